package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.Point;

/**
 * The plane of a symbol as a camera sees it: from (column, row) in modules to (x, y) in pixels, straight lines to straight
 * lines. Module centres have whole coordinates; those of the first module are 0, 0.
 */
final class Homography implements Surface {
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
        private final LeastSquares equations = new LeastSquares(UNKNOWNS);

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
            equations.add(new double[] {u, v, 1, 0, 0, 0, -u * x, -v * x, x}, weight);
            equations.add(new double[] {0, 0, 0, u, v, 1, -u * y, -v * y, y}, weight);
            return this;
        }

        /** The view, unless fewer than four places without three on a line are known. */
        Optional<Homography> solve() {
            return equations
                    .solve()
                    .map(h -> new Homography(h, size, middle, scale))
                    .filter(Homography::isBeforeTheCamera);
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

    @Override
    public Point at(double column, double row) {
        double u = 2 * column / size - 1;
        double v = 2 * row / size - 1;
        double depth = h[6] * u + h[7] * v + 1;
        return new Point(
                middle.x() + scale * (h[0] * u + h[1] * v + h[2]) / depth,
                middle.y() + scale * (h[3] * u + h[4] * v + h[5]) / depth);
    }

    @Override
    public void row(double row, double first, double step, double[] xs, double[] ys) {
        double u = 2 * first / size - 1;
        double v = 2 * row / size - 1;
        double du = 2 * step / size;
        double x = h[0] * u + h[1] * v + h[2];
        double y = h[3] * u + h[4] * v + h[5];
        double depth = h[6] * u + h[7] * v + 1;
        for (int i = 0; i < xs.length; i++) {
            double factor = scale / depth;
            xs[i] = middle.x() + x * factor;
            ys[i] = middle.y() + y * factor;
            x += h[0] * du;
            y += h[3] * du;
            depth += h[6] * du;
        }
    }
}
