package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.Point;

/**
 * A symbol on a cylinder as a camera sees it: a {@link Homography} of the plane that touches the paper in the middle, and a
 * step in the image for the depth to which the paper goes under that plane, and becomes smaller.
 */
final class CurvedSurface implements Surface {
    private static final int UNKNOWNS = 11;

    /** Eight of the homography, three of {@link Slope}. */
    private final double[] h;

    private final Bend bend;
    private final double size;
    private final Point middle;
    private final double scale;
    private final double cos;
    private final double sin;

    private CurvedSurface(double[] h, Bend bend, double size, Point middle, double scale) {
        this.h = h;
        this.bend = bend;
        this.size = size;
        this.middle = middle;
        this.scale = scale;
        this.cos = Math.cos(bend.angle());
        this.sin = Math.sin(bend.angle());
    }

    /**
     * What depth does in the image.
     *
     * @param x the step to the right for one unit of depth, in the scale of the fit
     * @param y the step downwards
     * @param shrink how much one unit is farther from the camera than the plane, as a share of the distance
     */
    record Slope(double x, double y, double shrink) {
        /** What is seen from right above and far away. */
        static final Slope NONE = new Slope(0, 0, 0);
    }

    /** Collects places that are known, and fits the view of bent paper that comes nearest to all of them. */
    static final class Fit {
        private final Bend bend;
        private final double size;
        private final Point middle;
        private final double scale;
        private final LeastSquares equations = new LeastSquares(UNKNOWNS);
        private final double[] place = new double[3];

        /**
         * An empty collection.
         *
         * @param size modules on each side of the symbol
         * @param middle about the middle of the symbol in the image
         * @param scale about the pixels of half its side; both only keep the numbers small
         */
        Fit(Bend bend, int size, Point middle, double scale) {
            this.bend = bend;
            this.size = size;
            this.middle = middle;
            this.scale = scale;
        }

        /** Adds a place. */
        Fit add(double column, double row, Point point, double weight) {
            bend.apply(2 * column / size - 1, 2 * row / size - 1, place);
            double u = place[0];
            double v = place[1];
            double z = place[2];
            double x = (point.x() - middle.x()) / scale;
            double y = (point.y() - middle.y()) / scale;
            equations.add(new double[] {u, v, 1, 0, 0, 0, -u * x, -v * x, z, 0, -z * x, x}, weight);
            equations.add(new double[] {0, 0, 0, u, v, 1, -u * y, -v * y, 0, z, -z * y, y}, weight);
            return this;
        }

        /** Wishes for what depth does in the image. */
        Fit wish(Slope slope, double weight) {
            equations.add(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, slope.x()}, weight);
            equations.add(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, slope.y()}, weight);
            equations.add(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, slope.shrink()}, weight);
            return this;
        }

        /** The view, unless fewer than four places without three on a line are known. */
        Optional<CurvedSurface> solve() {
            return equations
                    .solve()
                    .map(h -> new CurvedSurface(h, bend, size, middle, scale))
                    .filter(CurvedSurface::isBeforeTheCamera);
        }
    }

    private boolean isBeforeTheCamera() {
        double[] place = new double[3];
        for (int corner = 0; corner < 4; corner++) {
            bend.apply((corner & 1) == 0 ? -1 : 1, (corner & 2) == 0 ? -1 : 1, place);
            double depth = 1 + h[6] * place[0] + h[7] * place[1] + h[10] * place[2];
            if (!(depth > 0.1)) {
                return false;
            }
        }
        return true;
    }

    /** What depth does in the image. */
    Slope slope() {
        return new Slope(h[8], h[9], h[10]);
    }

    Bend bend() {
        return bend;
    }

    @Override
    public Point at(double column, double row) {
        double[] x = new double[1];
        double[] y = new double[1];
        row(row, column, 0, x, y);
        return new Point(x[0], y[0]);
    }

    @Override
    public void row(double row, double first, double step, double[] xs, double[] ys) {
        double b = bend.bend();
        double v = 2 * row / size - 1;
        double start = 2 * first / size - 1;
        double du = 2 * step / size;
        // Sine and cosine of the angle around the cylinder; each place turns them by the same angle.
        double angle = b * (start * cos + v * sin);
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        double turnSine = Math.sin(b * du * cos);
        double turnCosine = Math.cos(b * du * cos);
        for (int i = 0; i < xs.length; i++) {
            double u = start + i * du;
            double s = u * cos + v * sin;
            double shift = b == 0 ? 0 : sine / b - s;
            double z = b == 0 ? 0 : (1 - cosine) / b;
            double pu = u + shift * cos;
            double pv = v + shift * sin;
            double factor = scale / (h[6] * pu + h[7] * pv + h[10] * z + 1);
            xs[i] = middle.x() + (h[0] * pu + h[1] * pv + h[2] + h[8] * z) * factor;
            ys[i] = middle.y() + (h[3] * pu + h[4] * pv + h[5] + h[9] * z) * factor;
            double turned = sine * turnCosine + cosine * turnSine;
            cosine = cosine * turnCosine - sine * turnSine;
            sine = turned;
        }
    }
}
