package org.quietzone.grade;

import java.util.Optional;

/**
 * How much wider dark elements are printed than intended; reported, not graded (ISO/IEC 18004, Annex M; ISO/IEC 15415).
 *
 * @param horizontal along the rows of the symbol, by the widths of finder patterns; empty where none could be measured
 * @param vertical along the columns
 * @param darkFraction the dark share of the timing patterns, 0 to 1; a half is intended
 * @param normalised the deviation of the dark share from a half: -1 at 0.35, 1 at 0.65
 */
public record PrintGrowth(Optional<Axis> horizontal, Optional<Axis> vertical, double darkFraction, double normalised) {
    private static final double NOMINAL = 0.5;
    private static final double TOLERANCE = 0.15;

    static PrintGrowth of(Optional<Axis> horizontal, Optional<Axis> vertical, double darkFraction) {
        return new PrintGrowth(horizontal, vertical, darkFraction, (darkFraction - NOMINAL) / TOLERANCE);
    }

    /** The same where pixels are smaller. */
    PrintGrowth times(double scale) {
        return new PrintGrowth(
                horizontal.map(axis -> axis.times(scale)),
                vertical.map(axis -> axis.times(scale)),
                darkFraction,
                normalised);
    }

    /**
     * The print growth of one axis.
     *
     * @param widths the five elements of a finder pattern, dark, light, dark, light, dark, in pixels
     * @param x the X-dimension that follows from them, in pixels
     * @param pixels by how much a dark element is too wide, in pixels
     * @param percent the same in percent of X
     */
    public record Axis(double[] widths, double x, double pixels, double percent) {
        /** By the formulas of Annex M (in the draft for Micro QR Code, I.4). */
        static Axis of(double[] widths) {
            double x = (widths[0] + 2 * widths[1] + 2 * widths[2] + 2 * widths[3] + widths[4]) / 12;
            double dark = widths[0] + widths[2] + widths[4];
            double light = widths[1] + widths[3];
            double pixels = (dark - light - 3 * x) / 5;
            return new Axis(widths.clone(), x, pixels, 20 * (dark - light) / x - 60);
        }

        private Axis times(double scale) {
            double[] scaled = widths();
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] *= scale;
            }
            return new Axis(scaled, x * scale, pixels * scale, percent);
        }

        /** A copy. */
        @Override
        public double[] widths() {
            return widths.clone();
        }
    }
}
