package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterChecksTest {
    @ParameterizedTest
    @ValueSource(strings = {"csetnumeric", "cset82", "cset39", "cset64"})
    void nothingIsInEverySet(String check) {
        assertGood(check, "");
    }

    @Test
    void eachSetHoldsItsCharactersAndNoOther() {
        holds("csetnumeric", c -> c >= '0' && c <= '9', 10);
        // All that can be seen in ASCII, without the twelve characters that national variants of ISO/IEC 646 replace.
        holds("cset82", c -> c > ' ' && c < 127 && "#$@[\\]^`{|}~".indexOf(c) < 0, 82);
        holds("cset39", c -> c == '#' || c == '-' || c == '/' || isDigit(c) || c >= 'A' && c <= 'Z', 39);
        holds("cset64", c -> isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-' || c == '_', 64);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static void holds(String check, IntPredicate member, int size) {
        int members = 0;
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (check.equals("cset64") && c == '=') {
                continue;
            }
            boolean good = Verdicts.of(check, "0" + (char) c).equals(Verdicts.GOOD);
            assertThat(good).as("%s of U+%04X", check, c).isEqualTo(member.test(c));
            members += good ? 1 : 0;
        }
        assertThat(members).isEqualTo(size);
    }

    @Test
    void theFirstCharacterOutsideTheSetIsReported() {
        assertVerdict("csetnumeric", "12x4y", "NON_DIGIT_CHARACTER 2+1");
        assertVerdict("csetnumeric", "12\u0663", "NON_DIGIT_CHARACTER 2+1");
        assertVerdict("cset82", "AB C D", "INVALID_CSET82_CHARACTER 2+1");
        assertVerdict("cset39", "AB/c", "INVALID_CSET39_CHARACTER 3+1");
        assertVerdict("cset64", "+A", "INVALID_CSET64_CHARACTER 0+1");
    }

    @Test
    void paddingIsAtMostTwoAndFillsUpThrees() {
        assertGood("cset64", "AB=", "A==", "ABCDE=", "ABCD==");
        assertVerdict("cset64", "===", "INVALID_CSET64_PADDING 0+3");
        assertVerdict("cset64", "ABC=", "INVALID_CSET64_PADDING 3+1");
        assertVerdict("cset64", "=", "INVALID_CSET64_PADDING 0+1");
        assertVerdict("cset64", "A=B", "INVALID_CSET64_CHARACTER 1+1");
    }
}
