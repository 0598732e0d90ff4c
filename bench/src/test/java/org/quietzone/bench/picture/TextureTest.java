package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextureTest {
    @Test
    void isTheSameForTheSameSeedAlone() {
        Texture one = new Texture(Dice.of(1), 10, 4, 0.6);
        Texture same = new Texture(Dice.of(1), 10, 4, 0.6);
        Texture other = new Texture(Dice.of(2), 10, 4, 0.6);
        int equal = 0;
        for (int n = 0; n < 100; n++) {
            assertThat(one.at(n * 3.7, -n)).isEqualTo(same.at(n * 3.7, -n));
            equal += Math.abs(one.at(n * 3.7, -n) - other.at(n * 3.7, -n)) < 0.01 ? 1 : 0;
        }
        assertThat(equal).isLessThan(10);
    }

    @Test
    void isSmoothAndSpreadEvenlyRoundZero() {
        Texture texture = new Texture(Dice.of(3), 10, 3, 0.5);
        double sum = 0;
        double most = 0;
        for (int n = 0; n < 100_000; n++) {
            double value = texture.at(n * 0.37, n * 0.11 - 2000);
            sum += value;
            most = Math.max(most, Math.abs(value));
            assertThat(texture.at(n * 0.37 + 1e-4, n * 0.11 - 2000)).isCloseTo(value, within(1e-3));
        }
        assertThat(sum / 100_000).isCloseTo(0, within(0.05));
        assertThat(most).isBetween(0.9, 2.3);
    }
}
