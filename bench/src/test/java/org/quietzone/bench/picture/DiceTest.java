package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void neighbouringSeedsHaveNothingInCommon() {
        double sum = 0;
        double products = 0;
        int count = 10_000;
        for (int seed = 0; seed < count; seed++) {
            double value = Dice.of(seed).nextDouble() - 0.5;
            double next = Dice.of(seed + 1).nextDouble() - 0.5;
            sum += value;
            products += value * next;
        }
        assertThat(sum / count).isCloseTo(0, within(0.01));
        assertThat(products / count * 12).as("correlation").isCloseTo(0, within(0.04));
    }

    @Test
    void allSeedsCount() {
        assertThat(Dice.of(1, 2).nextLong())
                .isEqualTo(Dice.of(1, 2).nextLong())
                .isNotEqualTo(Dice.of(2, 1).nextLong())
                .isNotEqualTo(Dice.of(1).nextLong());
    }
}
