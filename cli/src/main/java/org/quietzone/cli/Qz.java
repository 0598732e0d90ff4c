package org.quietzone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Chooses the subcommand by the first word. */
final class Qz {
    private static final List<Command> COMMANDS = List.of(
            new EncodeCommand(),
            new ReadCommand(),
            new GradeCommand(),
            new BatchCommand(),
            new SheetCommand(),
            new Gs1Command(),
            new InfoCommand(),
            new CompletionCommand());

    private Qz() {}

    /** The subcommands, in the order of the help. */
    static List<Command> commands() {
        return COMMANDS;
    }

    /**
     * Runs a command line.
     *
     * @return an {@link ExitCode}
     */
    static int run(List<String> words, Streams streams) throws Failure, IOException {
        if (words.isEmpty()) {
            streams.err().print(Manual.help(COMMANDS));
            streams.err().flush();
            return ExitCode.FAILED;
        }
        Optional<Command> command = command(COMMANDS, words.get(0));
        return command.isPresent()
                ? run(Manual.ROOT + " " + command.get().name(), command.get(), words.subList(1, words.size()), streams)
                : runWithout(words, streams);
    }

    private static Optional<Command> command(List<Command> commands, String name) {
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private static int run(String path, Command command, List<String> words, Streams streams)
            throws Failure, IOException {
        Command meant = command.meantBy(words);
        if (meant != command) {
            String before = path.substring(0, path.length() - command.name().length());
            return run(before + meant.name(), meant, words, streams);
        }
        if (!command.commands().isEmpty()) {
            return choose(path, command, words, streams);
        }
        Words sorted = Manual.parse(path, command, words);
        if (sorted.has("--help")) {
            streams.print(Manual.help(path, command));
            return ExitCode.DONE;
        }
        return command.run(sorted, streams);
    }

    private static int choose(String path, Command command, List<String> words, Streams streams)
            throws Failure, IOException {
        if (words.isEmpty()) {
            streams.err().print(Manual.help(path, command));
            streams.err().flush();
            return ExitCode.FAILED;
        }
        Optional<Command> part = command(command.commands(), words.get(0));
        if (part.isPresent()) {
            return run(path + " " + part.get().name(), part.get(), words.subList(1, words.size()), streams);
        }
        if (!Words.HELP.names().contains(words.get(0))) {
            throw Manual.mistake(path, command, words);
        }
        streams.print(Manual.help(path, command));
        return ExitCode.DONE;
    }

    private static int runWithout(List<String> words, Streams streams) throws Failure, IOException {
        switch (words.get(0)) {
            case "-h", "--help" -> streams.print(Manual.help(COMMANDS));
            case "-V", "--version" -> streams.println("qz " + version());
            case "help" -> streams.print(helpOn(words));
            default -> throw Manual.mistake(COMMANDS, words);
        }
        return ExitCode.DONE;
    }

    private static String helpOn(List<String> words) throws Failure {
        if (words.size() == 1) {
            return Manual.help(COMMANDS);
        }
        String path = Manual.ROOT;
        List<Command> commands = COMMANDS;
        Optional<Command> topic = Optional.empty();
        for (String word : words.subList(1, words.size())) {
            topic = command(commands, word);
            if (topic.isEmpty()) {
                throw new Failure("There is no command '" + word + "'. Try '" + path + " --help'.");
            }
            path += " " + word;
            commands = topic.get().commands();
        }
        return Manual.help(path, topic.orElseThrow());
    }

    /** The version of this build. */
    static String version() throws IOException {
        try (InputStream in = Qz.class.getResourceAsStream("version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
