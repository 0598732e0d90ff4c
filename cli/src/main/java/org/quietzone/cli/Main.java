package org.quietzone.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command {@code qz}. */
public final class Main {
    /** Set to {@code true} or {@code false} by the launcher: whether standard output is a terminal. */
    private static final String TERMINAL = "qz.terminal";

    /** The same of standard error. */
    private static final String ERR_TERMINAL = "qz.terminal.err";

    /** Set to have the stack trace of an internal error printed. */
    private static final String TRACE = "qz.trace";

    private Main() {}

    /** Runs the command and ends the process. */
    public static void main(String[] args) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // The buffer is not for speed: on a pipe, a bare file stream of Java 17 fails to read all bytes.
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        Streams streams = new Streams(in, out, err, isTerminal(TERMINAL), isTerminal(ERR_TERMINAL));
        // ImageIO looks for plugins in every jar on its first use, which takes 10 ms; the reader knows the ones it
        // needs.
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        int code = run(args, streams);
        // Not System.exit: it looks for a logger first, which takes 10 ms, and there are no hooks to run.
        Runtime.getRuntime().halt(code);
    }

    private static boolean isTerminal(String property) {
        String told = System.getProperty(property, "");
        return told.isEmpty() ? System.console() != null : Boolean.parseBoolean(told);
    }

    /**
     * Runs the command within this process.
     *
     * @param args the words of the command line behind {@code qz}
     * @return an {@link ExitCode}
     */
    static int run(String[] args, Streams streams) {
        try {
            int code = Qz.run(List.of(args), streams);
            streams.out().flush();
            return code;
        } catch (Failure failure) {
            streams.complain(failure.sentence());
            return flushed(streams);
        } catch (IOException e) {
            return outputLost(e, streams);
        } catch (OutOfMemoryError e) {
            streams.complain("There is not enough memory for this. Give Java more, for example"
                    + " QZ_JAVA_OPTS=-Xmx4g, or use a smaller image.");
            return ExitCode.FAILED;
        } catch (RuntimeException e) {
            streams.complain("Internal error, please report it: " + e);
            if (Boolean.getBoolean(TRACE)) {
                e.printStackTrace(streams.err());
            }
            return ExitCode.FAILED;
        }
    }

    /** What was printed before a failure still belongs to the caller. */
    private static int flushed(Streams streams) {
        try {
            streams.out().flush();
            return ExitCode.FAILED;
        } catch (IOException e) {
            return outputLost(e, streams);
        }
    }

    private static int outputLost(IOException e, Streams streams) {
        if (Sentences.isClosedPipe(e)) {
            // The reader has all it wants, as in "qz read *.png | head -1".
            return ExitCode.DONE;
        }
        streams.complain("Standard output cannot be written: " + Sentences.of(e));
        return ExitCode.FAILED;
    }
}
