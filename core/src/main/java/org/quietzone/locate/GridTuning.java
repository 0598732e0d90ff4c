package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.Point;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.Version;

/**
 * Moves a grid to where it fits best. Function patterns are known: their dark modules must be darker than the threshold,
 * the light ones lighter. Of the others it is only known that they are one or the other: a grid that lies on edges between
 * modules sees greys, so the sum of all differences from the threshold is largest where the grid is right. That holds also
 * in the corner without a finder pattern, where version 1 has nothing else to go by.
 */
final class GridTuning {
    /** Modules on a side up to which each of them is looked at; of larger symbols every second or third in each row. */
    private static final int DENSE = 45;

    private final Scene scene;
    private final int size;
    private final int stride;
    /** For each module looked at: 1 fixed and dark, -1 fixed and light, 0 not fixed. */
    private final byte[] expected;

    private long modulesSeen;

    GridTuning(Scene scene, Version version) {
        this.scene = scene;
        this.size = version.size();
        this.stride = 1 + size / DENSE;
        this.expected = new byte[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (FunctionPatterns.isFixed(version, row, column)) {
                    expected[row * size + column] = (byte) (FunctionPatterns.isDark(version, row, column) ? 1 : -1);
                }
            }
        }
    }

    /**
     * The best view near another one.
     *
     * @param far whether the fourth corner is only guessed and may be modules off
     */
    Homography tune(Homography start, boolean far) {
        double last = size - 4.0;
        Point[] corners = {start.at(3, 3), start.at(last, 3), start.at(3, last), start.at(last, last)};
        double module = start.across(size / 2.0, size / 2.0).length();
        Homography best = start;
        double score = score(start);
        for (double step = far ? 2 : 0.6; step > 0.1; step /= 2) {
            for (int corner = 3; corner >= (step > 0.6 ? 3 : 0); corner--) {
                for (int turn = 0; turn < 8; turn++) {
                    double angle = turn * Math.PI / 4;
                    Point kept = corners[corner];
                    corners[corner] = kept.plus(new Point(Math.cos(angle), Math.sin(angle)).times(step * module));
                    Optional<Homography> moved = through(corners);
                    double better = moved.isPresent() ? score(moved.get()) : -1;
                    if (better > score) {
                        score = better;
                        best = moved.get();
                    } else {
                        corners[corner] = kept;
                    }
                }
            }
        }
        return best;
    }

    /** How often a module has been looked at: what the work cost. */
    long modulesSeen() {
        return modulesSeen;
    }

    private Optional<Homography> through(Point[] corners) {
        double last = size - 4.0;
        return new Homography.Fit(size, corners[1].towards(corners[2], 0.5), corners[1].distance(corners[2]) / 2)
                .add(3, 3, corners[0], 1)
                .add(last, 3, corners[1], 1)
                .add(3, last, corners[2], 1)
                .add(last, last, corners[3], 1)
                .solve();
    }

    private double score(Homography view) {
        double sum = 0;
        modulesSeen += (long) size * size / stride;
        for (int row = 0; row < size; row++) {
            for (int column = row % stride; column < size; column += stride) {
                double darkness = scene.darkness(view.at(column, row));
                int sign = expected[row * size + column];
                sum += sign == 0 ? Math.abs(darkness) : 2 * sign * darkness;
            }
        }
        return sum;
    }
}
