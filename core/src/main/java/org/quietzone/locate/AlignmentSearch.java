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
    /** Modules, of 25, that must have the colour of an alignment pattern. */
    private static final int MATCHES = 22;
    /** How far from the expected place to look, in half modules. */
    private static final int REACH = 5;

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
        // The second time the lines pass nearer to the middle.
        return centre.flatMap(once -> trace(once, across, down))
                .filter(twice -> matches(twice, across, down) >= MATCHES);
    }

    private int matches(Point centre, Point across, Point down) {
        int matches = 0;
        for (int b = -2; b <= 2; b++) {
            for (int a = -2; a <= 2; a++) {
                Point point = new Point(
                        centre.x() + a * across.x() + b * down.x(), centre.y() + a * across.y() + b * down.y());
                if (scene.isDark(point) == (Math.max(Math.abs(a), Math.abs(b)) != 1)) {
                    matches++;
                }
            }
        }
        return matches;
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
        double sum = 0;
        int lines = 0;
        for (int line = -1; line <= 1; line++) {
            Point origin = centre.plus(aside.times(line * 0.25));
            double forth = crossings(new LineProfile(scene, origin, along, 0, 2.5));
            double back = crossings(new LineProfile(scene, origin, along.times(-1), 0, 2.5));
            if (!Double.isNaN(forth) && !Double.isNaN(back)) {
                sum += (forth - back) / 2;
                lines++;
            }
        }
        return lines == 0 ? Double.NaN : sum / lines;
    }

    /** The mean of the inner and the outer edge of the light ring, NaN if they are not about one module apart. */
    private static double crossings(LineProfile profile) {
        if (!profile.startsDark() || profile.count() < 2) {
            return Double.NaN;
        }
        double width = profile.change(1) - profile.change(0);
        return width < 0.4 || width > 1.6 ? Double.NaN : (profile.change(0) + profile.change(1)) / 2;
    }
}
