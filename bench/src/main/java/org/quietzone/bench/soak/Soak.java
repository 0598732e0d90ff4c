package org.quietzone.bench.soak;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.quietzone.Effort;
import org.quietzone.Reading;
import org.quietzone.SymbolReader;
import org.quietzone.bench.BenchCommand;
import org.quietzone.bench.contest.Meter;
import org.quietzone.media.GrayImages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench/run soak}. */
@Command(
        name = "bench/run soak",
        description =
                "Reads frames of noise, texture, text and other things that are no symbols. Each reading is reported,"
                        + " with its frame as PNG.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Soak implements Callable<Integer> {
    private static final int FOUND = 1;
    private static final int WRONG_INPUT = 2;
    private static final int MAX_THREADS = 256;
    private static final int PROGRESS_EVERY = 10_000;

    @Option(names = "--frames", paramLabel = "N", description = "how many frames (if not given, ${DEFAULT-VALUE})")
    private long frames = 1_000_000;

    @Option(
            names = "--first",
            paramLabel = "N",
            description = "the number of the first frame, to repeat one (${DEFAULT-VALUE})")
    private long first = 0;

    @Option(names = "--seed", paramLabel = "S", description = "other frames for each number (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "readers at work at a time (${DEFAULT-VALUE})")
    private int threads = 1;

    @Option(
            names = "--effort",
            paramLabel = "EFFORT",
            description = "${COMPLETION-CANDIDATES} (if not given, ${DEFAULT-VALUE})")
    private Effort effort = Effort.BALANCED;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description = "where frames are written on which something was read (${DEFAULT-VALUE})")
    private Path output = Path.of(System.getProperty("quietzone.root", "."), "bench", "target", "soak");

    private final PrintWriter out;
    private final PrintWriter err;

    private Soak(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and exits: 0 if nothing was read, 1 if something was, 2 if the arguments are unusable. */
    public static void main(String[] args) {
        new BenchCommand(Soak::new).exit(args);
    }

    /** Runs the command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new BenchCommand(Soak::new).run(out, err, args);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (frames < 1 || first < 0 || threads < 1 || threads > MAX_THREADS) {
            err.println(
                    "soak: --frames and --threads take 1 or more, --first 0 or more, --threads at most " + MAX_THREADS);
            return WRONG_INPUT;
        }
        SoakCounts counts = new SoakCounts();
        SymbolReader reader = SymbolReader.builder().effort(effort).build();
        List<Thread> workers = new ArrayList<>();
        for (int n = 0; n < threads; n++) {
            Thread worker = new Thread(() -> work(reader, counts), "soak-" + n);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        out.print(counts.table());
        out.printf(
                Locale.ROOT,
                "%d frames, effort %s, seed %d: %d with a reading, %d with an exception%n",
                counts.done(),
                effort.name().toLowerCase(Locale.ROOT),
                seed,
                counts.readings(),
                counts.errors());
        out.flush();
        return counts.readings() + counts.errors() == 0 ? 0 : FOUND;
    }

    private void work(SymbolReader reader, SoakCounts counts) {
        for (long n = counts.next(); n < frames; n = counts.next()) {
            SoakFrame frame = SoakFrame.of(seed, first + n);
            long start = Meter.nanos();
            int read = 0;
            int errors = 0;
            try {
                List<Reading> readings = reader.read(frame.image());
                if (!readings.isEmpty()) {
                    read = 1;
                    report(frame, readings.stream().map(Soak::described).collect(Collectors.joining("; ")));
                }
            } catch (RuntimeException e) {
                // To be reported like a reading: no image makes a call fail.
                errors = 1;
                report(frame, e.toString());
            }
            counts.add(frame, read, errors, Meter.nanos() - start);
            if (counts.done() % PROGRESS_EVERY == 0) {
                err.println(counts.done() + " frames, " + counts.readings() + " with a reading");
            }
        }
    }

    private static String described(Reading reading) {
        return reading.version() + "-" + reading.level() + " \"" + reading.text() + "\"";
    }

    private synchronized void report(SoakFrame frame, String what) {
        String name = String.format(Locale.ROOT, "seed-%d-frame-%d.png", seed, frame.number());
        out.printf(
                Locale.ROOT,
                "seed %d frame %d, %s, %d by %d: %s%n",
                seed,
                frame.number(),
                frame.scenery().name().toLowerCase(Locale.ROOT),
                frame.image().width(),
                frame.image().height(),
                what);
        out.flush();
        try {
            Files.createDirectories(output);
            ImageIO.write(
                    GrayImages.toBufferedImage(frame.image()),
                    "png",
                    output.resolve(name).toFile());
        } catch (IOException e) {
            err.println("soak: " + name + " could not be written: " + e);
        }
    }
}
