package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.Point;

/**
 * Finds the true centre of an alignment pattern near the place where it is expected (ISO/IEC 18004:2024, 12 e).
 *
 * <p>The standard traces the outline of the light ring, beginning at the provisional centre. Here the outline is crossed
 * along both axes, on three lines each: from the dark module in the middle to the light ring and on to the dark ring. The
 * middle between the crossings to both sides is the centre. If the expected place is not on the dark module, places
 * around it are tried, nearer ones first.
 */
final class AlignmentSearch {
    private static final int MODULES = 25;
    /** Modules that must have the colour of an alignment pattern. */
    private static final int MATCHES = 22;
    /** How far from the expected place to look, in half modules. */
    private static final int REACH = 5;
    /** Modules from the middle within which lines through a place are as good as those through the middle. */
    private static final double NEAR = 0.15;
    /** Modules from the middle within which the light ring ends. */
    private static final double OUTERMOST = 2.5;
    /** The least and the largest step along a line, in modules. */
    private static final double FINEST = 0.125;

    private static final double COARSEST = 0.25;

    private final Scene scene;

    AlignmentSearch(Scene scene) {
        this.scene = scene;
    }

    /**
     * Looks for a pattern.
     *
     * @param expected the provisional centre
     * @param across one module along the rows
     * @param down one module along the columns
     */
    Optional<Point> find(Point expected, Point across, Point down) {
        Point best = expected;
        int bestMatches = 0;
        // Square after square around the expected place.
        for (int radius = 0; radius <= REACH && bestMatches < MATCHES; radius++) {
            for (int i = -radius; i <= radius; i++) {
                for (int j = -radius; j <= radius; j += Math.abs(i) == radius || radius == 0 ? 1 : 2 * radius) {
                    Point place = expected.plus(across.times(j * 0.5)).plus(down.times(i * 0.5));
                    int matches = matches(place, across, down);
                    if (matches > bestMatches) {
                        best = place;
                        bestMatches = matches;
                    }
                }
            }
        }
        if (bestMatches < MATCHES) {
            return Optional.empty();
        }
        Optional<Point> centre = trace(best, across, down);
        if (centre.isPresent() && best.distance(centre.get()) > NEAR * Math.min(across.length(), down.length())) {
            // The second time the lines pass nearer to the middle.
            centre = trace(centre.get(), across, down);
        }
        return centre.filter(found -> matches(found, across, down) >= MATCHES);
    }

    /** The modules that have the colour of an alignment pattern; 0 if they are too few. */
    private int matches(Point centre, Point across, Point down) {
        int misses = 0;
        for (int b = -2; b <= 2; b++) {
            for (int a = -2; a <= 2; a++) {
                double x = centre.x() + a * across.x() + b * down.x();
                double y = centre.y() + a * across.y() + b * down.y();
                if (scene.pixels().isDark(x, y) != (Math.max(Math.abs(a), Math.abs(b)) != 1)
                        && ++misses > MODULES - MATCHES) {
                    return 0;
                }
            }
        }
        return MODULES - misses;
    }

    private Optional<Point> trace(Point centre, Point across, Point down) {
        double a = middle(centre, across, down);
        double b = middle(centre, down, across);
        return Double.isNaN(a) || Double.isNaN(b)
                ? Optional.empty()
                : Optional.of(centre.plus(across.times(a)).plus(down.times(b)));
    }

    /** Where the middle of the ring is along one axis, in modules from a point; NaN if the ring is not there. */
    private double middle(Point centre, Point along, Point aside) {
        // No finer than half a pixel, between which nothing more is to be seen.
        double step = Math.max(FINEST, Math.min(COARSEST, 0.5 / along.length()));
        double sum = 0;
        int lines = 0;
        for (int line = -1; line <= 1; line++) {
            double x = centre.x() + aside.x() * line * 0.25;
            double y = centre.y() + aside.y() * line * 0.25;
            double forth = ring(x, y, along.x(), along.y(), step);
            double back = Double.isNaN(forth) ? forth : ring(x, y, -along.x(), -along.y(), step);
            if (!Double.isNaN(back)) {
                sum += (forth - back) / 2;
                lines++;
            }
        }
        return lines == 0 ? Double.NaN : sum / lines;
    }

    /**
     * The mean of the inner and the outer edge of the light ring on a ray, in modules from its origin; NaN if they are not
     * about one module apart. An edge is where the darkness of two places, one before and one behind it, leads to none.
     */
    private double ring(double x, double y, double dx, double dy, double step) {
        double before = scene.darkness(x, y);
        if (before <= 0) {
            return Double.NaN;
        }
        double inner = Double.NaN;
        for (double position = step; position <= OUTERMOST; position += step) {
            double darkness = scene.darkness(x + dx * position, y + dy * position);
            if (darkness > 0 != before > 0) {
                double edge = position - step * darkness / (darkness - before);
                if (!Double.isNaN(inner)) {
                    double width = edge - inner;
                    return width < 0.4 || width > 1.6 ? Double.NaN : (inner + edge) / 2;
                }
                inner = edge;
            }
            before = darkness;
        }
        return Double.NaN;
    }
}
