package org.quietzone.render;

/** What the finder patterns look like. Whatever the form, a line through the middle keeps the widths 1:1:3:1:1. */
public enum FinderShape {
    /** Squares: what the standard has. */
    SQUARE(0, 0, 0),
    /** Squares with rounded corners, by no more than readers allow that look for the corners of squares. */
    ROUNDED(1.5, 0.8, 0.6),
    /** Rings with a round middle. */
    CIRCLE(3.5, 2.5, 1.5),
    /** Of modules that look like all others. */
    MODULES(0, 0, 0);

    private final double outer;
    private final double hole;
    private final double middle;

    FinderShape(double outer, double hole, double middle) {
        this.outer = outer;
        this.hole = hole;
        this.middle = middle;
    }

    /** The radius of the corners of the outer square of 7 modules, in modules. */
    double outer() {
        return outer;
    }

    /** The radius of the corners of the light square of 5 modules within. */
    double hole() {
        return hole;
    }

    /** The radius of the corners of the dark square of 3 modules in the middle. */
    double middle() {
        return middle;
    }
}
