package org.quietzone.render;

/**
 * Draws a symbol in a style as closed lines, to be filled with the non-zero rule: clockwise is dark, the holes of finder
 * patterns go the other way.
 *
 * <p>Areas that only touch show seams where a screen smooths edges. So modules that belong together overlap: a row is
 * drawn in runs, and each run is bridged to those below it from middle to middle.
 */
public final class ShapeOutline {
    /** A quarter of a circle as a Bézier curve: how far the control points are from the ends, in radii. */
    private static final double ARC = 0.5522847498;

    private final StyledGrid grid;
    private final ShapePen pen;

    private ShapeOutline(StyledGrid grid, ShapePen pen) {
        this.grid = grid;
        this.pen = pen;
    }

    /** Draws all that is dark, the picture aside. */
    public static void trace(StyledGrid grid, ShapePen pen) {
        new ShapeOutline(grid, pen).trace();
    }

    private void trace() {
        for (int i = 0; i < grid.finders(); i++) {
            double x = grid.finderLeft(i);
            double y = grid.finderTop(i);
            FinderShape shape = grid.style().finders();
            square(x, y, 7, shape.outer());
            hole(x + 1, y + 1, 5, shape.hole());
            square(x + 2, y + 2, 3, shape.middle());
        }
        boolean dots = grid.style().modules().kind() == ModuleShape.Kind.DOTS;
        for (int row = 0; row < grid.size(); row++) {
            if (dots) {
                dots(row);
            } else {
                runs(row);
                bridges(row);
            }
        }
    }

    private void dots(int row) {
        double radius = grid.style().modules().radius();
        for (int column = 0; column < grid.size(); column++) {
            if (grid.isDrawn(row, column)) {
                square(column + 0.5 - radius, row + 0.5 - radius, 2 * radius, radius);
            }
        }
    }

    private void runs(int row) {
        for (int column = 0; column < grid.size(); column++) {
            if (grid.isDrawn(row, column)) {
                int start = column;
                while (grid.isDrawn(row, column + 1)) {
                    column++;
                }
                corners(
                        start,
                        row,
                        column + 1 - start,
                        1,
                        radius(row, start, -1, -1),
                        radius(row, column, -1, 1),
                        radius(row, column, 1, 1),
                        radius(row, start, 1, -1));
            }
        }
    }

    private double radius(int row, int column, int down, int right) {
        return grid.isOuterCorner(row, column, down, right)
                ? grid.style().modules().radius()
                : 0;
    }

    private void bridges(int row) {
        for (int column = 0; column < grid.size(); column++) {
            if (isBridged(row, column)) {
                int start = column;
                while (isBridged(row, column + 1)) {
                    column++;
                }
                corners(start, row + 0.5, column + 1 - start, 1, 0, 0, 0, 0);
            }
        }
    }

    private boolean isBridged(int row, int column) {
        return grid.isDrawn(row, column) && grid.isDrawn(row + 1, column);
    }

    /** A square with rounded corners, against the clock. */
    private void hole(double x, double y, double side, double r) {
        double right = x + side;
        double below = y + side;
        pen.moveTo(x + r, y);
        arc(x + r, y, -r, 0, x, y + r, 0, -r);
        pen.lineTo(x, below - r);
        arc(x, below - r, 0, r, x + r, below, -r, 0);
        pen.lineTo(right - r, below);
        arc(right - r, below, r, 0, right, below - r, 0, r);
        pen.lineTo(right, y + r);
        arc(right, y + r, 0, -r, right - r, y, r, 0);
        pen.close();
    }

    private void square(double x, double y, double side, double radius) {
        corners(x, y, side, side, radius, radius, radius, radius);
    }

    /** A rectangle whose corners are rounded by a radius each, clockwise from the top left. */
    private void corners(double x, double y, double width, double height, double r1, double r2, double r3, double r4) {
        double right = x + width;
        double below = y + height;
        pen.moveTo(x + r1, y);
        pen.lineTo(right - r2, y);
        arc(right - r2, y, r2, 0, right, y + r2, 0, -r2);
        pen.lineTo(right, below - r3);
        arc(right, below - r3, 0, r3, right - r3, below, r3, 0);
        pen.lineTo(x + r4, below);
        arc(x + r4, below, -r4, 0, x, below - r4, 0, r4);
        if (r1 > 0) {
            pen.lineTo(x, y + r1);
            arc(x, y + r1, 0, -r1, x + r1, y, -r1, 0);
        }
        pen.close();
    }

    private void arc(double x1, double y1, double dx1, double dy1, double x2, double y2, double dx2, double dy2) {
        if (dx1 != 0 || dy1 != 0) {
            pen.curveTo(x1 + ARC * dx1, y1 + ARC * dy1, x2 + ARC * dx2, y2 + ARC * dy2, x2, y2);
        }
    }
}
