package org.quietzone.locate;

import java.util.Arrays;
import java.util.Optional;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;

/**
 * Where the edges between modules lie that are known to differ, against where a grid expects them.
 *
 * <p>An edge from light to dark and one from dark to light move apart where ink spreads, and together where it shrinks. So
 * a shift of the symbol and the growth of its dark modules can be told from each other: both are fitted at once, and what
 * lies far from the fit, because a module is damaged or something covers it, is left out.
 */
final class ModuleEdges {
    /** Across a module, the lines along which its edges are looked for, in modules from its middle. */
    private static final double[] LINES = {-0.25, 0, 0.25};
    /** The largest step along a line, in modules; half a pixel is enough where that is more. */
    private static final double STEP = 0.125;
    /** Rounds of fitting; each leaves out what lies far from the fit before. */
    private static final int ROUNDS = 3;
    /** How many times the usual distance from the fit is far, and below how many modules nothing is. */
    private static final double FAR = 3;

    private static final double NEAR = 0.03;

    private final Grid grid;
    private final BitMatrix modules;
    private final boolean reversed;
    private final GrayImage image;
    private final double threshold;
    private final double step;

    /**
     * Edges of a symbol.
     *
     * @param modules what the modules should be, in the rows and columns of the grid, neither mirrored nor reversed
     * @param reversed whether dark and light are interchanged in the image
     * @param threshold between dark and light, a grey value
     */
    ModuleEdges(Grid grid, BitMatrix modules, boolean reversed, GrayImage image, double threshold) {
        this.grid = grid;
        this.modules = modules;
        this.reversed = reversed;
        this.image = image;
        this.threshold = threshold;
        this.step = Math.max(STEP / 2, Math.min(2 * STEP, 0.5 / grid.pitch()));
    }

    /** What the shift may depend on beside being the same everywhere. */
    enum Shape {
        /** Nothing. */
        SHIFT,
        /** Row and column, so that parallel lines stay parallel. */
        AFFINE,
        /** Row, column, their product and the square of the one along the axis: what the view of a camera changes. */
        PROJECTIVE
    }

    /**
     * By how much modules lie elsewhere than the grid says.
     *
     * @param row the row to which the coefficients refer
     * @param column the column to which they refer
     * @param across of the shift along the rows: that of the middle, by column, by row, by both, by the square of the column
     * @param down of the shift along the columns, the last one by the square of the row
     */
    record Shift(double row, double column, double[] across, double[] down) {
        /** The place of a module in the grid that the shift was measured in. */
        Point at(Grid grid, double atRow, double atColumn) {
            double x = atColumn - column;
            double y = atRow - row;
            return grid.at(atRow + value(down, x, y, y), atColumn + value(across, x, y, x));
        }

        private static double value(double[] terms, double x, double y, double along) {
            return terms[0] + terms[1] * x + terms[2] * y + terms[3] * x * y + terms[4] * along * along;
        }
    }

    /**
     * The shift of a part of the symbol; empty if too few of its edges can be seen.
     *
     * @param top its first row; -1 for the quiet zone
     * @param left its first column
     * @param side rows and columns
     */
    Optional<Shift> shift(int top, int left, int side, Shape shape) {
        Fit across = new Fit(top, left, side, shape, true);
        Fit down = new Fit(top, left, side, shape, false);
        if (!across.solve() || !down.solve()) {
            return Optional.empty();
        }
        double middle = (side - 1) / 2.0;
        return Optional.of(new Shift(top + middle, left + middle, across.terms(), down.terms()));
    }

    private boolean isDark(int row, int column) {
        int size = modules.size();
        return row >= 0 && column >= 0 && row < size && column < size && modules.get(row, column);
    }

