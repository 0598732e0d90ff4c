package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChartScaleTest {
    private static ChartScale of(double... values) {
        return ChartScale.of(ProcessChartsTest.growth(values).charts().get(0), 10, 110);
    }

    @Test
    void allValuesAndLimitsAreOnIt() {
        ChartScale scale = of(-3, 4, 9);
        assertThat(scale.y(9)).isBetween(10.0, scale.y(-3));
        assertThat(scale.y(-3)).isLessThan(110);
        // Limits: 3.33 and 2.66 times the mean range of 6.
        assertThat(scale.low()).isLessThan(3.33 - 2.66 * 6);
        assertThat(scale.high()).isGreaterThan(3.33 + 2.66 * 6);
        assertThat(scale.y(scale.low())).isCloseTo(110, within(1e-9));
        assertThat(scale.y(scale.high())).isCloseTo(10, within(1e-9));
    }

    @Test
    void ticksAreRound() {
        ChartScale scale = new ChartScale(-6.2, 24.7, 0, 100);
        assertThat(scale.ticks()).containsExactly(0.0, 10.0, 20.0);
        assertThat(scale.label(-0.0)).isEqualTo("0");
        ChartScale fine = new ChartScale(0.941, 0.963, 0, 100);
        assertThat(fine.ticks().stream().map(fine::label)).containsExactly("0.945", "0.950", "0.955", "0.960");
    }

    @Test
    void equalValuesHaveRoomAroundThem() {
        ChartScale scale = of(2, 2, 2);
        assertThat(scale.high() - scale.low()).isBetween(1.0, 10.0);
        assertThat(scale.y(2)).isCloseTo(60, within(1e-9));
    }
}
