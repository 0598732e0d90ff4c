package org.quietzone.bench.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took, from its start to its end.
 *
 * @param seconds by the clock on the wall
 * @param processorSeconds of all its threads
 * @param peakBytes the most memory that it held at a time, as Linux counts it (VmHWM); 0 where nobody counts
 * @param exitCode what it returned
 */
record ProcessCost(double seconds, double processorSeconds, long peakBytes, int exitCode) {
    private static final int POLL_MILLIS = 10;
    private static final String PEAK = "VmHWM:";

    /** Runs a command to its end; what it prints is passed on. */
    static ProcessCost of(List<String> command) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        Duration processor = Duration.ZERO;
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peak(status));
                processor = process.info().totalCpuDuration().orElse(processor);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            process.destroyForcibly();
        }
        return new ProcessCost(
                (System.nanoTime() - start) / 1e9, processor.toMillis() / 1e3, peak, process.exitValue());
    }

    /** The peak so far, 0 if that cannot be told. */
    private static long peak(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(PEAK)) {
                    return 1024
                            * Long.parseLong(line.substring(PEAK.length())
                                    .replace("kB", "")
                                    .strip());
                }
            }
        } catch (IOException e) {
            // The process has just ended, or this is no Linux.
        }
        return 0;
    }
}
