package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffortTest {
    @Test
    void moreEffortDoesMore() {
        assertThat(Effort.FAST.steps()).isNotEmpty();
        assertThat(Effort.BALANCED.steps())
                .hasSizeGreaterThan(Effort.FAST.steps().size());
        assertThat(Effort.THOROUGH.steps())
                .hasSizeGreaterThan(Effort.BALANCED.steps().size());
    }

    @Test
    void colourIsForThePictureThatMustBeRead() {
        assertThat(Effort.FAST.usesColour()).isFalse();
        assertThat(Effort.THOROUGH.usesColour()).isTrue();
    }
}
