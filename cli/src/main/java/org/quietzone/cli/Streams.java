package org.quietzone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads from and writes to. Standard output is a plain stream, not a {@link PrintStream}, because that
 * would swallow a full disk.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, for messages
 * @param terminal whether standard output is a terminal
 * @param errTerminal whether standard error is a terminal
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal, boolean errTerminal) {
    /** Streams whose standard error is no terminal. */
    Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
        this(in, out, err, terminal, false);
    }

    /** Writes text to standard output, as UTF-8. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a line to standard output, as UTF-8. */
    void println(String line) throws IOException {
        print(line + "\n");
    }

    /** Writes a message to standard error. */
    void complain(String sentence) {
        err.print("qz: " + sentence + "\n");
        err.flush();
    }

    /** Everything that is left on standard input. */
    byte[] readAll(int limit) throws Failure {
        try {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new Failure("Standard input has more than " + limit + " bytes.");
            }
            return bytes;
        } catch (IOException e) {
            throw new Failure("Standard input cannot be read: " + Sentences.of(e));
        } catch (UncheckedIOException e) {
            throw new Failure("Standard input cannot be read: " + Sentences.of(e.getCause()));
        }
    }
}
