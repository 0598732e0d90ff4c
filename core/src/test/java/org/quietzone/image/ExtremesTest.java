package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class ExtremesTest {
    /** Squares of {@value Extremes#BLOCK} pixels with a contrast of 0, 10, 20 and so on, in 4 rows of 8. */
    private static Extremes rising() {
        int width = 8 * Extremes.BLOCK;
        byte[] pixels = new byte[width * 4 * Extremes.BLOCK];
        for (int i = 0; i < 32; i++) {
            int left = i % 8 * Extremes.BLOCK;
            int top = i / 8 * Extremes.BLOCK;
            pixels[(top + 2) * width + left + 3] = (byte) (Math.min(25, i) * 10);
        }
        return Extremes.ofBlocks(GrayImage.wrap(width, 4 * Extremes.BLOCK, pixels));
    }

    @Test
    void theQuietestSquaresAreTheShareAskedFor() {
        Extremes squares = rising();
        assertThat(squares.contrastOf(32)).isEqualTo(10);
        assertThat(squares.contrastOf(16)).isEqualTo(20);
        assertThat(squares.contrastOf(4)).isEqualTo(80);
        assertThat(squares.contrastOf(33)).isZero();
    }

    @Test
    void noiseCrowdsAndDrawingsDoNot() {
        Random random = new Random(2);
        GrayImage noise = image(i -> 120 + (int) Math.round(4 * random.nextGaussian()));
        assertThat(Extremes.ofBlocks(noise).crowding(noise, 255)).isBetween(0.58, 0.75);
        GrayImage stripes = image(i -> i % 3 == 0 ? 100 : 140);
        assertThat(Extremes.ofBlocks(stripes).crowding(stripes, 255)).isZero();
        GrayImage ramp = image(i -> 10 * (i % Extremes.BLOCK));
        assertThat(Extremes.ofBlocks(ramp).crowding(ramp, 255)).isEqualTo(0.5);
        assertThat(Extremes.ofBlocks(ramp).crowding(ramp, 69)).isZero();
        GrayImage blank = image(i -> 7);
        assertThat(Extremes.ofBlocks(blank).crowding(blank, 255)).isZero();
    }

    private static GrayImage image(IntUnaryOperator grey) {
        byte[] pixels = new byte[64 * 48];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) grey.applyAsInt(i);
        }
        return GrayImage.wrap(64, 48, pixels);
    }

    @Test
    void theWholeIsAsDarkAndAsLightAsItsSquares() {
        assertThat(rising().overall()).isEqualTo(new GlobalThreshold(0, 250));
        Extremes squares = rising();
        while (squares.columns() > 1 || squares.rows() > 1) {
            squares = squares.halved();
        }
        assertThat(squares.low()[0] & 0xFF).isZero();
        assertThat(squares.high()[0] & 0xFF).isEqualTo(250);
    }
}
