package org.quietzone.locate;

/** Sums of several values over any square of a field, each in the time of four look-ups. */
final class SquareSums {
    private final int side;
    private final int values;
    /** For each corner between places the sums over all places above and to the left of it. */
    private final double[] sums;

    /**
     * Sums of nothing yet.
     *
     * @param side places on each side of the field
     * @param values how many values each place has
     */
    SquareSums(int side, int values) {
        this.side = side;
        this.values = values;
        this.sums = new double[(side + 1) * (side + 1) * values];
    }

    /** The values of the next place, row by row. */
    void add(int row, int column, double... place) {
        int at = corner(row + 1, column + 1);
        int above = corner(row, column + 1);
        int before = corner(row + 1, column);
        int both = corner(row, column);
        for (int i = 0; i < values; i++) {
            sums[at + i] = place[i] + sums[above + i] + sums[before + i] - sums[both + i];
        }
    }

    /** The means over the square that reaches so many places to each side of a place, as far as it is in the field. */
    double[] means(int row, int column, int reach) {
        int top = Math.max(0, row - reach);
        int left = Math.max(0, column - reach);
        int bottom = Math.min(side, row + reach + 1);
        int right = Math.min(side, column + reach + 1);
        double count = (double) (bottom - top) * (right - left);
        double[] means = new double[values];
        for (int i = 0; i < values; i++) {
            means[i] = (sums[corner(bottom, right) + i]
                            - sums[corner(top, right) + i]
                            - sums[corner(bottom, left) + i]
                            + sums[corner(top, left) + i])
                    / count;
        }
        return means;
    }

    private int corner(int row, int column) {
        return (row * (side + 1) + column) * values;
    }
}
