package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XRangeTest {
    private static final XRange RETAIL = XRange.parse("0.396-0.990");

    @ParameterizedTest
    @CsvSource({
        "0.300, true, false",
        "0.395, true, false",
        "0.396, false, false",
        "0.500, false, false",
        "0.990, false, false",
        "0.991, false, true",
        "1.5, false, true"
    })
    void tellsBothSidesOfEachLimit(double x, boolean small, boolean large) {
        assertThat(RETAIL.tooSmall(x)).isEqualTo(small);
        assertThat(RETAIL.tooLarge(x)).isEqualTo(large);
    }

    @Test
    void takesTheLimitsInInches() {
        assertThat(RETAIL.tooSmall(0.0156 * 25.4)).isFalse();
        assertThat(RETAIL.tooLarge(0.0390 * 25.4)).isFalse();
        assertThat(RETAIL.tooSmall(0.0155 * 25.4)).isTrue();
        assertThat(RETAIL.tooLarge(0.0391 * 25.4)).isTrue();
    }

    @Test
    void writesThousandths() {
        assertThat(RETAIL).hasToString("0.396 to 0.990 mm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.4", "0-0.5", "0.5-0.4", "0.5-100", "a-b", "NaN-1"})
    void refusesWhatIsNoRange(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> XRange.parse(text));
    }
}
