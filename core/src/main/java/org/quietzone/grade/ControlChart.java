package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A chart for single values of a process that is watched over time (ISO 7870-2, individuals chart): the mean, and the
 * limits within which a steady process stays. The limits follow from the differences of neighbouring values, which a slow
 * drift hardly touches; so a drift shows as values beyond them.
 *
 * @param mean the mean of the values
 * @param lower the lower control limit
 * @param upper the upper control limit
 * @param signals what says that the process is not steady, in order of the values
 */
public record ControlChart(double mean, double lower, double upper, List<Signal> signals) {
    /** Three standard deviations by the mean moving range of two: 3 / d2 with d2 = 1.128. */
    private static final double LIMITS = 3 / 1.128;
    /** So many values in a row on one side of the mean are no accident. */
    private static final int RUN = 8;
    /** Values below which limits mean nothing. */
    private static final int FEWEST = 3;

    /**
     * A value that says that the process is not steady.
     *
     * @param index which value, from 0
     * @param kind why
     */
    public record Signal(int index, Kind kind) {
        /** Why a value is a signal. */
        public enum Kind {
            /** It is beyond a control limit. */
            BEYOND_LIMIT,
            /** With the values before it, eight in a row are on one side of the mean. */
            RUN
        }
    }

    /**
     * The chart of values in the order of time.
     *
     * @param values those that could not be measured are empty, and left out
     * @return empty if there are fewer than three values
     */
    public static Optional<ControlChart> of(List<OptionalDouble> values) {
        int count = 0;
        double sum = 0;
        double ranges = 0;
        double last = 0;
        for (OptionalDouble value : values) {
            if (value.isPresent()) {
                double v = value.getAsDouble();
                ranges += count == 0 ? 0 : Math.abs(v - last);
                sum += v;
                last = v;
                count++;
            }
        }
        if (count < FEWEST) {
            return Optional.empty();
        }
        double mean = sum / count;
        double width = LIMITS * ranges / (count - 1);
        return Optional.of(new ControlChart(mean, mean - width, mean + width, signals(values, mean, width)));
    }

    private static List<Signal> signals(List<OptionalDouble> values, double mean, double width) {
        List<Signal> signals = new ArrayList<>();
        int run = 0;
        // A steady process of equal values is not to give signals by the last bit of a sum.
        double rounding = 1e-9 * Math.max(1, Math.abs(mean));
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isEmpty()) {
                continue;
            }
            double off = values.get(i).getAsDouble() - mean;
            int side = Math.abs(off) <= rounding ? 0 : off > 0 ? 1 : -1;
            run = side == 0 ? 0 : run * side > 0 ? run + side : side;
            if (Math.abs(off) > width + rounding) {
                signals.add(new Signal(i, Signal.Kind.BEYOND_LIMIT));
            } else if (Math.abs(run) >= RUN) {
                signals.add(new Signal(i, Signal.Kind.RUN));
            }
        }
        return List.copyOf(signals);
    }
}
