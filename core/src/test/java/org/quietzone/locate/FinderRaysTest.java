package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;

class FinderRaysTest {
    /** Variance of a side of three modules of five pixels. */
    private static final double VARIANCE = 15 * 15 / 12.0;

    private static Optional<FinderPattern> around(BitMatrix matrix, Point centre) {
        Canvas canvas = new Canvas(80, 80, 255);
        canvas.draw(matrix, Canvas.Style.of(matrix, 5), new Point(40, 40));
        return new FinderRays(Scene.of(canvas.image())).around(centre.x(), centre.y(), VARIANCE, 0, VARIANCE);
    }

    @Test
    void outlinesOfThreeFiveAndSevenModulesGiveTheFrame() {
        BitMatrix finder = BitMatrix.parse("#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######");

        FinderPattern pattern = around(finder, new Point(40, 40)).orElseThrow();

        assertThat(pattern.centre().distance(new Point(40, 40))).isLessThan(0.3);
        assertThat(pattern.module()).isBetween(4.8, 5.2);
    }

    @Test
    void aQuarterOfTheRingIsNotEnough() {
        BitMatrix worn = BitMatrix.parse("####...", "#......", "#.###..", "..###..", "..###..", ".......", ".......");

        assertThat(around(worn, new Point(40, 40))).isEmpty();
    }

    @Test
    void aBoxThatIsNotSurroundedByLightIsNone() {
        BitMatrix grown = BitMatrix.parse("#######", "#.....#", "#.###.#", "#.#####", "#.#####", "#.#####", "#######");

        assertThat(around(grown, new Point(40, 40))).isEmpty();
    }

    @Test
    void theMiddleMayLieAtTheBorderOfTheImage() {
        BitMatrix dot = BitMatrix.parse("###", "###", "###");

        assertThat(around(dot, new Point(0, 0))).isEmpty();
        assertThat(around(dot, new Point(79.5, 79.5))).isEmpty();
    }
}
