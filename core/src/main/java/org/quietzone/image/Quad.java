package org.quietzone.image;

/**
 * Four corners in an image, named as they lie in the symbol, not in the image: in a symbol that stands on its head the
 * upper left corner is at the lower right. On screen they follow each other clockwise.
 *
 * @param upperLeft where row 0 and column 0 begin
 * @param upperRight where row 0 ends
 * @param lowerRight opposite to the upper left corner
 * @param lowerLeft where column 0 ends
 */
public record Quad(Point upperLeft, Point upperRight, Point lowerRight, Point lowerLeft) {

    /** The point where the diagonals meet; the mean of the corners if they do not meet in one point. */
    public Point centre() {
        Point diagonal = lowerRight.minus(upperLeft);
        Point other = lowerLeft.minus(upperRight);
        double cross = diagonal.cross(other);
        if (Math.abs(cross) < 1e-9) {
            return upperLeft.plus(upperRight).plus(lowerRight).plus(lowerLeft).times(0.25);
        }
        return upperLeft.towards(lowerRight, upperRight.minus(upperLeft).cross(other) / cross);
    }

    /** The same corners in an image that is {@code factor} times as large. */
    public Quad times(double factor) {
        return new Quad(
                upperLeft.times(factor), upperRight.times(factor), lowerRight.times(factor), lowerLeft.times(factor));
    }

    /** The smallest upright rectangle around all corners. */
    public Quad box() {
        double left = Math.min(Math.min(upperLeft.x(), upperRight.x()), Math.min(lowerRight.x(), lowerLeft.x()));
        double right = Math.max(Math.max(upperLeft.x(), upperRight.x()), Math.max(lowerRight.x(), lowerLeft.x()));
        double top = Math.min(Math.min(upperLeft.y(), upperRight.y()), Math.min(lowerRight.y(), lowerLeft.y()));
        double bottom = Math.max(Math.max(upperLeft.y(), upperRight.y()), Math.max(lowerRight.y(), lowerLeft.y()));
        return new Quad(new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom));
    }

    /** Whether a point lies inside or on an edge; meant for quads without inward corners. */
    public boolean contains(Point point) {
        return right(upperLeft, upperRight, point)
                && right(upperRight, lowerRight, point)
                && right(lowerRight, lowerLeft, point)
                && right(lowerLeft, upperLeft, point);
    }

    private static boolean right(Point from, Point to, Point point) {
        return to.minus(from).cross(point.minus(from)) >= 0;
    }
}
