package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LightTest {
    private final Picture white = Picture.of(100, 80, (x, y) -> 1);

    @Test
    void aHardShadowLeavesHardlyAnythingBetween() {
        Light.shadow(white, 0.25, 0, new Random(1));
        assertThat(share(0.249, 0.251) + share(0.999, 1)).isGreaterThan(0.96);
        assertThat(share(0.249, 0.251)).isBetween(0.2, 0.8);
    }

    @Test
    void aSoftShadowLeavesAllShadesBetween() {
        Light.shadow(white, 0.2, 0.7, new Random(1));
        assertThat(share(0.3, 0.9)).isGreaterThan(0.3);
        assertThat(share(0.19, 1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void stripesTakeTheirShare() {
        Light.stripes(white, 0.5, 5, new Random(2));
        assertThat(share(0.5, 0.5)).isBetween(0.3, 0.5);
        assertThat(share(1, 1)).isBetween(0.5, 0.7);
    }

    @Test
    void glareWashesOutAndTakesNothingAway() {
        Picture black = new Picture(100, 100);
        Light.glare(black, 2, 0.1, new Random(3));
        int washed = 0;
        for (float value : black.values()) {
            assertThat(value).isNotNegative();
            washed += value >= 1 ? 1 : 0;
        }
        assertThat(washed).isBetween(60, 300);
    }

    private double share(double from, double to) {
        int count = 0;
        for (float value : white.values()) {
            count += value >= from && value <= to ? 1 : 0;
        }
        return count / 8000.0;
    }
}
