package org.quietzone.grade;

import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/** Where a part of an image that was measured lies in the image as given. */
record Placing(Point origin, double scale) {
    Quad place(Quad part) {
        Quad larger = part.times(scale);
        return new Quad(
                larger.upperLeft().plus(origin),
                larger.upperRight().plus(origin),
                larger.lowerRight().plus(origin),
                larger.lowerLeft().plus(origin));
    }
}
