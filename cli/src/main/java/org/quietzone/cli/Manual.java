package org.quietzone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli does for the command: help, completion, and a sentence for a line that breaks the syntax. */
final class Manual {
    private static final String ROOT = "qz";

    private Manual() {}

    /** The help of the whole command. */
    static String help(List<Command> commands) {
        return usage(root(commands));
    }

    /** The help of one subcommand. */
    static String help(Command command) {
        return usage(parser(describe(command).name(ROOT + " " + command.name())));
    }

    /** The script that completes words in bash and zsh. */
    static String completion(List<Command> commands) {
        return AutoComplete.bash(ROOT, root(commands));
    }

    /** What is wrong with a line that {@link Words} does not take. */
    static String mistake(Command command, List<String> words) {
        CommandLine parser = parser(describe(command).name(ROOT + " " + command.name()));
        return mistake(parser, words) + " Try '" + ROOT + " " + command.name() + " --help'.";
    }

    /** What is wrong with a line that names no subcommand. */
    static String mistake(List<Command> commands, List<String> words) {
        return mistake(root(commands), words) + " Try '" + ROOT + " --help'.";
    }

    private static String mistake(CommandLine parser, List<String> words) {
        try {
            parser.parseArgs(words.toArray(new String[0]));
            return "This is not understood.";
        } catch (UnmatchedArgumentException e) {
            return unmatched(parser, e);
        } catch (ParameterException e) {
            String message = String.valueOf(e.getMessage());
            return message.endsWith(".") ? message : message + ".";
        }
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
                .description("Makes and reads QR Code and Micro QR Code symbols.")
                .footer(
                        "",
                        "'qz COMMAND --help' tells more, with examples.",
                        "",
                        "Exit code: 0 done; 1 no symbol found; 2 wrong usage or input, or a file that cannot be read or",
                        "written.");
        for (Command command : commands) {
            root.addSubcommand(command.name(), parser(describe(command)));
        }
        return parser(root);
    }

    private static CommandSpec describe(Command command) {
        Syntax syntax = command.syntax();
        CommandSpec spec = CommandSpec.create();
        if (syntax.operands() > 0) {
            spec.addPositional(PositionalParamSpec.builder()
                    .index(syntax.operands() == 1 ? "0" : "0..*")
                    .arity(syntax.operands() == 1 ? "0..1" : "0..*")
                    .type(syntax.operands() == 1 ? String.class : String[].class)
                    .paramLabel(syntax.operandLabel())
                    .description(syntax.operandDescription())
                    .build());
        }
        for (Option option : syntax.options()) {
            spec.addOption(option(option, false));
        }
        spec.addOption(option(Words.HELP, true));
        spec.usageMessage()
                .description(syntax.description())
                .footer(syntax.footer().toArray(new String[0]));
        return spec;
    }

    private static OptionSpec option(Option option, boolean help) {
        OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(new String[0]))
                .usageHelp(help)
                .description(option.description());
        switch (option.value()) {
            case NONE -> builder.type(boolean.class);
            case REQUIRED -> builder.type(String.class).arity("1").paramLabel(option.label());
            case OPTIONAL -> builder.type(String.class).arity("0..1").paramLabel(option.label());
        }
        if (!option.candidates().isEmpty()) {
            builder.completionCandidates(option.candidates());
        }
        return builder.build();
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
}
