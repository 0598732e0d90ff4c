package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

class InspectionAreaTest {
    @Test
    void spansHoldThePixelsWhoseCentresAreInside() {
        Random random = new Random(6);
        for (int turn = 0; turn < 200; turn++) {
            double angle = random.nextDouble() * 7;
            double half = 3 + 25 * random.nextDouble();
            Point centre = new Point(40 * random.nextDouble(), 40 * random.nextDouble());
            Point along = new Point(half * Math.cos(angle), half * Math.sin(angle));
            Point down = new Point(-along.y() * 0.8, along.x() * 0.8);
            Quad quad = new Quad(
                    centre.minus(along).minus(down),
                    centre.plus(along).minus(down),
                    centre.plus(along.times(1.1)).plus(down),
                    centre.minus(along).plus(down));
            InspectionArea area = new InspectionArea(quad);
            for (int row = -3; row < 45; row++) {
                int[] span = area.span(row, 40);
                assertThat(span[0]).isBetween(0, 40);
                assertThat(span[1]).isBetween(span[0], 40);
                for (int x = 0; x < 40; x++) {
                    assertThat(x >= span[0] && x < span[1])
                            .as("%s, %s in %s", x, row, quad)
                            .isEqualTo(quad.contains(new Point(x + 0.5, row + 0.5)));
                }
            }
        }
    }

    @Test
    void anAreaMovesWithItsImage() {
        Quad quad = new Quad(new Point(10, 20), new Point(30, 20), new Point(30, 40), new Point(10, 40));
        assertThat(new InspectionArea(quad).in(new Point(10, 10), 2).corners())
                .isEqualTo(new Quad(new Point(0, 5), new Point(10, 5), new Point(10, 15), new Point(0, 15)));
    }
}
