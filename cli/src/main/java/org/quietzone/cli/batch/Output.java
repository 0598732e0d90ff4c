package org.quietzone.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where symbols go. What is there when the process is killed can be gone on with: {@link #begin} cuts off whatever was
 * written behind the place that was last recorded.
 */
public interface Output extends Closeable {
    /** Whether each row has a file name of its own. */
    boolean named();

    /**
     * Turns a symbol into bytes for {@link #write}. For any number of threads.
     *
     * @throws IOException if the stream fails
     */
    void encode(Row row, Made made, OutputStream out) throws IOException;

    /**
     * Begins, anew or at a place.
     *
     * @param place what {@link #place} said; 0 for a new output
     * @throws IOException if that cannot be
     */
    void begin(long place) throws IOException;

    /**
     * Takes the bytes of a row, in the order of the rows.
     *
     * @param name the name of its file; empty without names
     * @throws IOException if they cannot be written
     */
    void write(String name, byte[] bytes, int start, int end) throws IOException;

    /** How far the output reaches, once all that was given to it has been handed to the system. */
    long place() throws IOException;

    /**
     * Gives the complete output its place and form. Done again, after a kill, it comes to the same.
     *
     * @throws IOException if that cannot be
     */
    void finish() throws IOException;

    /** Lets go of files, and leaves them as they are. */
    @Override
    void close() throws IOException;
}
