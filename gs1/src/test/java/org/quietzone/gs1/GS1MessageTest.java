package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;

class GS1MessageTest {
    @Test
    void hasTheSameElementsInEveryForm() {
        GS1Message message = GS1Message.parse("(01)09520123456788(10)ABC123(21)12345");

        assertThat(message.value("01")).contains("09520123456788");
        assertThat(message.elementString()).isEqualTo("010952012345678810ABC123\u001D2112345");
        assertThat(GS1Message.parse(message.elementString())).isEqualTo(message);
        assertThat(GS1Message.parse("^" + message.elementString().replace('\u001D', '^')))
                .isEqualTo(message);
    }

    @Test
    void anErrorSaysWhichCheckDigitWouldBeRight() {
        assertThatThrownBy(() -> GS1Message.parse("(01)09520123456789"))
                .isInstanceOfSatisfying(GS1Exception.class, e -> {
                    assertThat(e.errors()).singleElement().satisfies(error -> {
                        assertThat(error.rule()).isEqualTo(Rule.INCORRECT_CHECK_DIGIT);
                        assertThat(error.expected()).contains("8");
                        assertThat(error.markup()).isEqualTo("(01)0952012345678|9|");
                    });
                })
                .hasMessage("AI (01): the check digit is wrong: '9' at position 14 of 09520123456789. It should be 8.");
    }
}
