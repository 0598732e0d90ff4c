package org.quietzone.locate;

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
    /** What stands beside a symbol may be lighter or darker than anything in it; a difference that counts no further. */
    private static final double MOST_OUTSIDE = 40;

    private final Scene scene;
    private final int size;
    private final int stride;
    /** For each module looked at: 1 fixed and dark, -1 fixed and light, 0 not fixed. */
    private final byte[] expected;

    private final double[] xs;
    private final double[] ys;

    private long modulesSeen;

    PatternScore(Scene scene, Version version) {
        this.scene = scene;
        this.size = version.size();
        this.stride = 1 + size / DENSE;
        this.expected = new byte[size * size];
        this.xs = new double[(size + 1) / stride + 1];
        this.ys = new double[xs.length];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (FunctionPatterns.isFixed(version, row, column)) {
                    expected[row * size + column] = (byte) (FunctionPatterns.isDark(version, row, column) ? 1 : -1);
                }
            }
        }
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
        double sum = 0;
        modulesSeen += (long) (size + 2) * (size + 2) / stride;
        for (int row = -1; row <= size; row++) {
            boolean outside = row < 0 || row == size;
            int first = Math.floorMod(row + 1, stride) - 1;
            surface.row(row, first, stride, xs, ys);
            int i = 0;
            for (int column = first; column <= size; column += stride, i++) {
                double darkness = scene.darkness(xs[i], ys[i]);
                if (outside || column < 0 || column == size) {
                    sum -= Math.max(-MOST_OUTSIDE, Math.min(MOST_OUTSIDE, darkness));
                } else {
                    int sign = expected[row * size + column];
                    sum += sign == 0 ? Math.abs(darkness) : 2 * sign * darkness;
                }
            }
        }
        return sum;
    }
}
