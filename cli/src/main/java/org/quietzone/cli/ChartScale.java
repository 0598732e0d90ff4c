package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.quietzone.grade.ControlChart;

/**
 * Which value stands at which height of a chart.
 *
 * @param low the value at the bottom
 * @param high the value at the top
 * @param top the height of the top, from the top of the picture
 * @param bottom the height of the bottom, from there too
 */
record ChartScale(double low, double high, double top, double bottom) {
    private static final int TICKS = 5;

    /** A scale on which all values stand, and the limits where such values are possible. */
    static ChartScale of(ProcessCharts.Watched watched, double top, double bottom) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (OptionalDouble value : watched.values()) {
            if (value.isPresent()) {
                low = Math.min(low, value.getAsDouble());
                high = Math.max(high, value.getAsDouble());
            }
        }
        ProcessVariable variable = watched.variable();
        if (watched.chart().isPresent()) {
            ControlChart chart = watched.chart().get();
            low = Math.min(low, Math.max(chart.lower(), variable.lowest()));
            high = Math.max(high, Math.min(chart.upper(), variable.highest()));
        }
        if (variable == ProcessVariable.GRADE) {
            // Everybody knows this scale.
            low = variable.lowest();
            high = variable.highest();
        } else if (low > high) {
            low = 0;
            high = 1;
        }
        // Equal values get a scale on which a change that matters would be seen, not the noise of rounding.
        double least = Math.min(variable.highest() - variable.lowest(), 100) / 50;
        double pad = Math.max(0.08 * (high - low), (least - (high - low)) / 2);
        return new ChartScale(low - pad, high + pad, top, bottom);
    }

    /** The height of a value. */
    double y(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }

    /** Round values from bottom to top, five at most. */
    List<Double> ticks() {
        double step = step();
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** A value of {@link #ticks} with the decimals that their step has. */
    String label(double tick) {
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step()) + 1e-9));
        return String.format(Locale.ROOT, "%." + decimals + "f", tick + 0.0);
    }

    /** One, two or five times a power of ten. */
    private double step() {
        double rough = (high - low) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
