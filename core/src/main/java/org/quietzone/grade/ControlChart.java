package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A chart for single values of a process that is watched over time (ISO 7870-2, individuals chart): the mean, and the
 * limits within which a steady process stays. The limits follow from the differences of neighbouring values, which a slow
 * drift hardly touches; so a drift shows as values beyond them. About 20 values make limits that one can rely on.
 *
 * @param mean the mean of the values
 * @param lower the lower control limit
 * @param upper the upper control limit
 * @param signals what says that the process is not steady, in the order in which that is certain
 */
public record ControlChart(double mean, double lower, double upper, List<Signal> signals) {
    /** Three standard deviations by the mean moving range of two: 3 / d2 with d2 = 1.128. */
    private static final double LIMITS = 3 / 1.128;
    /** So many values in a row on one side of the mean are no accident. */
    private static final int RUN = 8;
    /** Values below which limits mean nothing. */
    private static final int FEWEST = 3;

    /**
     * What says that the process is not steady.
     *
     * @param first the value it begins with, from 0
     * @param last the value it ends with, the same if it is one value
     * @param kind what it is
     * @param high whether the values are above the mean; otherwise they are below
     */
    public record Signal(int first, int last, Kind kind, boolean high) {
        /** What a signal is. */
        public enum Kind {
            /** A value is beyond a control limit. */
            BEYOND_LIMIT,
            /** Eight values in a row or more are on one side of the mean. */
            RUN
        }

        /** Whether a value is part of it. */
        public boolean has(int index) {
            return first <= index && index <= last;
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
        // A steady process of equal values is not to give signals by the last bit of a sum.
        double rounding = 1e-9 * Math.max(1, Math.abs(mean));
        int side = 0;
        int length = 0;
        int first = 0;
        int last = 0;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isEmpty()) {
                continue;
            }
            double off = values.get(i).getAsDouble() - mean;
            int now = Math.abs(off) <= rounding ? 0 : off > 0 ? 1 : -1;
            if (now != side) {
                addRun(signals, first, last, length, side);
                side = now;
                length = 0;
                first = i;
            }
            last = i;
            length++;
            if (Math.abs(off) > width + rounding) {
                signals.add(new Signal(i, i, Signal.Kind.BEYOND_LIMIT, off > 0));
            }
        }
        addRun(signals, first, last, length, side);
        return List.copyOf(signals);
    }

    private static void addRun(List<Signal> signals, int first, int last, int length, int side) {
        if (side != 0 && length >= RUN) {
            signals.add(new Signal(first, last, Signal.Kind.RUN, side > 0));
        }
    }
}
