package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharpeningTest {

    @Test
    void meansOfSquaresAreThoseAddedUpOneByOne() {
        int width = 13;
        int height = 9;
        byte[] pixels = new byte[width * height];
        new Random(3).nextBytes(pixels);
        for (int radius = 1; radius <= 7; radius += 2) {
            byte[] mean = Sharpening.mean(pixels, width, height, radius);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int sum = 0;
                    for (int dy = -radius; dy <= radius; dy++) {
                        for (int dx = -radius; dx <= radius; dx++) {
                            int px = Math.max(0, Math.min(width - 1, x + dx));
                            int py = Math.max(0, Math.min(height - 1, y + dy));
                            sum += pixels[py * width + px] & 0xFF;
                        }
                    }
                    double exact = sum / Math.pow(2 * radius + 1, 2);
                    assertThat((double) (mean[y * width + x] & 0xFF)).isBetween(exact - 1, exact + 1);
                }
            }
        }
    }

    @Test
    void whatIsOfOneGreyStaysSo() {
        byte[] pixels = new byte[20 * 10];
        Arrays.fill(pixels, (byte) 200);
        GrayImage sharp = Sharpening.sharpened(GrayImage.wrap(20, 10, pixels), 2, 10);
        for (int y = 0; y < 10; y++) {
            for (int x = 0; x < 20; x++) {
                assertThat(sharp.get(x, y)).isBetween(190, 210);
            }
        }
    }

    @Test
    void stripesThatBlurHasLeftFaintComeApart() {
        byte[] pixels = new byte[40 * 40];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i % 40 / 4 % 2 == 0 ? 120 : 136);
        }
        GrayImage sharp = Sharpening.sharpened(GrayImage.wrap(40, 40, pixels), 2, 10);
        assertThat(sharp.get(21, 20) - sharp.get(17, 20)).isNotZero();
        assertThat(Math.abs(sharp.get(18, 20) - sharp.get(22, 20))).isGreaterThan(40);
    }
}
