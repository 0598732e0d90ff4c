package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SofteningTest {
    @Test
    void eachPixelIsTheMeanOfThoseAroundIt() {
        Random random = new Random(3);
        for (int[] size : new int[][] {{1, 1}, {2, 9}, {17, 5}, {40, 33}}) {
            byte[] pixels = new byte[size[0] * size[1]];
            random.nextBytes(pixels);
            GrayImage image = GrayImage.wrap(size[0], size[1], pixels);
            for (int reach = 0; reach <= 4; reach++) {
                GrayImage soft = Softening.of(image, reach);
                for (int y = 0; y < size[1]; y++) {
                    for (int x = 0; x < size[0]; x++) {
                        assertThat(soft.get(x, y))
                                .as("%s, %s with reach %s", x, y, reach)
                                .isEqualTo(mean(image, x, y, reach));
                    }
                }
            }
        }
    }

    private static int mean(GrayImage image, int x, int y, int reach) {
        int sum = 0;
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                sum += image.get(
                        Math.max(0, Math.min(image.width() - 1, x + dx)),
                        Math.max(0, Math.min(image.height() - 1, y + dy)));
            }
        }
        int side = 2 * reach + 1;
        return (int) Math.round((double) sum / (side * side));
    }

    @Test
    void dotsOfTheSizeOfTheSquareVanish() {
        byte[] pixels = new byte[50 * 50];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 50 % 5 - 2;
            int y = i / 50 % 5 - 2;
            pixels[i] = (byte) (x * x + y * y <= 4 ? 20 : 220);
        }
        GrayImage soft = Softening.of(GrayImage.wrap(50, 50, pixels), 2);
        for (int i = 10; i < 40; i++) {
            assertThat(soft.get(i, 50 - i)).isEqualTo(soft.get(25, 25));
        }
        assertThat(soft.get(25, 25)).isEqualTo((13 * 20 + 12 * 220) / 25);
    }

    @Test
    void aReachThatIsNoneIsRefused() {
        GrayImage image = GrayImage.wrap(1, 1, new byte[1]);
        assertThatThrownBy(() -> Softening.of(image, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Softening.of(image, 1001)).isInstanceOf(IllegalArgumentException.class);
    }
}
