package org.quietzone.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quietzone.image.Point;

/**
 * Finds how paper is bent that a symbol is printed on.
 *
 * <p>The idea: for each of a few cylinders the camera is fitted to what has been measured, the corners of the finder patterns,
 * the modules of the timing patterns and the centres of alignment patterns, and the symbol is looked at on the surface that results. Those where its patterns
 * fit best are moved, one parameter after the other, by smaller and smaller steps to where they fit better still: the
 * places of the finder patterns and of the corner without one, direction and amount of the bend, and what depth does
 * in the image.
 */
final class BendTuning {
    private static final int DIRECTIONS = 8;
    /** Half the angle around the cylinder that a symbol reaches, in radians. */
    private static final double[] BENDS = {0.3, 0.6, 0.9};

    private static final double EDGE_WEIGHT = 0.5;

    private final FinderTriple triple;
    private final List<AlignmentCentre> alignments;
    private final int size;
    private final PatternScore score;
    /** The edges of the modules of the timing patterns, where they could be followed. */
    private final List<Point> across;

    private final List<Point> down;
    private final Point middle;
    private final double scale;

    BendTuning(Scene scene, PatternScore score, FinderTriple triple, List<AlignmentCentre> alignments) {
        this.triple = triple;
        this.alignments = alignments;
        this.size = score.size();
        this.score = score;
        this.across = TimingPath.across(triple.upperLeft(), triple.upperRight()).edges(scene, size);
        this.down = TimingPath.down(triple.upperLeft(), triple.lowerLeft()).edges(scene, size);
        Point right = triple.upperRight().centre();
        Point below = triple.lowerLeft().centre();
        this.middle = right.towards(below, 0.5);
        this.scale = right.distance(below) / 2;
    }

    /** The surfaces that what was measured leads to, the likeliest first. */
    List<Rated> starts() {
        List<Rated> starts = new ArrayList<>();
        for (double amount : BENDS) {
            for (int i = 0; i < DIRECTIONS; i++) {
                measured(new Bend(Math.PI * i / DIRECTIONS, amount))
                        .ifPresent(surface -> starts.add(new Rated(surface, score.of(surface))));
            }
        }
        starts.sort(Comparator.comparingDouble(Rated::score).reversed());
        return starts;
    }

    /** The best surface near another one. */
    CurvedSurface tune(Rated start) {
        return new Descent(start).run();
    }

    private Optional<CurvedSurface> measured(Bend bend) {
        return measured(bend, alignments);
    }

    /** The surface of a bend that comes nearest to what was measured. */
    private Optional<CurvedSurface> measured(Bend bend, List<AlignmentCentre> alignments) {
        CurvedSurface.Fit fit = new CurvedSurface.Fit(bend, size, middle, scale).wish(CurvedSurface.Slope.NONE, 0.02);
        add(fit, triple.upperLeft(), 3, 3);
        add(fit, triple.upperRight(), size - 4.0, 3);
        add(fit, triple.lowerLeft(), 3, size - 4.0);
        for (AlignmentCentre alignment : alignments) {
            if (alignment.found()) {
                fit.add(alignment.column(), alignment.row(), alignment.centre(), 4);
            }
        }
        for (int i = 0; i < across.size(); i++) {
            fit.add(6.5 + i, 6, across.get(i), EDGE_WEIGHT);
        }
        for (int i = 0; i < down.size(); i++) {
            fit.add(6, 6.5 + i, down.get(i), EDGE_WEIGHT);
        }
        return fit.solve();
    }

    private static void add(CurvedSurface.Fit fit, FinderPattern finder, double column, double row) {
        fit.add(column, row, finder.centre(), 4);
        for (int corner = 0; corner < 4; corner++) {
            double a = (corner & 1) == 0 ? -3.5 : 3.5;
            double b = (corner & 2) == 0 ? -3.5 : 3.5;
            fit.add(column + a, row + b, finder.at(a, b), 0.3);
        }
    }

    /** A surface and how well the symbol lies on it. */
    record Rated(CurvedSurface surface, double score) {}

    /** Moves one parameter after the other. */
    private final class Descent {
        private final Point[] places = new Point[4];
        private Bend bend;
        private CurvedSurface.Slope slope;
        private Rated best;
        private final double module;

        Descent(Rated start) {
            double far = size - 4.0;
            CurvedSurface surface = start.surface();
            places[0] = surface.at(3, 3);
            places[1] = surface.at(far, 3);
            places[2] = surface.at(3, far);
            places[3] = surface.at(far, far);
            bend = surface.bend();
            slope = surface.slope();
            best = start;
            module = surface.across(size / 2.0, size / 2.0).length();
        }

        CurvedSurface run() {
            for (double size = 1; size > 0.07; size /= 2) {
                for (int round = 0; round < 2; round++) {
                    for (int turn = 0; turn < 8; turn++) {
                        movePlace(3, turn, size);
                    }
                    for (int sign = -1; sign <= 1; sign += 2) {
                        tryBend(new Bend(bend.angle(), Math.max(0, bend.bend() + sign * size * 0.25)));
                        tryBend(new Bend(bend.angle() + sign * size * 0.3, bend.bend()));
                        trySlope(sign * size * 0.2, 0, 0);
                        trySlope(0, sign * size * 0.2, 0);
                        trySlope(0, 0, sign * size * 0.1);
                    }
                    for (int place = 0; place < 3 && size < 0.6; place++) {
                        for (int turn = 0; turn < 8; turn++) {
                            movePlace(place, turn, size);
                        }
                    }
                }
            }
            return best.surface();
        }

        private void movePlace(int place, int turn, double length) {
            double angle = turn * Math.PI / 4;
            Point kept = places[place];
            places[place] = kept.plus(new Point(Math.cos(angle), Math.sin(angle)).times(length * module));
            if (!improves()) {
                places[place] = kept;
            }
        }

        private void tryBend(Bend other) {
            Bend kept = bend;
            bend = other;
            if (!improves()) {
                bend = kept;
            }
        }

        private void trySlope(double x, double y, double shrink) {
            CurvedSurface.Slope kept = slope;
            slope = new CurvedSurface.Slope(kept.x() + x, kept.y() + y, kept.shrink() + shrink);
            if (!improves()) {
                slope = kept;
            }
        }

        private boolean improves() {
            double far = size - 4.0;
            Optional<CurvedSurface> moved = new CurvedSurface.Fit(bend, size, middle, scale)
                    .wish(slope, 1e6)
                    .add(3, 3, places[0], 1)
                    .add(far, 3, places[1], 1)
                    .add(3, far, places[2], 1)
                    .add(far, far, places[3], 1)
                    .solve();
            if (moved.isEmpty()) {
                return false;
            }
            Rated rated = new Rated(moved.get(), score.of(moved.get()));
            if (rated.score() <= best.score()) {
                return false;
            }
            best = rated;
            return true;
        }
    }
}
