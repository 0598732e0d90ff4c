package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.spec.Version;

/**
 * Modules out of blur: where the light of each module has run over its neighbours so far that no threshold parts dark from
 * light.
 *
 * <p>What is seen in the middle of a module is the sum of all modules around it, each weighted by a Gaussian whose width the
 * finder patterns tell ({@link PointSpread}). These sums are as many equations as there are modules. Blur leaves so little of
 * quick changes that solving them would bring out nothing but noise, were it not known that no module is darker than dark
 * or lighter than light, and of the function patterns which is which. So the least squares solution within these bounds is
 * looked for, one module after the other being set to what suits its neighbourhood best, over and over (projected successive
 * over-relaxation; C. W. Cryer, 1971). With both bounds at work nearly everywhere, modules come out right from blur of 0.8
 * modules, where a fifth of them lie on the wrong side of any threshold, and also from 1.2 pixels for each module.
 *
 * <p>How dark and light the symbol is runs as a plane through the finder patterns at first, and is then measured around each
 * module by how grey the modules there are and how grey they ought to be.
 *
 * <p>The value told of a function module is not the known one but what its neighbourhood says of it, so that a grid beside
 * the symbol shows.
 */
final class ModuleEqualiser {
    /** What a module costs, in looks at a module. */
    static final int COST = 400;

    /** The part of the finder patterns that may be unexplained where a symbol is seen at all. */
    private static final double MOST_UNEXPLAINED = 0.3;
    /** The least difference between dark and light, in grey values. */
    private static final double LEAST_CONTRAST = 4;

    /** How far beyond the best value of a module each step goes, because its neighbours will follow. */
    private static final double RELAXATION = 1.5;
    /** Rounds before and after light is measured around each module. */
    private static final int FIRST_ROUNDS = 16;

    private static final int MORE_ROUNDS = 160;
    /** The largest change in a round at which nothing more will happen. */
    private static final double SETTLED = 0.01;

    /** Modules to each side of the square in which light is measured. */
    private static final int AROUND = 7;
    /** How much the plane counts against what is measured; the variance of modules that are half dark is 0.25. */
    private static final double PLANE = 0.03;

    private final ModuleField field;
    private final int side;
    private final boolean reversed;
    /** The weights of the modules around one, and the sum of their squares. */
    private final double[] kernel;

    private final int reach;
    private final double power;
    /** How dark each place is, 0 to 1. */
    private final double[] dark;
    /** The rest of the equations: seen less expected, with a border as wide as the reach. */
    private final double[] rest;

    private final int stride;
    private final double[] light;
    private final double[] contrast;

