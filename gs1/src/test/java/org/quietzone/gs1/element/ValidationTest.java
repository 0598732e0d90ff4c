package org.quietzone.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class ValidationTest {
    private final Validation validation = new Validation(Syntax.standard());

    @ParameterizedTest
    @CsvSource({
        "01, '', AI (01): the value is missing: 0 characters where N14 has 14.",
        "10, '', AI (10): the value is missing: 0 characters where X..20 has 1 to 20.",
        "01, 9520123456788, AI (01): the value is too short: 13 characters where N14 has 14. It should be 09520123456788.",
        "01, 95200002, AI (01): the value is too short: 8 characters where N14 has 14. It should be 00000095200002.",
        "01, 9520123456789, AI (01): the value is too short: 13 characters where N14 has 14.",
        "00, 9520123456788, AI (00): the value is too short: 13 characters where N18 has 18.",
        "10, ABCDEFGHIJKLMNOPQRSTU, AI (10): the value is too long: 21 characters where X..20 has 1 to 20.",
        "7007, 2612312, 'AI (7007): the value ends within one of its parts: 7 characters do not fill the parts of N6+[N6], at position 7 of 2612312.'",
        "17, 26123X, AI (17): a character is not a digit: 'X' at position 6 of 26123X.",
        "17, 261301, AI (17): the month is not 01 to 12: '13' at position 3 to 4 of 261301.",
        "422, 000, AI (422): there is no such country code (ISO 3166-1 numeric): 000.",
    })
    void saysWhatIsWrongWithAValue(String ai, String value, String message) {
        assertThat(validation.of(List.of(ai), List.of(value)).errors())
                .extracting(GS1Error::message)
                .containsExactly(message);
    }

    @Test
    void tellsAllValuesThatAreWrongAndOnlyThenWhatDoesNotGoTogether() {
        assertThat(validation
                        .of(List.of("01", "10", "37"), List.of("1", "~", "2"))
                        .errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.VALUE_TOO_SHORT, Rule.INVALID_CSET82_CHARACTER);
        assertThat(validation
                        .of(List.of("01", "37"), List.of("09520123456788", "2"))
                        .errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.MUTUALLY_EXCLUSIVE, Rule.REQUIRED_AI_MISSING);
    }

    @Test
    void needsAValueForEachApplicationIdentifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validation.of(List.of("01"), List.of()))
                .withMessageContaining("1 application identifiers and 0 values");
        assertThat(validation.of(List.of(), List.of()).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.EMPTY_MESSAGE);
    }
}
