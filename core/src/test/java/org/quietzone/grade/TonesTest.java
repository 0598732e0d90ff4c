package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TonesTest {
    @Test
    void eachSideHasItsOwnMeasure() {
        Tones tones = new Tones(0.9, 0.1, 0.3);
        assertThat(tones.signed(0.9)).isCloseTo(1, within(1e-12));
        assertThat(tones.signed(0.6)).isCloseTo(0.5, within(1e-12));
        assertThat(tones.signed(0.3)).isZero();
        assertThat(tones.signed(0.2)).isCloseTo(-0.5, within(1e-12));
        assertThat(tones.signed(0.1)).isCloseTo(-1, within(1e-12));
        assertThat(tones.signed(1.2)).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void withoutContrastThereIsNoModulation() {
        assertThat(new Tones(0.5, 0.5, 0.5).signed(0.5)).isZero();
        assertThat(new Tones(0.5, 0.5, 0.5).signed(0.2)).isZero();
        assertThat(new Tones(0.5, 0.5, 0.5).signed(0.8)).isZero();
    }
}
