package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.spec.Version;

/**
 * How far the light of a module spreads over its neighbours, and how dark and how light the symbol is, measured on its
 * finder patterns. Blur of the lens, shaking, the width of a pixel and that of the places sampled are taken together as one
 * Gaussian; the same module seen through it is {@code light + contrast * share}, where the share is that of dark modules
 * under the Gaussian. Of the finder patterns, their separators and the quiet zone beside them all modules are known, so for
 * each width light and contrast follow by least squares, and the width is the one that leaves least unexplained.
 *
 * @param sigma the standard deviation in modules
 * @param unexplained the part of the variance of the finder patterns that is not explained, 0 to 1
 * @param light for each finder pattern the grey value of a light area
 * @param contrast for each finder pattern what a dark area has more; negative where dark is darker
 */
record PointSpread(double sigma, double unexplained, double[] light, double[] contrast) {
    private static final double NARROWEST = 0.25;
    private static final double WIDEST = 1.3;
    private static final double STEP = 0.05;
    /** Modules to each side that the Gaussian reaches when it is measured. */
    private static final int REACH = 3;
    /** The part of a Gaussian that may lie over modules that are not known. */
    private static final double MOST_UNKNOWN = 0.02;

    private static final int QUADRATURE = 16;

    /** The spread that fits best, unless the places show no contrast. */
    static Optional<PointSpread> of(ModuleField field, Version version) {
        int[][] finders = ModuleField.finders(version);
        Optional<PointSpread> best = Optional.empty();
        for (double sigma = NARROWEST; sigma <= WIDEST; sigma += STEP) {
            double[] kernel = kernel(sigma, REACH);
            double[] light = new double[finders.length];
            double[] contrast = new double[finders.length];
            double rest = 0;
            double all = 0;
            for (int i = 0; i < finders.length; i++) {
                Regression regression = new Regression();
                collect(field, finders[i], kernel, regression);
                contrast[i] = regression.slope();
                light[i] = regression.intercept();
                rest += regression.unexplained();
                all += regression.variance();
            }
            if (all > 0 && (best.isEmpty() || rest / all < best.get().unexplained)) {
                best = Optional.of(new PointSpread(sigma, rest / all, light, contrast));
            }
        }
        return best;
    }

    /** The weights of modules at distances from -reach to reach, for one axis; their sum is 1. */
    static double[] kernel(double sigma, int reach) {
        double[] kernel = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            for (int q = 0; q < QUADRATURE; q++) {
                double x = i + (q + 0.5) / QUADRATURE - 0.5;
                kernel[i + reach] += Math.exp(-x * x / (2 * sigma * sigma));
            }
            sum += kernel[i + reach];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
        return kernel;
    }

    private static void collect(ModuleField field, int[] finder, double[] kernel, Regression regression) {
        for (int row = -1; row <= FinderPattern.SIDE; row++) {
            for (int column = -1; column <= FinderPattern.SIDE; column++) {
                double dark = 0;
                double unknown = 0;
                for (int a = -REACH; a <= REACH; a++) {
                    for (int b = -REACH; b <= REACH; b++) {
                        double weight = kernel[a + REACH] * kernel[b + REACH];
                        int y = row + a;
                        int x = column + b;
                        if (isOutside(y) || isOutside(x)) {
                            if (isInside(finder[0] + y, field.size()) && isInside(finder[1] + x, field.size())) {
                                unknown += weight;
                            }
                        } else if (!isSeparator(y) && !isSeparator(x) && FinderPattern.isDark(y, x)) {
                            dark += weight;
                        }
                    }
                }
                if (unknown <= MOST_UNKNOWN) {
                    regression.add(dark + unknown / 2, field.at(finder[0] + row, finder[1] + column));
                }
            }
        }
    }

    private static boolean isSeparator(int line) {
        return line == -1 || line == FinderPattern.SIDE;
    }

    private static boolean isOutside(int line) {
        return line < -1 || line > FinderPattern.SIDE;
    }

    private static boolean isInside(int line, int size) {
        return line >= 0 && line < size;
    }

    /** A straight line through points, by least squares. */
    private static final class Regression {
        private int n;
        private double sumX;
        private double sumY;
        private double sumXx;
        private double sumXy;
        private double sumYy;

        void add(double x, double y) {
            n++;
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumXy += x * y;
            sumYy += y * y;
        }

        double slope() {
            double variance = sumXx - sumX * sumX / n;
            return variance > 0 ? (sumXy - sumX * sumY / n) / variance : 0;
        }

        double intercept() {
            return (sumY - slope() * sumX) / n;
        }

        double variance() {
            return n == 0 ? 0 : Math.max(0, sumYy - sumY * sumY / n);
        }

        double unexplained() {
            return n == 0 ? 0 : Math.max(0, variance() - slope() * (sumXy - sumX * sumY / n));
        }
    }
}
