package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CheckDigitTest {
    @Test
    void keysOfAllLengthsHaveTheSameRule() {
        assertGood("csum", "95050003", "614141000036", "9506000134352", "09520123456788", "80614141123458");
        assertGood("csum", "095201234567891235", "0");
    }

    @Test
    void aWrongDigitIsNamedWithTheRightOne() {
        assertVerdict("csum", "09520123456789", "INCORRECT_CHECK_DIGIT 13+1 -> 8");
        assertVerdict("csum", "7", "INCORRECT_CHECK_DIGIT 0+1 -> 0");
        assertVerdict("csum", "", "TOO_SHORT_FOR_CHECK_DIGIT 0+0");
        assertVerdict("csum", "0952O123456788", "NON_DIGIT_CHARACTER 4+1");
        assertThat(CheckDigit.of("0952012345678")).isEqualTo('8');
    }

    @Test
    void otherCharactersHaveNoCheckDigit() {
        assertThatThrownBy(() -> CheckDigit.of("12A")).hasMessageContaining("'12A'");
    }

    @Property(tries = 300)
    void anyWrongDigitIsFound(
            @ForAll @NumericChars @StringLength(min = 1, max = 40) String digits,
            @ForAll @IntRange(max = 39) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String good = digits + CheckDigit.of(digits);
        assertGood("csum", good);
        int at = place % good.length();
        char other = (char) ('0' + (good.charAt(at) - '0' + change) % 10);
        assertThat(Verdicts.of("csum", good.substring(0, at) + other + good.substring(at + 1)))
                .startsWith("INCORRECT_CHECK_DIGIT");
    }
}
