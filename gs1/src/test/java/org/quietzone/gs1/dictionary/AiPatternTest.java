package org.quietzone.gs1.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AiPatternTest {
    @Test
    void nIsAnyDigit() {
        AiPattern weights = new AiPattern("31nn");
        assertThat(weights.matches("3103")).isTrue();
        assertThat(weights.matches("3199")).isTrue();
        assertThat(weights.matches("3203")).isFalse();
        assertThat(weights.matches("310")).isFalse();
        assertThat(weights.matches("31033")).isFalse();
        assertThat(new AiPattern("01").matches("01")).isTrue();
        assertThat(new AiPattern("01").matches("02")).isFalse();
        assertThat(weights).hasToString("31nn");
    }

    @Test
    void otherTextsAreNoPatterns() {
        for (String text : new String[] {"", "1", "31xx", "31nnn", "3-1", "n\n"}) {
            assertThatThrownBy(() -> new AiPattern(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + text + "'");
        }
    }
}
