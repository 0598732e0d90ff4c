package org.quietzone.grade;

import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/**
 * The part of an image that is graded: a symbol with its quiet zone (ISO/IEC 15415, 7.2).
 *
 * @param corners its corners, which make a quadrilateral without inward corners
 */
public record InspectionArea(Quad corners) {
    /**
     * The pixels of a row whose centres lie within the area.
     *
     * @param width the width of the image in pixels
     * @return the first column and the one behind the last; equal if there are none
     */
    int[] span(int row, int width) {
        double y = row + 0.5;
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        Point[] points = {corners.upperLeft(), corners.upperRight(), corners.lowerRight(), corners.lowerLeft()};
        for (int i = 0; i < 4; i++) {
            Point a = points[i];
            Point b = points[(i + 1) % 4];
            if (a.y() <= y != b.y() <= y) {
                double x = a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y());
                from = Math.min(from, x);
                to = Math.max(to, x);
            }
        }
        if (from > to) {
            return new int[] {0, 0};
        }
        int first = (int) Math.max(0, Math.min(width, Math.ceil(from - 0.5)));
        int end = (int) Math.max(first, Math.min(width, Math.floor(to - 0.5) + 1));
        return new int[] {first, end};
    }

    /** The same area where the image begins elsewhere and pixels are {@code scale} times as large. */
    public InspectionArea in(Point origin, double scale) {
        return new InspectionArea(new Quad(
                corners.upperLeft().minus(origin).times(1 / scale),
                corners.upperRight().minus(origin).times(1 / scale),
                corners.lowerRight().minus(origin).times(1 / scale),
                corners.lowerLeft().minus(origin).times(1 / scale)));
    }
}