    /** The edge between two neighbours on the line between two places, 0 to 1 from one to the other; NaN if none. */
    private double edge(Point from, Point to, boolean fromDark) {
        boolean falls = fromDark == reversed;
        double best = Double.NaN;
        double before = threshold - image.at(from.x(), from.y());
        int steps = (int) Math.ceil(1 / step);
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double after = threshold - image.at(from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * t);
            if (falls ? before <= 0 && after > 0 : before > 0 && after <= 0) {
                double at = t - after / (after - before) / steps;
                if (Double.isNaN(best) || Math.abs(at - 0.5) < Math.abs(best - 0.5)) {
                    best = at;
                }
            }
            before = after;
        }
        return best;
    }

    /** The fit of one axis: equations of shift and growth. */
    private final class Fit {
        private final Shape shape;
        private final boolean along;
        private final double[] x;
        private final double[] y;
        private final double[] sign;
        private final double[] offset;
        private int edges;
        private double[] solution = new double[0];

        Fit(int top, int left, int side, Shape shape, boolean along) {
            this.shape = shape;
            this.along = along;
            int most = side * (side - 1) * LINES.length;
            this.x = new double[most];
            this.y = new double[most];
            this.sign = new double[most];
            this.offset = new double[most];
            double middle = (side - 1) / 2.0;
            for (int i = 0; i < side; i++) {
                for (int j = 0; j < side - 1; j++) {
                    int row = top + (along ? i : j);
                    int column = left + (along ? j : i);
                    boolean dark = isDark(row, column);
                    if (dark != isDark(along ? row : row + 1, along ? column + 1 : column)) {
                        for (double line : LINES) {
                            double r = along ? row + line : row;
                            double c = along ? column : column + line;
                            double at = edge(grid.at(r, c), along ? grid.at(r, c + 1) : grid.at(r + 1, c), dark);
                            if (!Double.isNaN(at)) {
                                x[edges] = (along ? j + 0.5 : i + line) - middle;
                                y[edges] = (along ? i + line : j + 0.5) - middle;
                                sign[edges] = dark ? 1 : -1;
                                offset[edges] = at - 0.5;
                                edges++;
                            }
                        }
                    }
                }
            }
        }

        boolean solve() {
            int unknowns = unknowns();
            double far = Double.POSITIVE_INFINITY;
            for (int round = 0; round < ROUNDS; round++) {
                LeastSquares equations = new LeastSquares(unknowns);
                double[] equation = new double[unknowns + 1];
                int used = 0;
                for (int k = 0; k < edges; k++) {
                    if (round == 0 || Math.abs(distance(k)) <= far) {
                        fill(equation, k);
                        equations.add(equation, 1);
                        used++;
                    }
                }
                Optional<double[]> solved = equations.solve();
                // Half of the edges must agree, or there is nothing to be seen.
                if (solved.isEmpty() || used < 3 * unknowns || 2 * used < edges) {
                    return false;
                }
                solution = solved.get();
                far = Math.max(NEAR, FAR * usual());
            }
            return true;
        }

        private double usual() {
            double[] distances = new double[edges];
            for (int k = 0; k < edges; k++) {
                distances[k] = Math.abs(distance(k));
            }
            Arrays.sort(distances);
            return 1.5 * distances[edges / 2];
        }

        private double distance(int k) {
            double[] equation = new double[unknowns() + 1];
            fill(equation, k);
            double distance = equation[solution.length];
            for (int i = 0; i < solution.length; i++) {
                distance -= equation[i] * solution[i];
            }
            return distance;
        }

        private int unknowns() {
            return shape == Shape.SHIFT ? 2 : shape == Shape.AFFINE ? 4 : 6;
        }

        private void fill(double[] equation, int k) {
            equation[0] = 1;
            equation[1] = sign[k];
            if (shape != Shape.SHIFT) {
                equation[2] = x[k];
                equation[3] = y[k];
            }
            if (shape == Shape.PROJECTIVE) {
                equation[4] = x[k] * y[k];
                equation[5] = along ? x[k] * x[k] : y[k] * y[k];
            }
            equation[equation.length - 1] = offset[k];
        }

        double[] terms() {
            return new double[] {
                solution[0],
                shape == Shape.SHIFT ? 0 : solution[2],
                shape == Shape.SHIFT ? 0 : solution[3],
                shape == Shape.PROJECTIVE ? solution[4] : 0,
                shape == Shape.PROJECTIVE ? solution[5] : 0
            };
        }
    }
}
