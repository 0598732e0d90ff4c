package org.quietzone.locate;

import org.quietzone.image.Point;

/** What is expected of a place, weighed against what was measured. */
final class Tracing {
    /** To how many pixels the centre of an alignment pattern can be measured where edges are not smooth. */
    static final double CENTRE = 0.5;
    /** To how many pixels the far end of a finder pattern's edge can be measured from the near end: a step at each. */
    static final double EDGE = 1;

    private Tracing() {}

    /**
     * Between the expected and the measured place. A difference below the accuracy of measurement says nothing, and
     * carried on to the far edge of a symbol it would do harm; a difference well above it is taken as it is.
     */
    static Point settle(Point expected, Point measured, double accuracy) {
        Point difference = measured.minus(expected);
        double square = difference.dot(difference);
        return expected.towards(measured, square / (square + accuracy * accuracy));
    }
}
