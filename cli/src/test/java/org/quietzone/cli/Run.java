package org.quietzone.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command within the test: its exit code and what it printed. */
record Run(int code, byte[] bytes, String err) {

    /** Runs {@code qz} with nothing on standard input, into a pipe. */
    static Run qz(String... words) {
        return qz(new byte[0], false, words);
    }

    /** Runs {@code qz} with bytes on standard input. */
    static Run qz(byte[] input, boolean terminal, String... words) {
        return qz(input, terminal, false, words);
    }

    /** Runs {@code qz} where standard error may be a terminal too. */
    static Run qz(byte[] input, boolean terminal, boolean errTerminal, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                errTerminal);
        int code = Main.run(words, streams);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** Standard output as text. */
    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Standard output as lines. */
    List<String> lines() {
        return out().lines().toList();
    }
}
