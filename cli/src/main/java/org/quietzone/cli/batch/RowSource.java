package org.quietzone.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where rows come from, one after the other, in memory that does not grow with their number. For one thread. */
public interface RowSource extends Closeable {
    /** The columns of every row. */
    Columns columns();

    /**
     * The next row, nothing at the end. A row that cannot be read is a row with a fault.
     *
     * @throws IOException if the input cannot be read any further
     */
    Optional<Row> next() throws IOException;

    /** How much of the input has been taken, from 0 to 1; 0 where that is not known. */
    double share();
}
