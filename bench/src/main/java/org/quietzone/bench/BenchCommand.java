package org.quietzone.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine;

/**
 * A command of {@code bench/run}: made from where it prints to and where it complains to, both in UTF-8, and called with
 * its arguments in place.
 */
public final class BenchCommand {
    private final BiFunction<PrintWriter, PrintWriter, Callable<Integer>> maker;

    /** A command that is made anew for each run. */
    public BenchCommand(BiFunction<PrintWriter, PrintWriter, Callable<Integer>> maker) {
        this.maker = maker;
    }

    /** Runs it on the streams of the process and ends the process with its exit code; 2 if arguments are unusable. */
    public void exit(String... args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs it and returns its exit code. */
    public int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(maker.apply(out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .execute(args);
    }
}
