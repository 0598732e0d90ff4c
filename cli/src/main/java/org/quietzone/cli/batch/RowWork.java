package org.quietzone.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** What is done with every row. For any number of threads. */
@FunctionalInterface
public interface RowWork {
    /**
     * Does it.
     *
     * @param row a row without fault
     * @param out takes what becomes of the row; it may be something even where there is a fault
     * @return the fault, in a sentence, if there is one
     * @throws IOException if the stream fails
     */
    Optional<String> run(Row row, OutputStream out) throws IOException;
}
