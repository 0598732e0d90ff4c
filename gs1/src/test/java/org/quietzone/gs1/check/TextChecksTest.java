package org.quietzone.gs1.check;

import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;
import static org.quietzone.gs1.check.Verdicts.assertWholly;

import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;

class TextChecksTest {
    @Test
    void someTextsMustNotBeDigitsAlone() {
        assertGood("hasnondigit", "A", "12345-", "1A2", "\u0661");
        assertWholly("hasnondigit", Rule.REQUIRES_NON_DIGIT_CHARACTER, "", "0", "1234567890");
    }

    @Test
    void aPercentSignBeginsTwoHexadecimalDigits() {
        assertGood("pcenc", "", "Main+Street+1", "%C3%A9", "100%25", "%aF%00%ff");
        assertVerdict("pcenc", "100%", "INVALID_PERCENT_SEQUENCE 3+1");
        assertVerdict("pcenc", "100%2", "INVALID_PERCENT_SEQUENCE 3+2");
        assertVerdict("pcenc", "5% off", "INVALID_PERCENT_SEQUENCE 1+3");
        assertVerdict("pcenc", "%%25", "INVALID_PERCENT_SEQUENCE 0+3");
        assertVerdict("pcenc", "%25%G0", "INVALID_PERCENT_SEQUENCE 3+3");
        assertVerdict("pcenc", "%2\uFF10", "INVALID_PERCENT_SEQUENCE 0+3");
    }
}
