package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;

class AlignmentSearchTest {
    private static final BitMatrix PATTERN = BitMatrix.parse("#####", "#...#", "#.#.#", "#...#", "#####");

    @Test
    void theCentreIsFoundFromUpToTwoModulesAway_clause12e() {
        for (int degrees = 0; degrees < 90; degrees += 15) {
            Canvas canvas = new Canvas(80, 80, 255);
            Point centre = new Point(41.3, 38.8);
            canvas.draw(PATTERN, Canvas.Style.of(PATTERN, 5).turned(degrees), centre);
            AlignmentSearch search = new AlignmentSearch(Scene.of(canvas.image()));
            double angle = Math.toRadians(degrees);
            Point across = new Point(5 * Math.cos(angle), 5 * Math.sin(angle));
            Point down = new Point(-across.y(), across.x());
            for (int a = -4; a <= 4; a++) {
                for (int b = -4; b <= 4; b++) {
                    Point expected = centre.plus(across.times(a * 0.5)).plus(down.times(b * 0.5));

                    Optional<Point> found = search.find(expected, across, down);

                    assertThat(found).as("at %s degrees, %s, %s", degrees, a, b).isPresent();
                    assertThat(found.get().distance(centre)).isLessThan(0.3);
                }
            }
        }
    }

    @Test
    void whereThereIsNoneNoneIsFound() {
        Canvas canvas = new Canvas(80, 80, 255);
        canvas.draw(PATTERN.inverted(), Canvas.Style.of(PATTERN, 5), new Point(40, 40));
        Scene scene = Scene.of(canvas.image());
        Point across = new Point(5, 0);
        Point down = new Point(0, 5);

        assertThat(new AlignmentSearch(scene).find(new Point(40, 40), across, down))
                .isEmpty();
        assertThat(new AlignmentSearch(scene).find(new Point(-400, 40), across, down))
                .isEmpty();
        assertThat(new AlignmentSearch(scene.inverted()).find(new Point(40, 40), across, down))
                .isPresent();
    }
}
