package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
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
