package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OpticsTest {
    private static final int MIDDLE = 20;

    @Test
    void gaussianSpreadsAPointByItsDeviation() {
        double[] moments = moments(point -> Optics.gaussian(point, 2));
        assertThat(moments[0]).isCloseTo(1, within(1e-3));
        assertThat(moments[1]).isCloseTo(4, within(0.2));
        assertThat(moments[2]).isCloseTo(4, within(0.2));
    }

    @Test
    void defocusSpreadsAPointOverADisc() {
        double[] moments = moments(point -> Optics.defocus(point, 3));
        assertThat(moments[0]).isCloseTo(1, within(1e-3));
        // The variance of an even disc is a quarter of its squared radius along each axis; the pixels add a twelfth.
        assertThat(moments[1]).isCloseTo(9 / 4.0 + 1 / 12.0, within(0.1));
        assertThat(moments[2]).isCloseTo(9 / 4.0 + 1 / 12.0, within(0.1));
    }

    @Test
    void motionSpreadsAPointOverALine() {
        double[] moments = moments(point -> Optics.motion(point, 9, new Random(5)));
        assertThat(moments[0]).isCloseTo(1, within(1e-3));
        // A line of nine by one pixels, and the pixels of the picture along both axes.
        assertThat(moments[1] + moments[2]).isCloseTo(81 / 12.0 + 1 / 12.0 + 2 / 12.0, within(0.3));
    }

    /** The sum of a point's picture and its variances along both axes. */
    private static double[] moments(UnaryOperator<Picture> optics) {
        Picture point = new Picture(2 * MIDDLE + 1, 2 * MIDDLE + 1);
        point.set(MIDDLE, MIDDLE, 1);
        Picture blurred = optics.apply(point);
        double[] moments = new double[3];
        for (int y = 0; y < blurred.height(); y++) {
            for (int x = 0; x < blurred.width(); x++) {
                moments[0] += blurred.get(x, y);
                moments[1] += blurred.get(x, y) * (x - MIDDLE) * (x - MIDDLE);
                moments[2] += blurred.get(x, y) * (y - MIDDLE) * (y - MIDDLE);
            }
        }
        return moments;
    }
}
