package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class EvenLightTest {
    private static GrayImage image(int width, int height, IntBinaryOperator grey) {
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) grey.applyAsInt(x, y);
            }
        }
        return GrayImage.wrap(width, height, pixels);
    }

    /** Squares of 6 pixels of which every other one reflects a quarter of what paper does. */
    private static boolean isInk(int x, int y) {
        return (x / 6 + y / 6) % 2 == 0;
    }

    @Test
    void paperAndInkComeOutAlikeWhereverTheLightFalls() {
        GrayImage faded = image(403, 301, (x, y) -> (int) ((50 + x / 2.5) * (isInk(x, y) ? 0.25 : 1)));

        GrayImage even = EvenLight.of(faded);

        assertThat(even.width()).isEqualTo(403);
        assertThat(even.height()).isEqualTo(301);
        // At the border the light is known on one side only.
        for (int y = 0; y < 301; y++) {
            for (int x = 70; x < 330; x++) {
                if (isInk(x, y)) {
                    assertThat(even.get(x, y)).as("ink at %s, %s", x, y).isBetween(38, 62);
                } else {
                    assertThat(even.get(x, y)).as("paper at %s, %s", x, y).isBetween(160, 240);
                }
            }
        }
    }

    @Test
    void itIsWantedWherePaperIsDark() {
        assertThat(EvenLight.isWanted(image(200, 300, (x, y) -> isInk(x, y) ? 30 : 180)))
                .isFalse();
        assertThat(EvenLight.isWanted(image(200, 300, (x, y) -> isInk(x, y) ? 10 : 60)))
                .isTrue();
        // A shadow over one side is enough.
        assertThat(EvenLight.isWanted(image(400, 300, (x, y) -> (isInk(x, y) ? 30 : 180) / (x > 250 ? 3 : 1))))
                .isTrue();
    }

    @Test
    void strokesOfLightAreNothingButLight() {
        GrayImage scribbled = image(320, 320, (x, y) -> x > 150 && x < 156 || y % 60 < 2 ? 255 : isInk(x, y) ? 12 : 48);

        GrayImage even = EvenLight.of(scribbled);

        for (int y = 0; y < 320; y++) {
            for (int x = 0; x < 320; x++) {
                int expected = scribbled.get(x, y) == 255 ? 255 : isInk(x, y) ? 50 : 200;
                assertThat(even.get(x, y)).as("%s, %s", x, y).isEqualTo(expected);
            }
        }
    }

    @Test
    void whatIsBlackStaysDark() {
        GrayImage even = EvenLight.of(image(100, 100, (x, y) -> (x + y) % 7));

        for (int i = 0; i < 100; i++) {
            assertThat(even.get(i, i)).isLessThanOrEqualTo(50);
        }
    }

    @Test
    void imagesOfEverySizeKeepIt() {
        for (int width = 1; width < 75; width += 7) {
            for (int height = 1; height < 75; height += 9) {
                GrayImage even = EvenLight.of(image(width, height, (x, y) -> 100));

                assertThat(even.width()).isEqualTo(width);
                assertThat(even.height()).isEqualTo(height);
                assertThat(even.get(width - 1, height - 1)).isEqualTo(200);
                assertThat(even.get(0, 0)).isEqualTo(200);
            }
        }
    }
}
