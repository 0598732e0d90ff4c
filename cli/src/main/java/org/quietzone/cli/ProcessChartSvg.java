package org.quietzone.cli;

import java.util.BitSet;
import java.util.Locale;
import java.util.OptionalDouble;
import org.quietzone.grade.ControlChart;
import org.quietzone.grade.ControlChart.Signal;

/**
 * Control charts as a picture: below each other, so that what happens at the same time stands in one column. It is an SVG
 * written by hand, as all that it has are lines, dots and words: the libraries for charts that draw SVG have no free license or
 * bring a dozen others along. Whoever shows it has letters; a picture of pixels would need those of this machine.
 */
final class ProcessChartSvg {
    private static final int WIDTH = 1000;
    private static final int LEFT = 80;
    private static final int RIGHT = 170;
    private static final int TOP = 60;
    private static final int PANEL = 150;
    private static final int PLOT = 105;
    private static final int FOOT = 60;
    /** With more values each dot would hide the next one. */
    private static final int DOTS = 150;
    /** With more values their names would be most of the file. */
    private static final int NAMED = 300;
    /** The room of the number of a signal. */
    private static final int NUMBER = 34;

    private static final String VALUE = "#1f5f8b";
    private static final String LIMIT = "#b03a2e";
    private static final String BEYOND = "#c0182b";
    private static final String RUN = "#d98200";
    private static final String MUTED = "#777";

    private final ProcessCharts charts;
    private final int count;
    private final StringBuilder svg = new StringBuilder();
    /** Where the last number of a signal stands in the chart that is being drawn. */
    private double numbered;

    private ProcessChartSvg(ProcessCharts charts) {
        this.charts = charts;
        this.count = charts.rows().size();
    }

    /** The picture of charts. */
    static String of(ProcessCharts charts) {
        return new ProcessChartSvg(charts).draw();
    }

