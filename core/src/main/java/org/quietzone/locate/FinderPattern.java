package org.quietzone.locate;

import org.quietzone.image.Point;

/**
 * A finder pattern: where it is, and a frame of its own in which everything near it is measured. The module that is
 * {@code a} modules along the first axis and {@code b} along the second from the centre lies at {@link #at}.
 *
 * @param centre the middle of the pattern
 * @param across one module along the first axis
 * @param down one module along the second axis, clockwise from the first as seen on screen
 * @param round whether it is drawn as rings, so that nothing tells how it is turned; the axes are any that a square could
 *     have then
 */
record FinderPattern(Point centre, Point across, Point down, boolean round) {
    /** Modules on each side (ISO/IEC 18004:2024, 6.3.3). */
    static final int SIDE = 7;

    /** A pattern of squares. */
    FinderPattern(Point centre, Point across, Point down) {
        this(centre, across, down, false);
    }

    /** Whether a module of a finder pattern is dark; row and column 0 to 6. */
    static boolean isDark(int row, int column) {
        return Math.max(Math.abs(row - 3), Math.abs(column - 3)) != 2;
    }

    Point at(double a, double b) {
        return new Point(centre.x() + a * across.x() + b * down.x(), centre.y() + a * across.y() + b * down.y());
    }

    /** The same pattern seen from the next side: the second axis becomes the first. */
    FinderPattern turned() {
        return new FinderPattern(centre, down, across.times(-1), round);
    }

    /** A round pattern, turned so that its first axis points along a direction; rings look the same all around. */
    FinderPattern spun(Point direction) {
        double det = across.cross(down);
        double a = direction.cross(down) / det;
        double b = across.cross(direction) / det;
        double length = Math.hypot(a, b);
        return new FinderPattern(
                centre,
                across.times(a / length).plus(down.times(b / length)),
                down.times(a / length).minus(across.times(b / length)),
                round);
    }

    /** The same pattern, turned so that the first axis points as nearly as possible along a direction. */
    FinderPattern facing(Point direction) {
        FinderPattern best = this;
        FinderPattern next = this;
        for (int i = 0; i < 3; i++) {
            next = next.turned();
            if (next.cosine(direction) > best.cosine(direction)) {
                best = next;
            }
        }
        return best;
    }

    /** The cosine of the angle between the first axis and a direction. */
    double cosine(Point direction) {
        return across.dot(direction) / (across.length() * direction.length());
    }

    /** The width from outer edge to outer edge along the first axis, in pixels. */
    double width() {
        return SIDE * across.length();
    }

    /** The mean module size of both axes, in pixels. */
    double module() {
        return (across.length() + down.length()) / 2;
    }
}
