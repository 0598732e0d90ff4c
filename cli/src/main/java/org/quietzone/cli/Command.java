package org.quietzone.cli;

import java.io.IOException;
import java.util.List;

/** A subcommand of {@code qz}, or of a subcommand. */
interface Command {
    /** The word that selects it. */
    String name();

    /** The words that it understands. */
    Syntax syntax();

    /** The subcommands among which the next word chooses; none for a command that does something itself. */
    default List<Command> commands() {
        return List.of();
    }

    /** The command that is meant by the words behind its name: this one, unless they make another of it. */
    default Command meantBy(List<String> words) {
        return this;
    }

    /**
     * Does the work.
     *
     * @param words the command line, free of errors of syntax
     * @return an {@link ExitCode}
     * @throws Failure if it cannot be done
     * @throws IOException if standard output cannot be written
     */
    int run(Words words, Streams streams) throws Failure, IOException;
}
