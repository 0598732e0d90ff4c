package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class GridTuningTest {
    private static final Version VERSION = Version.of(1);
    private static final int SIZE = VERSION.size();

    private final BitMatrix matrix = RandomSymbols.of(VERSION, new Random(3));
    private final Scene scene = Scene.inLocalLight(Canvas.of(matrix, Canvas.Style.of(matrix, 8)));

    private static Point place(double column, double row) {
        return new Point((column + 4.5) * 8, (row + 4.5) * 8);
    }

    private static Homography through(Point fourth) {
        double far = SIZE - 4.0;
        return new Homography.Fit(SIZE, new Point(120, 120), 80)
                .add(3, 3, place(3, 3), 1)
                .add(far, 3, place(far, 3), 1)
                .add(3, far, place(3, far), 1)
                .add(far, far, fourth, 1)
                .solve()
                .orElseThrow();
    }

    @Test
    void findsTheCornerWithoutPattern() {
        Point corner = place(SIZE - 4.0, SIZE - 4.0);
        GridTuning tuning = new GridTuning(new PatternScore(scene, VERSION));
        Surface tuned = tuning.tune(through(corner.plus(new Point(11, -9))), true);
        assertThat(tuned.at(SIZE - 1.0, SIZE - 1.0).distance(place(SIZE - 1.0, SIZE - 1.0)))
                .isLessThan(2.5);
    }

    @Test
    void leavesWhatIsRight() {
        GridTuning tuning = new GridTuning(new PatternScore(scene, VERSION));
        Surface tuned = tuning.tune(through(place(SIZE - 4.0, SIZE - 4.0)), false);
        for (int i = 0; i < SIZE; i++) {
            assertThat(tuned.at(i, SIZE - 1.0 - i).distance(place(i, SIZE - 1.0 - i)))
                    .isLessThan(2);
        }
    }
}
