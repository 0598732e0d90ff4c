package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SurfaceTest {
    private static final double SYMBOL = 25;
    private static final double HALF = SYMBOL / 2 + 4;

    private final double[] place = new double[3];

    @Test
    void flatIsAsItIs() {
        Surface.View view = Surface.flat().lay(HALF, SYMBOL, new Random(1));
        assertThat(view.half()).containsExactly(HALF, HALF);
        assertThat(view.find(3, -4, place)).isTrue();
        assertThat(place).containsExactly(3, -4, 1);
    }

    @Test
    void perspectiveShortensTheFarEdge() {
        for (int seed = 0; seed < 8; seed++) {
            Surface.View view = Surface.perspective(0.6).lay(HALF, SYMBOL, Dice.of(seed));
            double[] half = view.half();
            // Going along one of the four edges of the image, the sheet passes fastest at the far one.
            double least = Double.MAX_VALUE;
            double most = 0;
            for (int edge = 0; edge < 4; edge++) {
                double x = edge == 0 ? -half[0] : edge == 1 ? half[0] : 0;
                double y = edge == 2 ? -half[1] : edge == 3 ? half[1] : 0;
                double along = edge < 2 ? speed(view, x, y, 0, 1) : speed(view, x, y, 1, 0);
                least = Math.min(least, along);
                most = Math.max(most, along);
            }
            // Over the symbol the ratio is 1.3 to 0.7, over its quiet zone a little more.
            assertThat(most / least).isBetween(1.85, 2.6);
        }
    }

    @Test
    void aTiltedSheetIsForeshortenedInTheMiddle() {
        Surface.View view = Surface.tilted(60).lay(HALF, SYMBOL, new Random(3));
        double[] half = view.half();
        double least = Double.MAX_VALUE;
        double most = 0;
        // The middle of the symbol is somewhere in the image; look for it.
        for (double y = -half[1]; y < half[1]; y += 0.1) {
            for (double x = -half[0]; x < half[0]; x += 0.1) {
                if (view.find(x, y, place) && Math.abs(place[0]) < 0.2 && Math.abs(place[1]) < 0.2) {
                    for (double angle = 0; angle < Math.PI; angle += 0.05) {
                        double speed = speed(view, x, y, Math.cos(angle), Math.sin(angle));
                        least = Math.min(least, speed);
                        most = Math.max(most, speed);
                    }
                }
            }
        }
        assertThat(least).isCloseTo(1, within(0.1));
        assertThat(most).isCloseTo(2, within(0.2));
    }

    @Test
    void aCylinderIsSteeperTowardsItsEdges() {
        Surface.View view = Surface.cylinder(1.8).lay(HALF, SYMBOL, new Random(4));
        double[] half = view.half();
        boolean upright = half[0] < half[1];
        double across = Math.min(half[0], half[1]);
        double middle = upright ? speed(view, 0, 0, 1, 0) : speed(view, 0, 0, 0, 1);
        double edge = upright ? speed(view, across, 0, -1, 0) : speed(view, 0, across, 0, -1);
        assertThat(middle).isCloseTo(1, within(1e-3));
        assertThat(edge).isCloseTo(1 / Math.cos(0.9), within(0.02));
        assertThat(view.find(upright ? 100 : 0, upright ? 0 : 100, place)).isFalse();
    }

    @Test
    void crumpledPaperHoldsTogether() {
        Surface.View view = Surface.crumpled(0.1).lay(HALF, SYMBOL, new Random(5));
        double darkest = 1;
        for (double n = -HALF; n < HALF; n += 0.25) {
            assertThat(speed(view, n, n / 2, 1, 0)).isBetween(0.5, 1.7);
            view.find(n, -n, place);
            darkest = Math.min(darkest, place[2]);
        }
        assertThat(darkest).isBetween(0.6, 0.95);
    }

    /** How fast the sheet passes when one goes through the image. */
    private double speed(Surface.View view, double x, double y, double dx, double dy) {
        double step = 1e-3;
        assertThat(view.find(x, y, place)).isTrue();
        double right = place[0];
        double down = place[1];
        assertThat(view.find(x + step * dx, y + step * dy, place)).isTrue();
        return Math.hypot(place[0] - right, place[1] - down) / step;
    }
}
