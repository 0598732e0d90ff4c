package org.quietzone.grade;

import java.util.Arrays;
import org.quietzone.image.GrayImage;

/**
 * The threshold of ISO/IEC 29158: where the sum of the variances of what is darker and what is lighter is least; first of
 * the pixels, then of the centres of the modules. That there are two steps is known from two sources; that the sum of
 * variances decides is not confirmed.
 */
final class TwoStepThreshold {
    private static final int LEVELS = 4096;

    private TwoStepThreshold() {}

    /** T1: of the grey values of the inspection area, as a grey value. */
    static double ofPixels(GrayImage image, InspectionArea area) {
        double[] histogram = new double[256];
        byte[] row = new byte[image.width()];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, row, 0);
            int[] span = area.span(y, row.length);
            for (int x = span[0]; x < span[1]; x++) {
                histogram[row[x] & 0xFF]++;
            }
        }
        return split(histogram) + 0.5;
    }

    /** T2: of values 0 to 1; values beyond count as the nearest one within. */
    static double ofValues(double[] values) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(1);
        if (high <= low) {
            return low;
        }
        double[] histogram = new double[LEVELS];
        for (double value : values) {
            histogram[(int) Math.min(LEVELS - 1, (value - low) / (high - low) * LEVELS)]++;
        }
        return low + (split(histogram) + 1) * (high - low) / LEVELS;
    }

    /**
     * The last level of the lower part. Where all levels between the two parts are empty any of them would do; then it is
     * the one in the middle.
     */
    private static double split(double[] histogram) {
        int n = histogram.length;
        double[] count = new double[n + 1];
        double[] sum = new double[n + 1];
        double[] squares = new double[n + 1];
        for (int i = 0; i < n; i++) {
            count[i + 1] = count[i] + histogram[i];
            sum[i + 1] = sum[i] + histogram[i] * i;
            squares[i + 1] = squares[i] + histogram[i] * i * i;
        }
        double least = Double.POSITIVE_INFINITY;
        int first = 0;
        int last = 0;
        for (int i = 0; i < n - 1; i++) {
            double v = variance(count[i + 1], sum[i + 1], squares[i + 1])
                    + variance(count[n] - count[i + 1], sum[n] - sum[i + 1], squares[n] - squares[i + 1]);
            if (v < least - 1e-9) {
                least = v;
                first = i;
                last = i;
            } else if (v <= least + 1e-9 && count[i + 1] == count[last + 1]) {
                last = i;
            }
        }
        return (first + last) / 2.0;
    }

    private static double variance(double count, double sum, double squares) {
        return count == 0 ? 0 : squares / count - sum / count * (sum / count);
    }
}
