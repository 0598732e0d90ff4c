package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GlobalThresholdTest {
    @Test
    void theExtremesOfAllPixelsCountWhereverTheyAre() {
        Random random = new Random(2);
        for (int size = 1; size < 140; size++) {
            byte[] pixels = new byte[size];
            for (int i = 0; i < size; i++) {
                pixels[i] = (byte) (60 + random.nextInt(140));
            }
            int darkest = random.nextInt(size);
            int lightest = random.nextInt(size);
            pixels[darkest] = 3;
            pixels[lightest] = (byte) 250;
            GlobalThreshold threshold = GlobalThreshold.of(GrayImage.wrap(size, 1, pixels));
            assertThat(threshold.maximum()).isEqualTo(250);
            assertThat(threshold.minimum()).isEqualTo(size == 1 || darkest == lightest ? least(pixels) : 3);
        }
    }

    private static int least(byte[] pixels) {
        int least = 255;
        for (byte pixel : pixels) {
            least = Math.min(least, pixel & 0xFF);
        }
        return least;
    }

    @Test
    void theLeastLightValueIsTheFirstThatIsNotDark_clause12a() {
        for (int maximum = 10; maximum < 14; maximum++) {
            GlobalThreshold threshold = new GlobalThreshold(3, maximum);
            assertThat(threshold.isDark(threshold.lightFrom())).isFalse();
            assertThat(threshold.isDark(threshold.lightFrom() - 1)).isTrue();
        }
    }
}
