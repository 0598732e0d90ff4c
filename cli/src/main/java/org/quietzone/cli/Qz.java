package org.quietzone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Chooses the subcommand by the first word. */
final class Qz {
    private static final List<Command> COMMANDS = List.of(
            new EncodeCommand(), new ReadCommand(), new GradeCommand(), new InfoCommand(), new CompletionCommand());

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
        Optional<Command> command = command(words.get(0));
        return command.isPresent()
                ? run(command.get(), words.subList(1, words.size()), streams)
                : runWithout(words, streams);
    }

    private static Optional<Command> command(String name) {
        for (Command command : COMMANDS) {
            if (command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private static int run(Command command, List<String> words, Streams streams) throws Failure, IOException {
        Words sorted = Manual.parse(command, words);
        if (sorted.has("--help")) {
            streams.print(Manual.help(command));
            return ExitCode.DONE;
        }
        return command.run(sorted, streams);
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
        Optional<Command> topic = command(words.get(1));
        if (topic.isEmpty()) {
            throw new Failure("There is no command '" + words.get(1) + "'. Try 'qz --help'.");
        }
        return Manual.help(topic.get());
    }

    /** The version of this build. */
    static String version() throws IOException {
        try (InputStream in = Qz.class.getResourceAsStream("version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
