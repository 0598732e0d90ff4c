package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.Point;

/**
 * The plane of a symbol as a camera sees it: from (column, row) in modules to (x, y) in pixels, straight lines to straight
 * lines. Module centres have whole coordinates; those of the first module are 0, 0.
 */
final class Homography {
    private static final int UNKNOWNS = 8;

    private final double[] h;
    private final double size;
    private final Point middle;
    private final double scale;

    private Homography(double[] h, double size, Point middle, double scale) {
        this.h = h;
        this.size = size;
        this.middle = middle;
        this.scale = scale;
    }

    /** Collects places that are known, and fits the view that comes nearest to all of them. */
    static final class Fit {
        private final double size;
        private final Point middle;
        private final double scale;
        /** The normal equations: row after row, the right side last. */
        private final double[][] equations = new double[UNKNOWNS][UNKNOWNS + 1];

        /**
         * An empty collection.
         *
         * @param size modules on each side of the symbol
         * @param middle about the middle of the symbol in the image
         * @param scale about the pixels of half its side; both only keep the numbers small
         */
        Fit(int size, Point middle, double scale) {
            this.size = size;
            this.middle = middle;
            this.scale = scale;
        }

        /** Adds a place. */
        Fit add(double column, double row, Point place, double weight) {
            double u = 2 * column / size - 1;
            double v = 2 * row / size - 1;
            double x = (place.x() - middle.x()) / scale;
            double y = (place.y() - middle.y()) / scale;
            add(new double[] {u, v, 1, 0, 0, 0, -u * x, -v * x, x}, weight);
            add(new double[] {0, 0, 0, u, v, 1, -u * y, -v * y, y}, weight);
            return this;
        }

        private void add(double[] equation, double weight) {
            for (int i = 0; i < UNKNOWNS; i++) {
                for (int j = 0; j <= UNKNOWNS; j++) {
                    equations[i][j] += weight * equation[i] * equation[j];
                }
            }
        }

        /** The view, unless fewer than four places without three on a line are known. */
        Optional<Homography> solve() {
            double[][] m = new double[UNKNOWNS][];
            for (int i = 0; i < UNKNOWNS; i++) {
                m[i] = equations[i].clone();
            }
            for (int i = 0; i < UNKNOWNS; i++) {
                int pivot = i;
                for (int k = i + 1; k < UNKNOWNS; k++) {
                    if (Math.abs(m[k][i]) > Math.abs(m[pivot][i])) {
                        pivot = k;
                    }
                }
                double[] row = m[pivot];
                m[pivot] = m[i];
                m[i] = row;
                if (!(Math.abs(row[i]) > 1e-12)) {
                    return Optional.empty();
                }
                for (int k = 0; k < UNKNOWNS; k++) {
                    double factor = m[k][i] / row[i];
                    for (int j = i; k != i && j <= UNKNOWNS; j++) {
                        m[k][j] -= factor * row[j];
                    }
                }
            }
            double[] h = new double[UNKNOWNS];
            for (int i = 0; i < UNKNOWNS; i++) {
                h[i] = m[i][UNKNOWNS] / m[i][i];
            }
            Homography view = new Homography(h, size, middle, scale);
            return view.isBeforeTheCamera() ? Optional.of(view) : Optional.empty();
        }
    }

    /** Whether all corners lie on the same side of the horizon, and none of them close to it. */
    private boolean isBeforeTheCamera() {
        for (int corner = 0; corner < 4; corner++) {
            double depth = 1 + h[6] * ((corner & 1) == 0 ? -1 : 1) + h[7] * ((corner & 2) == 0 ? -1 : 1);
            if (!(depth > 0.1)) {
                return false;
            }
        }
        return true;
    }

    /** The image point of a place in the symbol. */
    Point at(double column, double row) {
        double u = 2 * column / size - 1;
        double v = 2 * row / size - 1;
        double depth = h[6] * u + h[7] * v + 1;
        return new Point(
                middle.x() + scale * (h[0] * u + h[1] * v + h[2]) / depth,
                middle.y() + scale * (h[3] * u + h[4] * v + h[5]) / depth);
    }

    /** One module along the rows at a place. */
    Point across(double column, double row) {
        return at(column + 0.5, row).minus(at(column - 0.5, row));
    }

    /** One module along the columns at a place. */
    Point down(double column, double row) {
        return at(column, row + 0.5).minus(at(column, row - 0.5));
    }
}
