package org.quietzone.cli;

import java.io.IOException;

/** A subcommand of {@code qz}. */
interface Command {
    /** The word that selects it. */
    String name();

    /** The words that it understands. */
    Syntax syntax();

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
