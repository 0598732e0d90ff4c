package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class LocalThresholdTest {
    @Test
    void stripesAreFoundWhereTheirLightIsDarkerThanOtherDark() {
        int width = 400;
        byte[] pixels = new byte[width * 60];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            boolean dark = x / 5 % 2 == 0;
            // From 250 and 150 on the left to 70 and 42 on the right.
            double light = 250 - 180.0 * x / width;
            pixels[i] = (byte) Math.round(dark ? light * 0.6 : light);
        }
        GrayImage image = GrayImage.wrap(width, 60, pixels);
        BinaryImage local = BinaryImage.of(image, LocalThreshold.of(image));
        BinaryImage global = BinaryImage.of(image, GlobalThreshold.of(image));
        int wrong = 0;
        int wrongByGlobal = 0;
        for (int x = 0; x < width; x++) {
            boolean dark = x / 5 % 2 == 0;
            wrong += local.isDark(x, 30) != dark ? 1 : 0;
            wrongByGlobal += global.isDark(x, 30) != dark ? 1 : 0;
        }
        assertThat(wrong).isZero();
        assertThat(wrongByGlobal).isGreaterThan(width / 5);
    }

    @Test
    void theMiddleOfALargeDarkAreaIsDark() {
        byte[] pixels = new byte[300 * 300];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 300;
            int y = i / 300;
            pixels[i] = (byte) (x > 60 && x < 240 && y > 60 && y < 240 ? 50 : 180);
        }
        GrayImage image = GrayImage.wrap(300, 300, pixels);
        BinaryImage binary = BinaryImage.of(image, LocalThreshold.of(image));
        assertThat(binary.isDark(150, 150)).isTrue();
        assertThat(binary.isDark(65, 150)).isTrue();
        assertThat(binary.isDark(30, 150)).isFalse();
        assertThat(binary.isDark(5, 5)).isFalse();
    }

    @Test
    void aWallIsNotDividedByItsNoise() {
        for (int sigma = 1; sigma <= 6; sigma++) {
            // Light that falls off from 190 to 110.
            GrayImage image = noisy(640, 480, sigma, (x, y) -> 190 - x / 8);
            BinaryImage binary = BinaryImage.of(image, LocalThreshold.of(image));
            // Noise around a threshold changes sides at every second pixel.
            assertThat(runs(binary)).as("sigma %d", sigma).isLessThan(640 * 480 / 10);
        }
    }

    @Test
    void anEvenWallIsOfOneColourWhateverItsNoise() {
        for (int sigma = 0; sigma <= 6; sigma++) {
            GrayImage image = noisy(640, 480, sigma, (x, y) -> 100);
            BinaryImage binary = BinaryImage.of(image, LocalThreshold.of(image));
            assertThat(runs(binary)).as("sigma %d", sigma).isLessThan(640 * 480 / 20);
        }
    }

    @Test
    void stripesStandOutOfTheNoise() {
        GrayImage image = noisy(320, 240, 10, (x, y) -> (x / 6 & 1) == 0 ? 80 : 180);
        BinaryImage binary = BinaryImage.of(image, LocalThreshold.of(image));
        int wrong = 0;
        for (int y = 0; y < 240; y++) {
            for (int x = 0; x < 320; x++) {
                wrong += binary.isDark(x, y) != ((x / 6 & 1) == 0) ? 1 : 0;
            }
        }
        assertThat(wrong).isLessThan(10);
    }

    @Test
    void faintStripesAreFoundWhereThereIsNoNoise() {
        GrayImage bare = noisy(120, 90, 0, (x, y) -> (x / 3 & 1) == 0 ? 120 : 127);
        GrayImage withMargins = noisy(120, 90, 0, (x, y) -> (x / 3 & 1) == 0 && y > 20 ? 120 : 127);
        for (GrayImage image : List.of(bare, withMargins)) {
            BinaryImage binary = BinaryImage.of(image, LocalThreshold.of(image));
            for (int x = 0; x < 120; x++) {
                assertThat(binary.isDark(x, 60)).isEqualTo((x / 3 & 1) == 0);
            }
        }
    }

    private static GrayImage noisy(int width, int height, double sigma, IntBinaryOperator grey) {
        Random random = new Random(1);
        byte[] pixels = new byte[width * height];
        for (int i = 0; i < pixels.length; i++) {
            double value = grey.applyAsInt(i % width, i / width) + sigma * random.nextGaussian();
            pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
        }
        return GrayImage.wrap(width, height, pixels);
    }

    private static int runs(BinaryImage image) {
        int[] starts = new int[image.width() + 1];
        int runs = 0;
        for (int y = 0; y < image.height(); y++) {
            runs += image.runs(y, starts);
        }
        return runs;
    }

    @Test
    void anImageOfOneGreyValueIsLight() {
        GrayImage image = GrayImage.wrap(17, 9, new byte[17 * 9]);
        BinaryImage binary = BinaryImage.of(image, LocalThreshold.of(image));
        assertThat(binary.isDark(8, 4)).isFalse();
        assertThat(LocalThreshold.of(image).at(8, 4)).isZero();
    }

    @Test
    void pixelsAreDarkBelowTheThresholdOfTheirPlace() {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            int width = 1 + random.nextInt(round < 40 ? 12 : 150);
            int height = 1 + random.nextInt(30);
            byte[] pixels = new byte[width * height];
            random.nextBytes(pixels);
            GrayImage image = GrayImage.wrap(width, height, pixels);
            LocalThreshold threshold = LocalThreshold.of(image);
            BinaryImage binary = BinaryImage.of(image, threshold);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double place = threshold.at(x + 0.5, y + 0.5);
                    assertThat(binary.isDark(x, y)).isEqualTo(image.get(x, y) < place);
                }
            }
            byte[] even = new byte[(height + 1) / 2 * width];
            for (int y = 0; y < height; y += 2) {
                System.arraycopy(pixels, y * width, even, y / 2 * width, width);
            }
            assertThat(threshold.global()).isEqualTo(GlobalThreshold.of(GrayImage.wrap(width, (height + 1) / 2, even)));
        }
    }
}