    private String draw() {
        int height = TOP + PANEL * charts.charts().size() + FOOT;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        + "font-family=\"Helvetica, Arial, sans-serif\" font-size=\"12\" fill=\"#222\">\n",
                WIDTH,
                height,
                WIDTH,
                height));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        text(LEFT, 28, "start", 18, "#222", "Control charts of " + charts.size());
        if (count > 0) {
            String ends = charts.rows().get(0).inWords()
                    + (count == 1 ? "" : " to " + charts.rows().get(count - 1).inWords());
            text(LEFT, 46, "start", 12, MUTED, ends.length() <= 140 ? ends : ends.substring(0, 140) + " ...");
        }
        for (int i = 0; i < charts.charts().size(); i++) {
            panel(charts.charts().get(i), TOP + i * PANEL + 28);
        }
        int bottom = TOP + charts.charts().size() * PANEL - PANEL + 28 + PLOT;
        numbers(bottom);
        legend(height - 14);
        return svg.append("</svg>\n").toString();
    }

    private void panel(ProcessCharts.Watched watched, double top) {
        ProcessVariable variable = watched.variable();
        ChartScale scale = ChartScale.of(watched, top, top + PLOT);
        text(LEFT, top - 7, "start", 13, "#222", variable.label());
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%d\" fill=\"#f7f7f7\"/>\n",
                LEFT,
                top,
                WIDTH - LEFT - RIGHT,
                PLOT));
        for (double tick : scale.ticks()) {
            if (!variable.allows(tick)) {
                continue;
            }
            double y = scale.y(tick);
            line(LEFT, y, WIDTH - RIGHT, y, "#e0e0e0", "");
            text(LEFT - 8, y + 4, "end", 11, MUTED, scale.label(tick) + variable.unit());
        }
        if (watched.chart().isPresent()) {
            limits(variable, watched.chart().get(), scale);
        } else {
            text(
                    WIDTH - RIGHT + 8,
                    top + PLOT / 2.0,
                    "start",
                    11,
                    MUTED,
                    watched.count() == 0 ? "nothing was measured" : "too few for limits");
        }
        values(watched, scale, top + PLOT);
    }

    private void limits(ProcessVariable variable, ControlChart chart, ChartScale scale) {
        double mean = scale.y(chart.mean());
        boolean upper = variable.allows(chart.upper());
        boolean lower = variable.allows(chart.lower());
        line(LEFT, mean, WIDTH - RIGHT, mean, "#444", "");
        // Words keep clear of each other where the lines do not.
        double above = mean - 13;
        double below = mean + 13;
        if (upper) {
            double y = scale.y(chart.upper());
            line(LEFT, y, WIDTH - RIGHT, y, LIMIT, "6 4");
            label(Math.min(y, above), LIMIT, "upper " + variable.inWords(chart.upper()));
        }
        if (lower) {
            double y = scale.y(chart.lower());
            line(LEFT, y, WIDTH - RIGHT, y, LIMIT, "6 4");
            label(Math.max(y, below), LIMIT, "lower " + variable.inWords(chart.lower()));
        }
        label(mean, "#444", "mean " + variable.inWords(chart.mean()));
    }

    private void label(double y, String colour, String words) {
        text(WIDTH - RIGHT + 8, y + 4, "start", 11, colour, words);
    }

    private void values(ProcessCharts.Watched watched, ChartScale scale, double bottom) {
        StringBuilder path = new StringBuilder();
        StringBuilder missing = new StringBuilder();
        BitSet beyond = signals(watched, Signal.Kind.BEYOND_LIMIT);
        BitSet runs = signals(watched, Signal.Kind.RUN);
        boolean drawing = false;
        numbered = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            OptionalDouble value = watched.values().get(i);
            if (value.isPresent()) {
                path.append(String.format(
                        Locale.ROOT, "%s%.1f %.1f", drawing ? "L" : "M", x(i), scale.y(value.getAsDouble())));
            } else {
                missing.append(String.format(Locale.ROOT, "M%.1f %.1fl6 6m0 -6l-6 6", x(i) - 3, bottom - 9));
            }
            drawing = value.isPresent();
        }
        path(missing, MUTED, 1.2);
        path(path, VALUE, count <= DOTS ? 1.4 : 0.9);
        for (int i = 0; i < count; i++) {
            OptionalDouble value = watched.values().get(i);
            if (value.isPresent()) {
                dot(watched, scale, i, value.getAsDouble(), beyond.get(i), runs.get(i));
            }
        }
    }

    private void dot(
            ProcessCharts.Watched watched, ChartScale scale, int index, double value, boolean beyond, boolean run) {
        boolean alone = count <= DOTS
                || (index == 0 || watched.values().get(index - 1).isEmpty())
                        && (index == count - 1
                                || watched.values().get(index + 1).isEmpty());
        if (!beyond && !run && !alone) {
            return;
        }
        double radius = beyond ? 5 : count <= DOTS ? 2.8 : 1.8;
        String colour = beyond ? BEYOND : run ? RUN : VALUE;
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"",
                x(index),
                scale.y(value),
                radius,
                colour));
        if (beyond || count <= NAMED) {
            svg.append("><title>")
                    .append(escaped(
                            (index + 1) + ": " + charts.rows().get(index).inWords() + ": "
                                    + watched.variable().inWords(value)))
                    .append("</title></circle>\n");
        } else {
            svg.append("/>\n");
        }
        if (beyond && x(index) - numbered >= NUMBER) {
            boolean high = value > watched.chart().orElseThrow().mean();
            number(x(index), scale.y(value), high, Integer.toString(index + 1));
            numbered = x(index);
        }
    }

    /** The number of a signal, clear of the line that leads to it: above a peak, beside a trough. */
    private void number(double x, double y, boolean high, String number) {
        if (high) {
            text(x, y - 8, "middle", 11, BEYOND, number);
        } else {
            boolean room = x < WIDTH - RIGHT - NUMBER;
            text(room ? x + 8 : x - 8, y + 4, room ? "start" : "end", 11, BEYOND, number);
        }
    }

    /** Which values belong to signals of a kind. */
    private static BitSet signals(ProcessCharts.Watched watched, Signal.Kind kind) {
        BitSet indexes = new BitSet();
        for (Signal signal : watched.signals()) {
            if (signal.kind() == kind) {
                indexes.set(signal.first(), signal.last() + 1);
            }
        }
        return indexes;
    }

    /** The numbers of images below the lowest chart. */
    private void numbers(double bottom) {
        int step = 1;
        for (int i = 0; count / step > 20; i++) {
            step = new int[] {2, 5, 10}[i % 3] * (int) Math.pow(10, i / 3);
        }
        for (int number = 1; number <= count; number += number == 1 && step > 1 ? step - 1 : step) {
            line(x(number - 1), bottom, x(number - 1), bottom + 4, MUTED, "");
            text(x(number - 1), bottom + 17, "middle", 11, MUTED, Integer.toString(number));
        }
        text(WIDTH - RIGHT + 8, bottom + 17, "start", 11, MUTED, charts.word());
    }

    private void legend(double y) {
        double x = LEFT;
        x = entry(x, y, BEYOND, 5, "beyond a limit");
        x = entry(x, y, RUN, 2.8, "eight or more on one side of the mean");
        path(new StringBuilder(String.format(Locale.ROOT, "M%.1f %.1fl6 6m0 -6l-6 6", x - 3, y - 7)), MUTED, 1.2);
        text(x + 10, y, "start", 11, "#222", "not measured");
    }

    private double entry(double x, double y, String colour, double radius, String words) {
        svg.append(String.format(
                Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>\n", x, y - 4, radius, colour));
        text(x + 10, y, "start", 11, "#222", words);
        return x + 40 + 6 * words.length();
    }

    /** A lone value stands in the middle. */
    private double x(int index) {
        double room = WIDTH - LEFT - RIGHT - 24.0;
        return LEFT + 12 + (count == 1 ? room / 2 : room * index / (count - 1));
    }

    private void path(StringBuilder path, String colour, double width) {
        if (path.length() > 0) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-linejoin=\"round\"/>\n",
                    path,
                    colour,
                    width));
        }
    }

    private void line(double x1, double y1, double x2, double y2, String colour, String dashes) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>\n",
                x1,
                y1,
                x2,
                y2,
                colour,
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    private void text(double x, double y, String anchor, int size, String colour, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                size,
                colour,
                escaped(words)));
    }

    /** Words as XML has them; what no XML can hold is a replacement character. */
    static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default -> {
                    boolean allowed = c >= ' ' && (c < 0xD800 || c >= 0xE000) && c != 0xFFFE && c != 0xFFFF;
                    text.appendCodePoint(allowed ? c : 0xFFFD);
                }
            }
        });
        return text.toString();
    }
}
