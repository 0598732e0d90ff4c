package org.quietzone.locate;

import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/**
 * Where the modules of a symbol lie in the image: from (row, column) in modules to (x, y) in pixels; immutable. The
 * centre of the first module is at row 0, column 0; its outer corner at -0.5, -0.5.
 *
 * <p>The grid is known at the crossings of a few rows and columns (for QR Code those of the alignment patterns). Each
 * field between four crossings is divided evenly along its edges, so that neighbouring fields agree on the edge that they
 * share; beyond the outermost crossings the outer fields go on.
 */
public final class Grid {
    private final int size;
    private final int[] lines;
    private final double[] x;
    private final double[] y;

    /**
     * A grid through known places.
     *
     * @param size modules on each side
     * @param lines the rows, and columns, of the crossings, ascending, at least two
     * @param crossings the image point of each crossing, row by row
     */
    Grid(int size, int[] lines, Point[] crossings) {
        this.size = size;
        this.lines = lines.clone();
        this.x = new double[crossings.length];
        this.y = new double[crossings.length];
        for (int i = 0; i < crossings.length; i++) {
            x[i] = crossings[i].x();
            y[i] = crossings[i].y();
        }
    }

    /**
     * The same grid in a part of the image.
     *
     * @param origin where the part begins
     * @param scale how many pixels of the image are one of the part, in each direction
     */
    public Grid in(Point origin, double scale) {
        Point[] crossings = new Point[x.length];
        for (int i = 0; i < crossings.length; i++) {
            crossings[i] = new Point((x[i] - origin.x()) / scale, (y[i] - origin.y()) / scale);
        }
        return new Grid(size, lines, crossings);
    }

    /** The grid of parallel lines that has the same mean sides. */
    Grid parallel() {
        int last = size - 1;
        Point a = at(0, 0);
        Point b = at(0, last);
        Point c = at(last, 0);
        Point d = at(last, last);
        Point across = b.minus(a).plus(d.minus(c)).times(0.5 / last);
        Point down = c.minus(a).plus(d.minus(b)).times(0.5 / last);
        Point middle = a.plus(b).plus(c).plus(d).times(0.25);
        Point origin = middle.minus(across.plus(down).times(last / 2.0));
        return parallel(size, origin, across, down);
    }

    /** The grid that is known at other rows and columns, where they cross in this one. */
    Grid through(int[] others) {
        Point[] crossings = new Point[others.length * others.length];
        for (int i = 0; i < crossings.length; i++) {
            crossings[i] = at(others[i / others.length], others[i % others.length]);
        }
        return new Grid(size, others, crossings);
    }

    /** The largest distance from another grid of the same size at corners, middles of edges and the middle, in pixels. */
    double farthestFrom(Grid other) {
        double farthest = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double row = i * (size - 1) / 2.0;
                double column = j * (size - 1) / 2.0;
                farthest = Math.max(farthest, at(row, column).distance(other.at(row, column)));
            }
        }
        return farthest;
    }

    /** The same rows and columns with their crossings moved by a shift that was measured in this grid. */
    Grid moved(ModuleEdges.Shift shift) {
        Point[] crossings = new Point[x.length];
        for (int i = 0; i < crossings.length; i++) {
            crossings[i] = shift.at(this, lines[i / lines.length], lines[i % lines.length]);
        }
        return new Grid(size, lines, crossings);
    }

    /** The same grid in an image that is {@code factor} times as large. */
    Grid times(double factor) {
        Point[] crossings = new Point[x.length];
        for (int i = 0; i < crossings.length; i++) {
            crossings[i] = new Point(x[i] * factor, y[i] * factor);
        }
        return new Grid(size, lines, crossings);
    }

    /**
     * A grid of parallel lines.
     *
     * @param size modules on each side, at least 2
     * @param origin the centre of module (0, 0)
     * @param across the step from a module to the next in its row
     * @param down the step from a module to the next in its column
     */
    static Grid parallel(int size, Point origin, Point across, Point down) {
        int last = size - 1;
        Point right = origin.plus(across.times(last));
        Point below = down.times(last);
        return new Grid(size, new int[] {0, last}, new Point[] {origin, right, origin.plus(below), right.plus(below)});
    }

    /** The largest distance between a crossing and that of another grid with the same lines, in pixels. */
    double farthest(Grid other) {
        double farthest = 0;
        for (int i = 0; i < x.length; i++) {
            farthest = Math.max(farthest, Math.hypot(x[i] - other.x[i], y[i] - other.y[i]));
        }
        return farthest;
    }

    /** The modules on each side. */
    public int size() {
        return size;
    }

    /** The image point of a place in the symbol; any row and column, also outside the symbol. */
    public Point at(double row, double column) {
        int top = field(row);
        int left = field(column);
        int n = lines.length;
        double s = (column - lines[left]) / (lines[left + 1] - lines[left]);
        double t = (row - lines[top]) / (lines[top + 1] - lines[top]);
        int i = top * n + left;
        return new Point(mix(x, i, n, s, t), mix(y, i, n, s, t));
    }

    private static double mix(double[] values, int i, int n, double s, double t) {
        double upper = values[i] + (values[i + 1] - values[i]) * s;
        double lower = values[i + n] + (values[i + n + 1] - values[i + n]) * s;
        return upper + (lower - upper) * t;
    }

    /** The field that holds a row or column; the outermost ones reach on. */
    private int field(double line) {
        // Lines are mostly as far apart as the first two.
        int field = Math.max(0, Math.min(lines.length - 2, (int) (line / lines[1])));
        while (field > 0 && line < lines[field]) {
            field--;
        }
        while (field < lines.length - 2 && line >= lines[field + 1]) {
            field++;
        }
        return field;
    }

    /**
     * The centres of all modules of a row.
     *
     * @param xs receives {@link #size()} values
     * @param ys receives {@link #size()} values
     */
    void row(int row, double[] xs, double[] ys) {
        int top = field(row);
        int n = lines.length;
        double t = (double) (row - lines[top]) / (lines[top + 1] - lines[top]);
        int column = 0;
        for (int left = 0; left < n - 1; left++) {
            int i = top * n + left;
            double x0 = mix(x, i, n, 0, t);
            double y0 = mix(y, i, n, 0, t);
            double width = lines[left + 1] - lines[left];
            double dx = (mix(x, i, n, 1, t) - x0) / width;
            double dy = (mix(y, i, n, 1, t) - y0) / width;
            int end = left == n - 2 ? size : lines[left + 1];
            for (; column < end; column++) {
                xs[column] = x0 + dx * (column - lines[left]);
                ys[column] = y0 + dy * (column - lines[left]);
            }
        }
    }

    /** The four outer corners of the symbol, without quiet zone. */
    public Quad corners() {
        double low = -0.5;
        double high = size - 0.5;
        return new Quad(at(low, low), at(low, high), at(high, high), at(high, low));
    }

    /** The mean distance in pixels between neighbouring modules: the X-dimension in the image. */
    public double pitch() {
        Quad c = corners();
        return (c.upperLeft().distance(c.upperRight())
                        + c.upperRight().distance(c.lowerRight())
                        + c.lowerRight().distance(c.lowerLeft())
                        + c.lowerLeft().distance(c.upperLeft()))
                / (4.0 * size);
    }
}
