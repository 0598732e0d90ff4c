package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GrayImageTest {
    private static final GrayImage IMAGE = GrayImage.wrap(2, 2, new byte[] {0, 100, (byte) 200, (byte) 240});

    @Test
    void betweenPixelCentresGreyIsInterpolated() {
        assertThat(IMAGE.at(0.5, 0.5)).isZero();
        assertThat(IMAGE.at(1.5, 0.5)).isEqualTo(100);
        assertThat(IMAGE.at(1, 0.5)).isEqualTo(50);
        assertThat(IMAGE.at(0.5, 0.75)).isEqualTo(50);
        assertThat(IMAGE.at(1, 1)).isCloseTo(135, within(1e-9));
    }

    @Test
    void outsideTheImageGreyIsThatOfTheEdge() {
        assertThat(IMAGE.at(-7, -3)).isZero();
        assertThat(IMAGE.at(1e9, 0.5)).isEqualTo(100);
        assertThat(IMAGE.at(0.5, 1e300)).isEqualTo(200);
        assertThat(IMAGE.at(2, 2)).isEqualTo(240);
    }

    @Test
    void manyPlacesAreInterpolatedLikeEach() {
        double[] xs = {0.5, 1.5, 1, 0.75, -7, 1e9, 1e300, -1e300, 0.5};
        double[] ys = {0.5, 0.5, 1, 1.3, -3, 0.5, 1e300, -1e300, 2};
        int[] greys = {1, 1, 1, 1, 1, 1, 1, 1, -1};
        IMAGE.at(xs, ys, 8, greys);
        for (int i = 0; i < 8; i++) {
            assertThat(greys[i] / 256.0).as("place " + i).isCloseTo(IMAGE.at(xs[i], ys[i]), within(0.01));
        }
        assertThat(greys[8]).isEqualTo(-1);
    }

    @Test
    void atHalfTheSizeAPixelIsTheMeanOfFour() {
        GrayImage image = GrayImage.wrap(5, 3, new byte[] {0, 10, 20, 30, 99, 40, 50, 60, 71, 99, 99, 99, 99, 99, 99});
        GrayImage half = image.halved();
        assertThat(half.width()).isEqualTo(2);
        assertThat(half.height()).isEqualTo(1);
        assertThat(half.get(0, 0)).isEqualTo(25);
        assertThat(half.get(1, 0)).isEqualTo(45);
    }

    @Test
    void onePixelStaysOne() {
        GrayImage column = GrayImage.wrap(1, 4, new byte[] {10, 20, 30, 40}).halved();
        assertThat(column.width()).isEqualTo(1);
        assertThat(column.get(0, 0)).isEqualTo(15);
        assertThat(column.get(0, 1)).isEqualTo(35);
        GrayImage one = GrayImage.wrap(1, 1, new byte[] {7}).halved();
        assertThat(one.get(0, 0)).isEqualTo(7);
    }

    @Test
    void atHalfTheSizeEveryPixelIsTheMeanOfFour() {
        Random random = new Random(7);
        for (int width = 2; width < 70; width++) {
            byte[] pixels = new byte[width * 6];
            random.nextBytes(pixels);
            GrayImage image = GrayImage.wrap(width, 6, pixels);
            GrayImage half = image.halved();
            for (int y = 0; y < 3; y++) {
                for (int x = 0; x < width / 2; x++) {
                    assertThat(half.get(x, y)).isEqualTo((image.sum(2 * x, 2 * y, 2) + 2) / 4);
                }
            }
        }
    }
}
