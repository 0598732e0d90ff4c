package org.quietzone.image;

/**
 * A place in an image, or a step from one place to another.
 *
 * @param x pixels from the left edge; the centre of the first pixel is at 0.5
 * @param y pixels from the upper edge; the centre of the first pixel is at 0.5
 */
public record Point(double x, double y) {

    /** This point moved by a step. */
    public Point plus(Point step) {
        return new Point(x + step.x, y + step.y);
    }

    /** The step from another point to this one. */
    public Point minus(Point from) {
        return new Point(x - from.x, y - from.y);
    }

    /** This step, {@code factor} times as long. */
    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** The dot product with another step. */
    public double dot(Point step) {
        return x * step.x + y * step.y;
    }

    /** The cross product with another step: positive if the other one is clockwise from this one as seen on screen. */
    public double cross(Point step) {
        return x * step.y - y * step.x;
    }

    /** The length of this step in pixels. */
    public double length() {
        return Math.sqrt(x * x + y * y);
    }

    /** The distance to another point in pixels. */
    public double distance(Point other) {
        return other.minus(this).length();
    }

    /** The point at a fraction of the way to another: 0 is this one, 1 the other; beyond them it extrapolates. */
    public Point towards(Point other, double fraction) {
        return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
    }
}
