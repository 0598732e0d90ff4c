package org.quietzone.locate;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.image.Point;

/**
 * Turns finder patterns that are drawn as rings. Nothing in a ring tells how the symbol is turned, only where its other
 * finder patterns are; so for each direction in which another pattern of its size lies, there is a copy that faces it.
 *
 * <p>Bounds: each round pattern is held against all others, and has at most {@value #MOST_COPIES} copies, fewer where there
 * are many.
 */
final class RoundPatterns {
    private static final int MOST_COPIES = 8;
    /** Copies of all round patterns together. */
    private static final int MOST_IN_ALL = 2048;
    /** Modules from which on another pattern may belong to the same symbol. */
    private static final double NEAREST = 10;

    private static final double FARTHEST = 250;
    /** The largest ratio of two module sizes. */
    private static final double SIZE_RATIO = 2;
    /** The sine of the angle by which directions differ at least, quarter turns aside. */
    private static final double SAME = 0.04;
    /** Numbers for each pattern: its centre and its module size. */
    private static final int PLACE = 3;

    private RoundPatterns() {}

    /** The patterns, each round one replaced by its copies, the nearest other pattern first; itself if it is alone. */
    static List<FinderPattern> facing(List<FinderPattern> patterns) {
        int round = 0;
        for (FinderPattern pattern : patterns) {
            round += pattern.round() ? 1 : 0;
        }
        if (round == 0) {
            return patterns;
        }
        int most = Math.max(1, Math.min(MOST_COPIES, MOST_IN_ALL / round));
        double[] places = new double[PLACE * patterns.size()];
        int k = 0;
        for (FinderPattern pattern : patterns) {
            places[k++] = pattern.centre().x();
            places[k++] = pattern.centre().y();
            places[k++] = SlantedTriple.size(pattern);
        }
        List<FinderPattern> result = new ArrayList<>();
        for (FinderPattern pattern : patterns) {
            if (pattern.round()) {
                addCopies(pattern, places, most, result);
            } else {
                result.add(pattern);
            }
        }
        return result;
    }

    private static void addCopies(FinderPattern pattern, double[] places, int most, List<FinderPattern> result) {
        double det = pattern.across().cross(pattern.down());
        double size = SlantedTriple.size(pattern);
        // Directions in the pattern's own frame, in which rings are circles.
        List<Direction> near = new ArrayList<>();
        for (int k = 0; k < places.length; k += PLACE) {
            double dx = places[k] - pattern.centre().x();
            double dy = places[k + 1] - pattern.centre().y();
            double x = (dx * pattern.down().y() - dy * pattern.down().x()) / det;
            double y = (dy * pattern.across().x() - dx * pattern.across().y()) / det;
            double square = x * x + y * y;
            boolean fits = square >= NEAREST * NEAREST
                    && square <= FARTHEST * FARTHEST
                    && places[k + 2] <= SIZE_RATIO * size
                    && size <= SIZE_RATIO * places[k + 2];
            if (fits && (near.size() < most || square < near.get(most - 1).square())) {
                insert(near, new Direction(x, y, square), most);
            }
        }
        if (near.isEmpty()) {
            result.add(pattern);
        }
        for (Direction direction : near) {
            Point towards = pattern.at(direction.x(), direction.y()).minus(pattern.centre());
            result.add(pattern.spun(towards));
        }
    }

    /** Keeps directions ordered by distance, each only once whatever the quarter turn. */
    private static void insert(List<Direction> near, Direction direction, int most) {
        for (Direction other : near) {
            if (other.square() <= direction.square() && other.isLike(direction)) {
                return;
            }
        }
        near.removeIf(direction::isLike);
        int place = near.size();
        while (place > 0 && near.get(place - 1).square() > direction.square()) {
            place--;
        }
        near.add(place, direction);
        if (near.size() > most) {
            near.remove(most);
        }
    }

    /**
     * Where another pattern lies, in modules.
     *
     * @param square the square of the distance
     */
    private record Direction(double x, double y, double square) {
        /** Whether both lie on the same axis, or on axes at right angles to each other. */
        boolean isLike(Direction other) {
            double sine = x * other.y - y * other.x;
            double cosine = x * other.x + y * other.y;
            double aside = Math.min(Math.abs(sine), Math.abs(cosine));
            return aside * aside < SAME * SAME * square * other.square;
        }
    }
}