    private ModuleEqualiser(ModuleField field, PointSpread spread, boolean reversed) {
        this.field = field;
        this.side = field.side();
        this.reversed = reversed;
        this.reach = Math.max(1, Math.min(ModuleField.QUIET, (int) Math.ceil(2.5 * spread.sigma())));
        double[] line = PointSpread.kernel(spread.sigma(), reach);
        this.kernel = new double[line.length * line.length];
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = line[i / line.length] * line[i % line.length];
            sum += kernel[i] * kernel[i];
        }
        this.power = sum;
        this.dark = new double[side * side];
        this.stride = side + 2 * reach;
        this.rest = new double[stride * stride];
        this.light = plane(spread.light());
        this.contrast = plane(spread.contrast());
    }

    /** What came out. */
    record Equalised(BitMatrix modules, ModuleConfidence confidence) {}

    /**
     * Equalises the modules of a grid.
     *
     * @param reversed whether the symbol is light on dark
     * @return empty if the finder patterns are not where they should be
     */
    static Optional<Equalised> equalise(GrayImage image, Grid grid, Version version, boolean reversed) {
        ModuleField field = ModuleField.sample(image, grid, version);
        Optional<PointSpread> spread = PointSpread.of(field, version)
                .filter(found -> found.unexplained() <= MOST_UNEXPLAINED && shows(found, reversed));
        return spread.map(found -> new ModuleEqualiser(field, found, reversed).run());
    }

    private static boolean shows(PointSpread spread, boolean reversed) {
        for (double contrast : spread.contrast()) {
            if ((reversed ? contrast : -contrast) < LEAST_CONTRAST) {
                return false;
            }
        }
        return true;
    }

    private Equalised run() {
        for (int i = 0; i < dark.length; i++) {
            dark[i] = field.known()[i] == 0 ? bounded(seen(i)) : field.known()[i] > 0 ? 1 : 0;
        }
        subtract();
        solve(FIRST_ROUNDS);
        followLight();
        subtract();
        solve(MORE_ROUNDS);
        return result();
    }

    /** The plane through values at the finder patterns; at one finder pattern, the same everywhere. */
    private double[] plane(double[] values) {
        double[] plane = new double[side * side];
        double right = values.length < 2 ? 0 : (values[1] - values[0]) / (field.size() - FinderPattern.SIDE);
        double below = values.length < 3 ? 0 : (values[2] - values[0]) / (field.size() - FinderPattern.SIDE);
        int centre = ModuleField.QUIET + FinderPattern.SIDE / 2;
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        for (int i = 0; i < plane.length; i++) {
            double value = values[0] + (i % side - centre) * right + (i / side - centre) * below;
            plane[i] = Math.max(least, Math.min(most, value));
        }
        return plane;
    }

    private double seen(int i) {
        return (field.grey()[i] - light[i]) / contrast[i];
    }

    private static double bounded(double share) {
        return Math.max(0, Math.min(1, share));
    }

    /** The share of dark that the modules around a place make there. */
    private double expected(int row, int column) {
        int width = 2 * reach + 1;
        double sum = 0;
        for (int a = -reach; a <= reach; a++) {
            for (int b = -reach; b <= reach; b++) {
                int y = row + a;
                int x = column + b;
                // Beyond the quiet zone it is as it is at its edge.
                int from = Math.max(0, Math.min(side - 1, y)) * side + Math.max(0, Math.min(side - 1, x));
                sum += kernel[(a + reach) * width + b + reach] * dark[from];
            }
        }
        return sum;
    }

    private void subtract() {
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                rest[(row + reach) * stride + column + reach] = seen(row * side + column) - expected(row, column);
            }
        }
    }

    private void solve(int rounds) {
        for (int round = 0; round < rounds; round++) {
            double largest = 0;
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    int i = row * side + column;
                    if (field.known()[i] == 0) {
                        double better = bounded(dark[i] + RELAXATION * pull(row, column) / power);
                        double change = better - dark[i];
                        if (change != 0) {
                            dark[i] = better;
                            spread(row, column, change);
                            largest = Math.max(largest, Math.abs(change));
                        }
                    }
                }
            }
            if (largest < SETTLED) {
                return;
            }
        }
    }

    /** By how much a place should be darker, times {@link #power}. */
    private double pull(int row, int column) {
        int width = 2 * reach + 1;
        double sum = 0;
        for (int a = 0, k = 0; a < width; a++) {
            int from = (row + a) * stride + column;
            for (int b = 0; b < width; b++, k++) {
                sum += kernel[k] * rest[from + b];
            }
        }
        return sum;
    }

    private void spread(int row, int column, double change) {
        int width = 2 * reach + 1;
        int top = Math.max(0, reach - row);
        int bottom = Math.min(width, side + reach - row);
        int left = Math.max(0, reach - column);
        int right = Math.min(width, side + reach - column);
        for (int a = top; a < bottom; a++) {
            int from = (row + a) * stride + column;
            for (int b = left; b < right; b++) {
                rest[from + b] -= change * kernel[a * width + b];
            }
        }
    }

    /** Measures light and contrast in a square around each place: grey values against the shares expected there. */
    private void followLight() {
        SquareSums sums = new SquareSums(side, 4);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int i = row * side + column;
                double share = expected(row, column);
                double grey = field.grey()[i];
                sums.add(row, column, share, grey, share * share, share * grey);
            }
        }
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int i = row * side + column;
                double[] mean = sums.means(row, column, AROUND);
                double variance = mean[2] - mean[0] * mean[0];
                double covariance = mean[3] - mean[0] * mean[1];
                double slope = (covariance + PLANE * contrast[i]) / (variance + PLANE);
                // A hole in the contrast is a hole, not a reversal.
                double factor = Math.max(0.3, Math.min(3, slope / contrast[i]));
                contrast[i] *= factor;
                light[i] = mean[1] - contrast[i] * mean[0];
            }
        }
    }

    private Equalised result() {
        int size = field.size();
        boolean[][] modules = new boolean[size][size];
        byte[] confidences = new byte[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int y = row + ModuleField.QUIET;
                int x = column + ModuleField.QUIET;
                int i = y * side + x;
                double share = field.known()[i] == 0 ? dark[i] : bounded(dark[i] + pull(y, x) / power);
                modules[row][column] = share > 0.5;
                confidences[row * size + column] = (byte) (ModuleConfidence.CERTAIN * Math.abs(2 * share - 1));
            }
        }
        return new Equalised(BitMatrix.of(modules), ModuleConfidence.of(size, confidences));
    }
}
