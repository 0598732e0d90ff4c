package org.quietzone.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.quietzone.bench.gs1.Gs1Benchmark;
import org.quietzone.bench.gs1.Gs1Operation;

/**
 * Runs the benchmarks, all libraries on one payload before the next, so that a machine whose speed drifts slows all of them,
 * and prints the results as tables in Markdown.
 */
public final class Report {
    private Report() {}

    /**
     * Runs everything, or one part.
     *
     * @param args nothing, {@code encode}, {@code decode} or {@code gs1}
     */
    public static void main(String[] args) throws RunnerException {
        String part = args.length == 0 ? "all" : args[0];
        if (args.length > 1 || !List.of("all", "encode", "decode", "gs1").contains(part)) {
            System.err.println("usage: bench/run [encode|decode|gs1|scoreboard ...|gauntlet ...|soak ...|video]");
            System.exit(2);
        }
        if (part.equals("all") || part.equals("encode")) {
            encode();
        }
        if (part.equals("all") || part.equals("decode")) {
            decode();
        }
        if (part.equals("all") || part.equals("gs1")) {
            gs1();
        }
    }

    private static void encode() throws RunnerException {
        System.out.println("| payload | quietzone µs | Nayuki µs | ZXing µs | Okapi µs | faster than Nayuki | bar |"
                + " bytes: quietzone | Nayuki | ZXing | Okapi |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (Payload payload : Payload.values()) {
            Map<String, Measured> results = run(
                    new OptionsBuilder().include(name(EncodeBenchmark.class)).param("payload", payload.name()));
            Measured ours = results.get("quietzone");
            Measured nayuki = results.get("nayuki");
            System.out.printf(
                    Locale.ROOT,
                    "| %s %s | %.1f | %.1f | %.1f | %.1f | %.1f× | %s | %.0f | %.0f | %.0f | %.0f |%n",
                    payload.name().toLowerCase(Locale.ROOT),
                    payload.label(),
                    ours.micros,
                    nayuki.micros,
                    results.get("zxing").micros,
                    results.get("okapi").micros,
                    nayuki.micros / ours.micros,
                    payload.bar() == 0 ? "–" : payload.bar() + "×",
                    ours.bytes,
                    nayuki.bytes,
                    results.get("zxing").bytes,
                    results.get("okapi").bytes);
        }
        System.out.println();
    }

    private static void decode() throws RunnerException {
        System.out.println(
                "| symbol | damaged codewords | quietzone µs | ZXing µs | faster | bar | bytes: quietzone | ZXing |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Payload payload : new Payload[] {Payload.B, Payload.E}) {
            for (int damage : new int[] {0, 2}) {
                Map<String, Measured> results = run(new OptionsBuilder()
                        .include(name(DecodeBenchmark.class))
                        .param("payload", payload.name())
                        .param("damage", Integer.toString(damage)));
                Measured ours = results.get("quietzone");
                Measured zxing = results.get("zxing");
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d %% | %.1f | %.1f | %.1f× | %s | %.0f | %.0f |%n",
                        payload.label(),
                        damage,
                        ours.micros,
                        zxing.micros,
                        zxing.micros / ours.micros,
                        damage == 0 ? "5×" : "–",
                        ours.bytes,
                        zxing.bytes);
            }
        }
        System.out.println();
    }

    private static void gs1() throws RunnerException {
        System.out.println("| operation | quietzone µs | bar | openepcis µs | faster | bytes: quietzone | openepcis |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Gs1Operation operation : Gs1Operation.values()) {
            String all = name(Gs1Benchmark.class);
            Map<String, Measured> results = run(new OptionsBuilder()
                    .include(operation.openepcisCan() ? all : all + "quietzone")
                    .param("operation", operation.name()));
            Measured ours = results.get("quietzone");
            Measured theirs = results.getOrDefault("openepcis", new Measured(Double.NaN, Double.NaN));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %s | %s | %s | %.0f | %s |%n",
                    operation.label(),
                    ours.micros,
                    operation.bar() == 0 ? "–" : operation.bar(),
                    orNone("%.1f", theirs.micros),
                    orNone("%.1f×", theirs.micros / ours.micros),
                    ours.bytes,
                    orNone("%.0f", theirs.bytes));
        }
    }

    private static String orNone(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    private record Measured(double micros, double bytes) {}

    private static String name(Class<?> benchmark) {
        return benchmark.getName().replace(".", "\\.") + "\\.";
    }

    private static Map<String, Measured> run(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<String, Measured> measured = new TreeMap<>();
        for (RunResult result : results) {
            double bytes = Double.NaN;
            for (String name : result.getSecondaryResults().keySet()) {
                if (name.endsWith("gc.alloc.rate.norm")) {
                    bytes = result.getSecondaryResults().get(name).getScore();
                }
            }
            measured.put(
                    result.getPrimaryResult().getLabel(),
                    new Measured(result.getPrimaryResult().getStatistics().getPercentile(50), bytes));
        }
        return measured;
    }
}
