package org.quietzone.locate;

import org.quietzone.image.GrayImage;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.Version;

/**
 * How well a symbol lies on a surface. Function patterns are known: their dark modules must be darker than the threshold,
 * the light ones lighter, and so is the innermost row of the quiet zone. Of the others it is only known that they are one
 * or the other: a grid that lies on edges between modules sees greys, so the sum of all differences from the threshold is
 * largest where the grid is right. That holds also in the corner without a finder pattern, where version 1 has nothing else
 * to go by.
 */
final class PatternScore {
    /** Modules on a side up to which each of them is looked at; of larger symbols every second or third in each row. */
    private static final int DENSE = 45;
    /** Modules on a side from which on half of them are enough for a plane. */
    private static final int ENOUGH = 22;
    /** What stands beside a symbol may be lighter or darker than anything in it; a difference that counts no further. */
    private static final int MOST_OUTSIDE = 40 << 8;
    /** Grey values are counted in so many parts. */
    private static final int ONE = 256;

    private final Scene scene;
    private final int size;
    private final int stride;
    /** For each module looked at: 1 fixed and dark, -1 fixed and light, 0 not fixed. */
    private final byte[] expected;

    private final double[] xs;
    private final double[] ys;
    private final int[] greys;

    private long modulesSeen;

    /** The score of a version. */
    PatternScore(Scene scene, Version version) {
        this(scene, version, 1);
    }

    private PatternScore(Scene scene, Version version, int least) {
        this.scene = scene;
        this.size = version.size();
        this.stride = Math.max(least, 1 + size / DENSE);
        this.expected = new byte[size * size];
        this.xs = new double[(size + 1) / stride + 1];
        this.ys = new double[xs.length];
        this.greys = new int[xs.length];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (FunctionPatterns.isFixed(version, row, column)) {
                    expected[row * size + column] = (byte) (FunctionPatterns.isDark(version, row, column) ? 1 : -1);
                }
            }
        }
    }

    /**
     * A score that looks at half of the modules, those of one colour of a chessboard, where there are enough of them. That
     * is enough for a plane, which has nothing to turn on but its four corners.
     */
    static PatternScore sparse(Scene scene, Version version) {
        return new PatternScore(scene, version, version.size() < ENOUGH ? 1 : 2);
    }

    /** Modules on each side. */
    int size() {
        return size;
    }

    /** How often a module has been looked at: what the work cost. */
    long modulesSeen() {
        return modulesSeen;
    }

    /** The sum over the modules looked at; the larger the better. */
    double of(Surface surface) {
        return near(surface).of(surface);
    }

    /**
     * The score of surfaces near another one, against the thresholds of its places. Where a grid is moved by less than
     * a few modules they hardly change, and they cost more than the grey values.
     */
    Near near(Surface surface) {
        int[] thresholds = new int[(size + 2) * xs.length];
        int k = 0;
        for (int row = -1; row <= size; row++) {
            int count = places(surface, row);
            for (int i = 0; i < count; i++) {
                thresholds[k++] = (int) (ONE * scene.threshold(xs[i], ys[i]));
            }
        }
        return new Near(thresholds);
    }

    /** Lays out the places of a row; returns how many there are. */
    private int places(Surface surface, int row) {
        int first = first(row);
        surface.row(row, first, stride, xs, ys);
        return (size - first) / stride + 1;
    }

    /** The first column that is looked at in a row. */
    private int first(int row) {
        return Math.floorMod(row + 1, stride) - 1;
    }

    /** Scores with thresholds that are settled. */
    final class Near {
        private final int[] thresholds;

        private Near(int[] thresholds) {
            this.thresholds = thresholds;
        }

        /** The sum over the modules looked at; the larger the better. */
        double of(Surface surface) {
            GrayImage image = scene.image();
            int sign = scene.reversed() ? -1 : 1;
            long sum = 0;
            int k = 0;
            modulesSeen += (long) (size + 2) * (size + 2) / stride;
            for (int row = -1; row <= size; row++) {
                boolean outside = row < 0 || row == size;
                int count = places(surface, row);
                image.at(xs, ys, count, greys);
                for (int i = 0, column = first(row); i < count; i++, column += stride) {
                    int darkness = sign * (thresholds[k++] - greys[i]);
                    if (outside || column < 0 || column == size) {
                        sum -= Math.max(-MOST_OUTSIDE, Math.min(MOST_OUTSIDE, darkness));
                    } else {
                        int fixed = expected[row * size + column];
                        sum += fixed == 0 ? Math.abs(darkness) : 2 * fixed * darkness;
                    }
                }
            }
            return (double) sum / ONE;
        }
    }
}
