package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.grade.ControlChart;
import org.quietzone.grade.GradingProfile;

/**
 * The control charts of a series.
 *
 * @param rows the series
 * @param charts one for each variable that the standard knows
 */
record ProcessCharts(List<ProcessRow> rows, List<Watched> charts) {
    /** With fewer values limits are rough. */
    private static final int ENOUGH = 20;

    /**
     * A variable over the series.
     *
     * @param variable what is watched
     * @param values one for each row
     * @param chart its limits and signals; empty if there are fewer than three values
     */
    record Watched(ProcessVariable variable, List<OptionalDouble> values, Optional<ControlChart> chart) {
        /** What says that the process is not steady. */
        List<ControlChart.Signal> signals() {
            List<ControlChart.Signal> signals =
                    new ArrayList<>(chart.map(ControlChart::signals).orElse(List.of()));
            if (!variable.hasRuns()) {
                signals.removeIf(signal -> signal.kind() == ControlChart.Signal.Kind.RUN);
            }
            return List.copyOf(signals);
        }

        /** How many values there are. */
        int count() {
            int count = 0;
            for (OptionalDouble value : values) {
                count += value.isPresent() ? 1 : 0;
            }
            return count;
        }
    }

    static ProcessCharts of(GradingProfile profile, List<ProcessRow> rows) {
        List<Watched> charts = new ArrayList<>();
        for (ProcessVariable variable : ProcessVariable.of(profile)) {
            List<OptionalDouble> values = new ArrayList<>(rows.size());
            for (ProcessRow row : rows) {
                values.add(row.value(variable));
            }
            charts.add(new Watched(variable, List.copyOf(values), ControlChart.of(values)));
        }
        return new ProcessCharts(List.copyOf(rows), List.copyOf(charts));
    }

    /** What a row is called: images are counted, where each shows one symbol. */
    String word() {
        for (ProcessRow row : rows) {
            if (row.symbols() > 1) {
                return "symbol";
            }
        }
        return "image";
    }

    /** How many rows: {@code 24 images}. */
    String size() {
        return rows.size() + " " + word() + (rows.size() == 1 ? "" : "s");
    }

    /** The signals, a line each, below a headline. */
    String inWords() {
        List<String> lines = new ArrayList<>();
        int most = 0;
        for (Watched watched : charts) {
            most = Math.max(most, watched.count());
            for (ControlChart.Signal signal : watched.signals()) {
                lines.add("  " + watched.variable().label() + ": "
                        + inWords(watched.variable(), watched.chart().orElseThrow(), signal));
            }
        }
        String count = lines.isEmpty() ? "no signals" : lines.size() == 1 ? "1 signal" : lines.size() + " signals";
        boolean limits = charts.stream().anyMatch(watched -> watched.chart().isPresent());
        String head = limits ? count : "too few for limits, which ask for three values";
        StringBuilder text = new StringBuilder("Control charts of " + size() + ": " + head + "\n");
        lines.forEach(line -> text.append(line).append('\n'));
        if (limits && most < ENOUGH) {
            text.append("note: Limits from fewer than ").append(ENOUGH).append(" values are rough.\n");
        }
        return text.toString();
    }

    private String inWords(ProcessVariable variable, ControlChart chart, ControlChart.Signal signal) {
        String first = Integer.toString(signal.first() + 1);
        if (signal.kind() == ControlChart.Signal.Kind.RUN) {
            return word() + "s " + first + " to " + (signal.last() + 1) + " are all "
                    + (signal.high() ? "above" : "below") + " the mean of " + variable.inWords(chart.mean());
        }
        double value = rows.get(signal.first()).value(variable).orElseThrow();
        return word() + " " + first + " (" + rows.get(signal.first()).inWords() + ") is beyond the "
                + (signal.high()
                        ? "upper limit of " + variable.inWords(chart.upper())
                        : "lower limit of " + variable.inWords(chart.lower()))
                + ": " + variable.inWords(value);
    }
}
