package org.quietzone.locate;

import org.quietzone.image.Point;

/** Where the modules of a symbol lie in the image: from (column, row) in modules, centres being whole, to (x, y) in pixels. */
interface Surface {
    /** The image point of a place in the symbol. */
    Point at(double column, double row);

    /**
     * The image points of places in one row.
     *
     * @param first the column of the first place
     * @param step the columns from one place to the next
     * @param xs receives as many values as it holds
     * @param ys receives as many values as it holds
     */
    void row(double row, double first, double step, double[] xs, double[] ys);

    /** One module along the rows at a place. */
    default Point across(double column, double row) {
        return at(column + 0.5, row).minus(at(column - 0.5, row));
    }

    /** One module along the columns at a place. */
    default Point down(double column, double row) {
        return at(column, row + 0.5).minus(at(column, row - 0.5));
    }
}
