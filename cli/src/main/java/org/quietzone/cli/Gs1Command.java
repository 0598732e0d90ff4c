package org.quietzone.cli;

import java.util.List;

/** {@code qz gs1}: messages of GS1 in all their forms. */
final class Gs1Command implements Command {
    private static final List<Command> COMMANDS = List.of(
            new Gs1ParseCommand(),
            new Gs1CheckCommand(),
            new Gs1LinkCommand(),
            new Gs1UnlinkCommand(),
            new Gs1CompressCommand(),
            new Gs1DecompressCommand(),
            new Gs1EpcCommand(),
            new Gs1PresetsCommand());

    @Override
    public String name() {
        return "gs1";
    }

    @Override
    public List<Command> commands() {
        return COMMANDS;
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Turns GS1 messages from one form into another, and says what is wrong with them.",
                "",
                "",
                0,
                List.of(),
                List.of(
                        "",
                        "Examples:",
                        "  qz gs1 parse '(01)09520123456788(21)12345'",
                        "  qz gs1 link '(01)09520123456788(21)12345'",
                        "  qz gs1 check -i codes.txt",
                        "",
                        "'qz gs1 COMMAND --help' tells more. Symbols are made by qz encode --gs1 and --digital-link."));
    }

    @Override
    public int run(Words words, Streams streams) {
        throw new IllegalStateException("The subcommands do the work");
    }
}
