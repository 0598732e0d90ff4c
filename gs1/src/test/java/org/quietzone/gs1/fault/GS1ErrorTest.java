package org.quietzone.gs1.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GS1ErrorTest {
    @Test
    void saysWhatStandsWhereAndWhatWouldBeRight() {
        GS1Error error = GS1Error.inValue(
                "01", "09520123456789", new Fault(Rule.INCORRECT_CHECK_DIGIT, 13, 1, Optional.of("8")));

        assertThat(error.message())
                .isEqualTo("AI (01): the check digit is wrong: '9' at position 14 of 09520123456789."
                        + " It should be 8.");
        assertThat(error.markup()).isEqualTo("(01)0952012345678|9|");
    }

    @Test
    void namesAllPositionsOfTheCharactersConcerned() {
        assertThat(GS1Error.inValue("17", "261301", Fault.of(Rule.ILLEGAL_MONTH, 2, 2))
                        .message())
                .isEqualTo("AI (17): the month is not 01 to 12: '13' at position 3 to 4 of 261301.");
    }

    @Test
    void quotesAValueThatIsWrongAsAWhole() {
        assertThat(GS1Error.inValue("422", "000", Fault.of(Rule.NOT_ISO3166, 0, 3))
                        .message())
                .endsWith(": 000.");
    }

    @Test
    void showsCharactersThatDoNotPrintAndLeavesOutTheEndOfLongTexts() {
        String value = "\u001D\u0007" + "A".repeat(1000);
        String message = GS1Error.inValue("10", value, Fault.of(Rule.INVALID_CSET82_CHARACTER, 0, 1))
                .message();

        assertThat(message).contains("'<GS>' at position 1 of <GS><U+0007>AAA").endsWith("AAA….");
        assertThat(message).hasSizeLessThan(300);
    }

    @Test
    void aPlaceBehindTheEndIsWhereSomethingIsMissing() {
        GS1Error error = GS1Error.inInput("0109520123456788", Rule.VALUE_MISSING, 99, 5, "");

        assertThat(error.message()).isEqualTo("the value is missing: at position 17.");
        assertThat(error.markup()).isEqualTo("0109520123456788||");
    }
}
