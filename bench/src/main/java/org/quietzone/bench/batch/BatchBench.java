package org.quietzone.bench.batch;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.quietzone.bench.BenchCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench/run batch}. */
@Command(
        name = "bench/run batch",
        description = "Runs qz batch as a process, with one thread and with two, beside loops over ZXing and Okapi that"
                + " write PNG files with ImageIO; prints rows a second and the most memory that was held.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class BatchBench implements Callable<Integer> {
    private static final int FAILED = 2;
    /** With the number 50 characters: version 4-M in all libraries. */
    private static final String TEXT = "https://id.example/a/label/of/one/thing/no/";

    @Option(names = "--rows", paramLabel = "N", description = "symbols to SVG lines (if not given, ${DEFAULT-VALUE})")
    private int rows = 1_000_000;

    @Option(names = "--files", paramLabel = "N", description = "symbols to PNG files (${DEFAULT-VALUE})")
    private int files = 100_000;

    @Option(names = "--others", paramLabel = "N", description = "PNG files of other libraries (${DEFAULT-VALUE})")
    private int others = 10_000;

    @Option(names = "-o", paramLabel = "DIR", description = "where to write; emptied again (${DEFAULT-VALUE})")
    private Path output = Path.of(System.getProperty("quietzone.root", "."), "bench", "target", "batch");

    private final PrintWriter out;
    private final PrintWriter err;

    private BatchBench(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and exits: 0 if all processes did, else 2. */
    public static void main(String[] args) {
        new BenchCommand(BatchBench::new).exit(args);
    }

    /** What the symbol of a row says. */
    static String text(int row) {
        return TEXT + String.format(Locale.ROOT, "%07d", row);
    }

    @Override
    public Integer call() {
        try {
            empty(output);
            Files.createDirectories(output);
            out.println("| what | rows | threads | rows/s | processor s | peak MB |\n|---|--:|--:|--:|--:|--:|");
            double[] lines = {batch("SVG lines", rows, 1), batch("SVG lines", rows, 2)};
            double[] pngs = {batch("PNG files", files, 1), batch("PNG files", files, 2)};
            double zxing = loop("zxing");
            double okapi = loop("okapi");
            out.printf(
                    Locale.ROOT,
                    "Two threads to one: SVG lines %.2f×, PNG files %.2f×. PNG files with one thread: %.1f× ZXing,"
                            + " %.1f× Okapi; with two %.1f× and %.1f×.%n",
                    lines[1] / lines[0],
                    pngs[1] / pngs[0],
                    pngs[0] / zxing,
                    pngs[0] / okapi,
                    pngs[1] / zxing,
                    pngs[1] / okapi);
            return 0;
        } catch (IOException e) {
            err.println("batch: " + e.getMessage());
            return FAILED;
        } finally {
            empty(output);
        }
    }

    private double batch(String what, int count, int threads) throws IOException {
        boolean png = what.startsWith("PNG");
        Path target = output.resolve(png ? "files" : "lines.jsonl");
        List<String> command = java();
        command.addAll(List.of(
                "-cp",
                commandPath(),
                "org.quietzone.cli.Main",
                "batch",
                "--serial",
                String.format(Locale.ROOT, "%07d..%07d", 1, count),
                "--template",
                TEXT + "{serial}",
                "--level",
                "M",
                "--format",
                png ? "png" : "svg",
                "--jobs",
                Integer.toString(threads),
                "-o",
                target.toString()));
        return report(what + ", qz batch", count, threads, command, target);
    }

    private double loop(String library) throws IOException {
        Path target = output.resolve(library);
        List<String> command = java();
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PngLoop.class.getName(),
                library,
                Integer.toString(others),
                target.toString()));
        return report("PNG files, " + library + " and ImageIO", others, 1, command, target);
    }

    private double report(String what, int count, int threads, List<String> command, Path target) throws IOException {
        ProcessCost cost = ProcessCost.of(command);
        if (cost.exitCode() != 0) {
            throw new IOException(what + " ended with " + cost.exitCode());
        }
        double rate = count / cost.seconds();
        out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.1f | %.0f |%n",
                what,
                count,
                threads,
                rate,
                cost.processorSeconds(),
                cost.peakBytes() / 1e6);
        out.flush();
        empty(target);
        return rate;
    }

    /** With the options of memory that {@code ./qz batch} has. */
    private static List<String> java() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms48m",
                "-Xmn24m"));
    }

    /** The jars of the command, as the build leaves them. */
    private static String commandPath() throws IOException {
        Path built = Path.of(System.getProperty("quietzone.root", "."), "cli", "target");
        List<String> jars = new ArrayList<>();
        for (Path folder : List.of(built, built.resolve("lib"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(Path::toString)
                        .filter(name -> name.endsWith(".jar"))
                        .sorted()
                        .forEach(jars::add);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void empty(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
