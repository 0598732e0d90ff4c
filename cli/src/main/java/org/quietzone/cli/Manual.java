package org.quietzone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli does for the command: parsing, help, completion, and a sentence for a line that breaks the syntax. */
final class Manual {
    /** The word that begins every command line. */
    static final String ROOT = "qz";

    private Manual() {}

    /** The help of the whole command. */
    static String help(List<Command> commands) {
        return usage(root(commands));
    }

    /**
     * The help of one subcommand.
     *
     * @param path the words that lead to it, for example {@code qz gs1 parse}
     */
    static String help(String path, Command command) {
        return usage(parser(describe(command).name(path)));
    }

    /** The script that completes words in bash and zsh. */
    static String completion(List<Command> commands) {
        return AutoComplete.bash(ROOT, root(commands));
    }

    /**
     * Sorts the words of a subcommand.
     *
     * @param path the words that lead to it
     * @throws Failure with a sentence that tells what is wrong with them
     */
    static Words parse(String path, Command command, List<String> words) throws Failure {
        CommandLine parser = parser(describe(command).name(path));
        try {
            return new Words(parser.parseArgs(words.toArray(new String[0])));
        } catch (ParameterException e) {
            throw new Failure(mistake(parser, e) + " Try '" + path + " --help'.");
        }
    }

    /** What is wrong with a line that names no subcommand. */
    static Failure mistake(List<Command> commands, List<String> words) {
        return mistake(ROOT, root(commands), words);
    }

    /**
     * What is wrong with a line that names no subcommand of a command.
     *
     * @param path the words that lead to the command
     */
    static Failure mistake(String path, Command command, List<String> words) {
        return mistake(path, parser(describe(command).name(path)), words);
    }

    private static Failure mistake(String path, CommandLine parser, List<String> words) {
        String sentence = "This is not understood.";
        try {
            parser.parseArgs(words.toArray(new String[0]));
        } catch (ParameterException e) {
            sentence = mistake(parser, e);
        }
        return new Failure(sentence + " Try '" + path + " --help'.");
    }

    private static String mistake(CommandLine parser, ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(parser, unmatched);
        }
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String unmatched(CommandLine parser, UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        List<String> near = e.getSuggestions();
        String perhaps = near.isEmpty() ? "." : "; perhaps " + String.join(" or ", near) + " is meant.";
        if (word.startsWith("-")) {
            return "There is no option '" + word + "'" + perhaps;
        }
        return parser.getSubcommands().isEmpty()
                ? "'" + word + "' is one word too many; put quotes round a text with spaces."
                : "There is no command '" + word + "'" + perhaps;
    }

    private static CommandLine root(List<Command> commands) {
        CommandSpec root = CommandSpec.create().name(ROOT);
        root.addOption(option(Words.HELP, true));
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print the version and exit.")
                .build());
        root.usageMessage()
                .description("Makes, reads and grades QR Code and Micro QR Code symbols.")
                .footer(
                        "",
                        "'qz COMMAND --help' tells more, with examples.",
                        "",
                        "Exit code: 0 done; 1 no symbol found, a grade is too low, or GS1 data is not valid; 2 wrong usage or",
                        "input, or a file that cannot be read or written.");
        for (Command command : commands) {
            root.addSubcommand(command.name(), parser(describe(command)));
        }
        return parser(root);
    }

    private static CommandSpec describe(Command command) {
        Syntax syntax = command.syntax();
        CommandSpec spec = CommandSpec.create();
        boolean several = syntax.operands() > 1;
        if (syntax.operands() > 0) {
            spec.addPositional(PositionalParamSpec.builder()
                    .index(several ? "0..*" : "0")
                    .arity(several ? "0..*" : "0..1")
                    .type(several ? String[].class : String.class)
                    .paramLabel(syntax.operandLabel())
                    .description(syntax.operandDescription())
                    .build());
        }
        for (Option option : syntax.options()) {
            spec.addOption(option(option, false));
        }
        spec.addOption(option(Words.HELP, true));
        for (Command part : command.commands()) {
            spec.addSubcommand(part.name(), parser(describe(part)));
        }
        spec.usageMessage()
                .description(escaped(syntax.description()))
                .footer(syntax.footer().stream().map(Manual::escaped).toArray(String[]::new));
        return spec;
    }

    private static OptionSpec option(Option option, boolean help) {
        OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(new String[0]))
                .usageHelp(help)
                .description(option.description());
        switch (option.value()) {
            case NONE -> builder.type(boolean.class);
            case REQUIRED -> builder.type(String.class).arity("1").paramLabel(option.label());
            case REPEATED -> builder.type(String[].class).arity("1").paramLabel(option.label());
            case OPTIONAL ->
                builder.type(String.class)
                        .arity("0..1")
                        .paramLabel(option.label())
                        .preprocessor(new AttachedOnly());
        }
        if (!option.candidates().isEmpty()) {
            builder.completionCandidates(option.candidates());
        }
        return builder.build();
    }

    /** Picocli takes these texts, other than those of options, for format strings. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }

    private static CommandLine parser(CommandSpec spec) {
        spec.usageMessage().width(100).sortOptions(false).abbreviateSynopsis(true);
        // No word has a meaning of its own: a text may begin with @ or hold ${...}.
        return new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
    }

    private static String usage(CommandLine parser) {
        StringWriter text = new StringWriter();
        parser.usage(new PrintWriter(text), Ansi.OFF);
        return text.toString();
    }

    /** Without an equals sign the next word is the operand, not the option's value. */
    private static final class AttachedOnly implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> state) {
            if (String.valueOf(state.getOrDefault("separator", "")).isBlank()) {
                words.push("");
            }
            return false;
        }
    }
}
