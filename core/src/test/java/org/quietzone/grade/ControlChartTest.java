package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quietzone.grade.ControlChart.Signal;

class ControlChartTest {
    @Test
    void limitsAreThreeStandardDeviationsByTheMovingRange() {
        ControlChart chart = ControlChart.of(values(10, 12, 11, 13, 12)).orElseThrow();

        // Ranges 2, 1, 2, 1: mean 1.5.
        assertThat(chart.mean()).isCloseTo(11.6, within(1e-12));
        assertThat(chart.upper()).isCloseTo(11.6 + 1.5 * 2.6596, within(1e-3));
        assertThat(chart.lower()).isCloseTo(11.6 - 1.5 * 2.6596, within(1e-3));
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void anOutlierIsASignal() {
        List<OptionalDouble> values = values(3, 5, 3, 5, 3, 5, 20, 3, 5, 3, 5, 3, 5);

        assertThat(ControlChart.of(values).orElseThrow().signals())
                .containsExactly(new Signal(6, 6, Signal.Kind.BEYOND_LIMIT, true));
    }

    @Test
    void aDriftIsASignal() {
        List<OptionalDouble> values = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            values.add(OptionalDouble.of(i * 0.1 + (i % 2 == 0 ? 0.8 : -0.8)));
        }

        assertThat(ControlChart.of(values).orElseThrow().signals()).isNotEmpty();
    }

    @Test
    void eightOnOneSideAreASignal() {
        List<OptionalDouble> values =
                new ArrayList<>(values(0, 3, 0, 3, 0, 3, 0, 1.8, 1.8, 1.8, 1.8, 1.8, 1.8, 1.8, 1.8));
        values.add(9, OptionalDouble.empty());

        assertThat(ControlChart.of(values).orElseThrow().signals())
                .containsExactly(new Signal(7, 15, Signal.Kind.RUN, true));
    }

    @Test
    void sevenOnOneSideAreNone() {
        List<OptionalDouble> values = values(0, 3, 0, 3, 0, 3, 0, 1.8, 1.8, 1.8, 1.8, 1.8, 1.8, 1.8, 0);

        assertThat(ControlChart.of(values).orElseThrow().signals()).isEmpty();
    }

    @Test
    void equalValuesGiveNoSignal() {
        List<OptionalDouble> values = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            values.add(OptionalDouble.of(0.1));
        }

        ControlChart chart = ControlChart.of(values).orElseThrow();
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.upper()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void whatCouldNotBeMeasuredIsLeftOut() {
        List<OptionalDouble> values = new ArrayList<>(values(10, 12));
        values.add(1, OptionalDouble.empty());
        assertThat(ControlChart.of(values)).isEmpty();

        values.add(OptionalDouble.of(11));
        assertThat(ControlChart.of(values).orElseThrow().mean()).isCloseTo(11, within(1e-12));
    }

    private static List<OptionalDouble> values(double... values) {
        List<OptionalDouble> list = new ArrayList<>();
        for (double value : values) {
            list.add(OptionalDouble.of(value));
        }
        return list;
    }
}
