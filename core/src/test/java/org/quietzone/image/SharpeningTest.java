package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharpeningTest {

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
