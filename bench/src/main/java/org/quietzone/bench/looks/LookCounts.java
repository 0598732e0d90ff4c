package org.quietzone.bench.looks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts trials of one family by what the proof said. */
final class LookCounts {
    private final String family;
    private final boolean micro;
    private final Map<Verdict, List<Trial>> trials = new EnumMap<>(Verdict.class);

    /**
     * No trials yet.
     *
     * @param family the name over the table
     * @param micro whether it is Micro QR Code, which not all readers know
     */
    LookCounts(String family, boolean micro) {
        this.family = family;
        this.micro = micro;
    }

    void add(Trial trial) {
        trials.computeIfAbsent(trial.verdict(), verdict -> new ArrayList<>()).add(trial);
    }

    /** The table: how many looks got a verdict, how many of them each reader read, and what a proof takes. */
    String table() {
        StringBuilder table = new StringBuilder("| ").append(family).append(" | looks |");
        for (Reader reader : Reader.values()) {
            table.append(' ').append(reader.label()).append(" |");
        }
        table.append(" median ms | longest ms |\n|---|--:|")
                .append("--:|".repeat(Reader.values().length + 2))
                .append('\n');
        List<Trial> refused = new ArrayList<>();
        trials.forEach((verdict, some) -> {
            row(table, verdict.label(), some);
            if (verdict != Verdict.PASSED) {
                refused.addAll(some);
            }
        });
        if (!refused.isEmpty()) {
            row(table, "**all refused**", refused);
        }
        return table.append('\n').toString();
    }

    private void row(StringBuilder table, String name, List<Trial> some) {
        table.append(String.format(Locale.ROOT, "| %s | %d |", name, some.size()));
        for (Reader reader : Reader.values()) {
            if (micro && !reader.knowsMicro()) {
                table.append(" – |");
            } else {
                long read = some.stream().filter(reader::read).count();
                table.append(String.format(Locale.ROOT, " %d (%.1f %%) |", read, 100.0 * read / some.size()));
            }
        }
        long[] nanos = some.stream().mapToLong(Trial::nanos).sorted().toArray();
        table.append(String.format(
                Locale.ROOT, " %.1f | %.0f |%n", nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6));
    }
}
