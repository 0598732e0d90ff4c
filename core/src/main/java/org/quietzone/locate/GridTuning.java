package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.Point;

/**
 * Moves the plane of a symbol to where its patterns fit best, one of the four places after the other that it goes through,
 * by smaller and smaller steps.
 */
final class GridTuning {
    private final int size;
    private final PatternScore score;

    GridTuning(PatternScore score) {
        this.size = score.size();
        this.score = score;
    }

    /**
     * The best view near another one.
     *
     * @param far whether the fourth corner is only guessed and may be modules off
     */
    Surface tune(Surface start, boolean far) {
        double last = size - 4.0;
        Point[] corners = {start.at(3, 3), start.at(last, 3), start.at(3, last), start.at(last, last)};
        double module = start.across(size / 2.0, size / 2.0).length();
        Surface best = start;
        for (double step = far ? 2 : 0.6; step > 0.1; step /= 2) {
            PatternScore.Near near = score.near(best);
            double reached = near.of(best);
            for (int corner = 3; corner >= (step > 0.6 ? 3 : 0); corner--) {
                for (int turn = 0; turn < 8; turn++) {
                    double angle = turn * Math.PI / 4;
                    Point kept = corners[corner];
                    corners[corner] = kept.plus(new Point(Math.cos(angle), Math.sin(angle)).times(step * module));
                    Optional<Homography> moved = through(corners);
                    double better = moved.isPresent() ? near.of(moved.get()) : -1;
                    if (better > reached) {
                        reached = better;
                        best = moved.get();
                    } else {
                        corners[corner] = kept;
                    }
                }
            }
        }
        return best;
    }

    private Optional<Homography> through(Point[] corners) {
        double last = size - 4.0;
        return new Homography.Fit(size, corners[1].towards(corners[2], 0.5), corners[1].distance(corners[2]) / 2)
                .add(3, 3, corners[0], 1)
                .add(last, 3, corners[1], 1)
                .add(3, last, corners[2], 1)
                .add(last, last, corners[3], 1)
                .solve();
    }
}
