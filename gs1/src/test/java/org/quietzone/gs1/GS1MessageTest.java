package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.element.Carrier;
import org.quietzone.gs1.epc.PlusOptions;
import org.quietzone.gs1.epc.PlusTag;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class GS1MessageTest {
    private static final GS1Message MESSAGE = GS1Message.parse("(01)09520123456788(10)ABC123(21)12345");

    @Test
    void hasTheSameElementsInEveryForm() {
        assertThat(MESSAGE.value("01")).contains("09520123456788");
        assertThat(MESSAGE.value("17")).isEmpty();
        assertThat(MESSAGE.bracketed()).hasToString("(01)09520123456788(10)ABC123(21)12345");
        assertThat(MESSAGE.elementString()).isEqualTo("010952012345678810ABC123\u001D2112345");
        assertThat(MESSAGE.caret()).isEqualTo("^010952012345678810ABC123^2112345");
        assertThat(MESSAGE.scanData()).isEqualTo("]Q3010952012345678810ABC123\u001D2112345");
        assertThat(MESSAGE.scanData(Carrier.GS1_DATA_MATRIX)).startsWith("]d201");
        assertThat(MESSAGE.hri()).containsExactly("(01) 09520123456788", "(10) ABC123", "(21) 12345");
        assertThat(MESSAGE.hriWithTitles())
                .containsExactly("GTIN (01) 09520123456788", "BATCH/LOT (10) ABC123", "SERIAL (21) 12345");
    }

    @Test
    void isEqualHoweverItWasRead() {
        assertThat(GS1Message.parse(MESSAGE.elementString()))
                .isEqualTo(MESSAGE)
                .hasSameHashCodeAs(MESSAGE)
                .hasToString(MESSAGE.bracketed());
        assertThat(GS1Message.parse(MESSAGE.predefinedFirst().caret())).isEqualTo(MESSAGE);
        assertThat(MESSAGE).isNotEqualTo(GS1Message.parse("(01)09520123456788"));
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

    @ParameterizedTest
    @CsvSource({
        "(21)A(17)261231(01)09520123456788, (01)09520123456788(17)261231(21)A, ^010952012345678817261231" + "21A",
        "(10)A(8006)095201234567880101, (8006)095201234567880101(10)A, ^8006095201234567880101^10A",
        "(99)B(98)A(00)095201234567891235, (00)095201234567891235(99)B(98)A, ^0009520123456789123599B^98A",
    })
    void predefinedLengthsFirstNeedFewSeparators(String given, String bracketed, String caret) {
        GS1Message sorted = GS1Message.parse(given).predefinedFirst();

        assertThat(sorted.bracketed()).isEqualTo(bracketed);
        assertThat(sorted.caret()).isEqualTo(caret);
    }

    @Test
    void saysWhatValuesMean() {
        GS1Message message = GS1Message.parse("(01)09520123456788(3103)001750(11)260228");

        assertThat(message.meaning("3103")).contains("1.750 kg");
        assertThat(message.meaning("11")).contains("2026-02-28");
        assertThat(message.meaning("01")).isEmpty();
        assertThat(message.meaning("10")).isEmpty();
    }

    @Test
    void isBuiltFromApplicationIdentifiersAndValues() {
        GS1Message built = GS1Message.builder()
                .add("01", "09520123456788")
                .add("10", "A(B")
                .build();

        assertThat(built.bracketed()).isEqualTo("(01)09520123456788(10)A\\(B");
        assertThat(GS1Message.parse(built.bracketed())).isEqualTo(built);
    }

    @Test
    void theBuilderGivesErrorsToo() {
        GS1Result result =
                GS1Message.builder().add("01", "0952012345678").add("(10)", "A").result();

        assertThat(result.errors()).extracting(GS1Error::rule).containsExactly(Rule.VALUE_TOO_SHORT, Rule.UNKNOWN_AI);
        assertThatThrownBy(() -> GS1Message.builder().build()).isInstanceOf(GS1Exception.class);
        assertThat(GS1Message.builder(GS1Parser.builder().requirements(false).build())
                        .add("10", "A")
                        .result()
                        .valid())
                .isTrue();
    }

    @Test
    void becomesATagWithoutACompanyPrefix() {
        GS1Message message = GS1Message.parse("(01)09521234543213(10)LOT(21)0042");
        PlusOptions options = PlusOptions.standard().filter(1).host("id.example.com");
        PlusTag tag = message.epcPlusTag(options).value().orElseThrow();

        assertThat(tag).hasToString("SGTIN++ " + tag.hex());
        assertThat(GS1Parser.standard().parseEpc(tag.hex()).orElseThrow())
                .isEqualTo(GS1Message.parse("(01)09521234543213(21)0042"));
        assertThat(GS1Message.parse("(01)09521234543213")
                        .epcPlusTag(PlusOptions.standard())
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("SGTIN+ needs (21)"));
    }

    @Test
    void theYearOfTheParserTellsTheCentury() {
        String text = "(01)09520123456788(17)271231";
        GS1Message then = GS1Parser.builder().year(1950).build().parse(text).orElseThrow();
        GS1Message later = GS1Parser.builder().year(1990).build().parse(text).orElseThrow();
        assertThat(then.meaning("17")).contains("1927-12-31");
        assertThat(then.predefinedFirst().meaning("17")).contains("1927-12-31");
        assertThat(later.meaning("17")).contains("2027-12-31");
        assertThat(then).isEqualTo(later);
    }
}
