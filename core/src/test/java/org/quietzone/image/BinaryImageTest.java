package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BinaryImageTest {

    @Test
    void pixelsDarkerThanTheMiddleAreDark_clause12a() {
        GrayImage image = GrayImage.wrap(4, 1, new byte[] {0, 99, 100, (byte) 200});
        GlobalThreshold threshold = GlobalThreshold.of(image);
        BinaryImage binary = BinaryImage.of(image, threshold);

        assertThat(threshold.value()).isEqualTo(100);
        assertThat(binary.isDark(0, 0)).isTrue();
        assertThat(binary.isDark(1, 0)).isTrue();
        assertThat(binary.isDark(2, 0)).isFalse();
        assertThat(binary.isDark(3, 0)).isFalse();
        assertThat(threshold.isDark(99)).isTrue();
        assertThat(threshold.isDark(100)).isFalse();
        assertThat(threshold.isDark(299, 3)).isTrue();
        assertThat(threshold.isDark(300, 3)).isFalse();
    }

    @Test
    void rayEndsAtTheFirstPlaceOfTheOtherColour() {
        Random random = new Random(6);
        byte[] pixels = new byte[90 * 40];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (random.nextInt(9) == 0 ? 255 : 0);
        }
        GrayImage image = GrayImage.wrap(90, 40, pixels);
        BinaryImage upright = BinaryImage.of(image, GlobalThreshold.of(image));
        for (int ray = 0; ray < 2000; ray++) {
            BinaryImage binary = ray % 2 == 0 ? upright : upright.inverted();
            boolean dark = random.nextBoolean();
            // Some begin outside, some leave the image, some turn neither left nor right.
            long x = random.nextInt(110 << BinaryImage.SHIFT) - (10L << BinaryImage.SHIFT);
            long y = random.nextInt(60 << BinaryImage.SHIFT) - (10L << BinaryImage.SHIFT);
            long dx = ray % 7 == 0 ? 0 : random.nextInt(1 << 18) - (1 << 17);
            long dy = random.nextInt(1 << 18) - (1 << 17);
            int limit = random.nextInt(40);
            int expected = 0;
            while (expected < limit
                    && binary.isDark(
                                    Math.floorDiv(x + expected * dx, 1 << BinaryImage.SHIFT),
                                    Math.floorDiv(y + expected * dy, 1 << BinaryImage.SHIFT))
                            == dark) {
                expected++;
            }

            assertThat(binary.steps(x, y, dx, dy, dark, limit)).isEqualTo(expected);
        }
    }

    @Test
    void anImageOfOneGreyValueIsLight() {
        GrayImage black = GrayImage.wrap(3, 2, new byte[6]);
        BinaryImage binary = BinaryImage.of(black, GlobalThreshold.of(black));

        assertThat(binary.isDark(1, 1)).isFalse();
        assertThat(binary.runEnd(0, 1)).isEqualTo(3);
    }

    @Test
    void everyPixelAndRunAgreesWithTheGreyValues() {
        Random random = new Random(5);
        for (int width : new int[] {1, 2, 63, 64, 65, 127, 128, 200}) {
            byte[] pixels = new byte[width * 7];
            for (int i = 0; i < pixels.length; i++) {
                // Runs of different lengths, some longer than a word.
                boolean change = random.nextInt(width < 100 ? 3 : 60) == 0;
                pixels[i] = i == 0 || change ? (byte) (random.nextBoolean() ? 255 : 0) : pixels[i - 1];
            }
            pixels[0] = 0;
            pixels[pixels.length - 1] = (byte) 255;
            GrayImage image = GrayImage.wrap(width, 7, pixels);
            BinaryImage binary = BinaryImage.of(image, GlobalThreshold.of(image));
            BinaryImage inverted = binary.inverted();
            assertThat(inverted.isInverted()).isTrue();
            for (int y = 0; y < 7; y++) {
                for (int x = 0; x < width; x++) {
                    boolean dark = image.get(x, y) < 128;
                    assertThat(binary.isDark(x, y)).isEqualTo(dark);
                    assertThat(inverted.isDark(x, y)).isEqualTo(!dark);
                    int end = x;
                    while (end < width && image.get(end, y) < 128 == dark) {
                        end++;
                    }
                    assertThat(binary.runEnd(x, y)).isEqualTo(end);
                    assertThat(inverted.runEnd(x, y)).isEqualTo(end);
                }
                int[] starts = new int[width + 1];
                int count = binary.runs(y, starts);
                assertThat(starts[0]).isZero();
                for (int i = 0; i < count; i++) {
                    assertThat(starts[i + 1]).isEqualTo(binary.runEnd(starts[i], y));
                }
                assertThat(starts[count]).isEqualTo(width);
                assertThat(inverted.runs(y, new int[width + 1])).isEqualTo(count);
            }
        }
    }

    @Test
    void outsideTheImageIsLightAlsoWhenInverted() {
        GrayImage image = GrayImage.wrap(2, 1, new byte[] {0, (byte) 255});
        BinaryImage binary = BinaryImage.of(image, GlobalThreshold.of(image));

        for (BinaryImage each : new BinaryImage[] {binary, binary.inverted()}) {
            assertThat(each.isDark(-1, 0)).isFalse();
            assertThat(each.isDark(2, 0)).isFalse();
            assertThat(each.isDark(0, -1)).isFalse();
            assertThat(each.isDark(0, 1)).isFalse();
            assertThat(each.isDark(-0.5, 0.5)).isFalse();
        }
        assertThat(binary.isDark(0.99, 0.5)).isTrue();
    }

    @Test
    void sumsOfSquaresRepeatTheBorder() {
        GrayImage image = GrayImage.wrap(2, 2, new byte[] {1, 2, 4, (byte) 200});

        assertThat(image.sum(0, 0, 2)).isEqualTo(207);
        assertThat(image.sum(-1, -1, 2)).isEqualTo(4);
        assertThat(image.sum(1, 1, 3)).isEqualTo(1800);
        assertThat(image.sum(0, 1, 1)).isEqualTo(4);
    }

    @Test
    void runsGoOnAsFarAsTheirColourInEveryDirection() {
        Random random = new Random(8);
        byte[] pixels = new byte[150 * 90];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (random.nextInt(9) == 0 ? 0 : 255);
        }
        BinaryImage image = BinaryImage.of(GrayImage.wrap(150, 90, pixels), new GlobalThreshold(0, 255));
        int[][] directions = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        for (int round = 0; round < 20_000; round++) {
            int x = random.nextInt(154) - 2;
            int y = random.nextInt(94) - 2;
            int[] to = directions[round & 3];
            int limit = random.nextInt(80);
            int length = 0;
            boolean inside = x >= 0 && x < 150 && y >= 0 && y < 90;
            while (inside
                    && length < limit
                    && x + to[0] * length >= 0
                    && x + to[0] * length < 150
                    && y + to[1] * length >= 0
                    && y + to[1] * length < 90
                    && image.isDark(x + to[0] * length, y + to[1] * length) == image.isDark(x, y)) {
                length++;
            }
            assertThat(image.run(x, y, to[0], to[1], limit)).isEqualTo(length);
            assertThat(image.inverted().run(x, y, to[0], to[1], limit)).isEqualTo(length);
        }
    }
}
