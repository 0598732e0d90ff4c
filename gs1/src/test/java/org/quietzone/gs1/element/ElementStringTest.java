package org.quietzone.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class ElementStringTest {
    private static final Syntax ALONE = new Syntax(AiDictionary.standard(), CheckContext.standard(), false, false);
    private static final Syntax UNKNOWN = new Syntax(AiDictionary.standard(), CheckContext.standard(), false, true);

    @ParameterizedTest
    @CsvSource({
        "^0109520123456788, (01)09520123456788",
        "^010952012345678810ABC123^2112345, (01)09520123456788(10)ABC123(21)12345",
        "^10ABC^0109520123456788, (10)ABC(01)09520123456788",
        "^3103001750392225^99X, (3103)001750(3922)25(99)X",
        "^4149520123456788254A, (414)9520123456788(254)A",
        "^402952012345678909^10A, (402)952012345678909(10)A",
        "^10ABC0109520123456788, (10)ABC0109520123456788",
        "^8003095201234567881^10A, (8003)095201234567881(10)A",
    })
    void tellsElementsApart(String text, String bracketed) {
        Elements got = new ElementString(ALONE).parseCaret(text);

        assertThat(Bracketed.write(got.elements())).isEqualTo(bracketed);
        assertThat(ElementString.writeCaret(got.elements())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"^0109520123456788^10A", "^010952012345678810A^", "^0109520123456788^", "^0109520123456788^10A^"
            })
    void takesASeparatorBehindPredefinedLengthsAndAtTheEnd(String text) {
        assertThat(new ElementString(ALONE).parseCaret(text).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"^^0109520123456788, 1", "^010952012345678810A^^17261231, 21", "^10A^^, 5", "^0109520123456788^^10A, 18"
    })
    void refusesASeparatorAtTheStartAndTwoInARow(String text, int position) {
        assertThat(new ElementString(ALONE).parseCaret(text).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.rule()).isEqualTo(Rule.ILLEGAL_SEPARATOR);
                    assertThat(error.fault().position()).isEqualTo(position);
                });
    }

    @Test
    void aTooShortValueOfPredefinedLengthEndsAtItsSeparator() {
        Elements got = new ElementString(ALONE).parse("010952012345\u001D10A", ElementString.GS);

        assertThat(got.elements()).extracting(Element::value).containsExactly("0952012345", "A");
        assertThat(got.errors())
                .singleElement()
                .extracting(GS1Error::message)
                .isEqualTo("AI (01): the value is too short: 10 characters where N14 has 14.");
    }

    @Test
    void theOtherSeparatorIsACharacterThatNoValueMayHold() {
        assertThat(new ElementString(ALONE).parse("10A^21B", ElementString.GS).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.INVALID_CSET82_CHARACTER);
        assertThat(new ElementString(ALONE)
                        .parse("10A\u001D21B", ElementString.CARET)
                        .errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.INVALID_CSET82_CHARACTER);
    }

    @ParameterizedTest
    @CsvSource({
        "8912, near it are (99)",
        "2451, near it are (240)",
        "3106123456, near it are (3100) NET WEIGHT (kg)",
        "9, '9'",
        "01, the value is missing",
        "A1, 'A1'",
    })
    void saysWhatIsNoApplicationIdentifierAndWhatLooksLikeOne(String text, String words) {
        assertThat(new ElementString(ALONE).parse(text, ElementString.GS).errors())
                .singleElement()
                .extracting(GS1Error::message)
                .asString()
                .contains(words);
    }

    @Test
    void anErrorOfAValueIsToldBesideOneOfTheText() {
        assertThat(new ElementString(ALONE)
                        .parse("01095201234567899", ElementString.GS)
                        .errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.INCORRECT_CHECK_DIGIT, Rule.UNKNOWN_AI);
    }

    @Test
    void bothComponentsOfACompositeSymbolAreOneMessage() {
        Elements got = new ElementString(ALONE).parseCaret("^010952012345678810ABC|^98X^97Y");

        assertThat(got.errors()).isEmpty();
        assertThat(Bracketed.write(got.elements())).isEqualTo("(01)09520123456788(10)ABC(98)X(97)Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0109520123456788", "^0109520123456788|", "^0109520123456788|98X", "|^98X"})
    void aTextWithoutItsCaretIsRefused(String text) {
        assertThat(new ElementString(ALONE).parseCaret(text).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.NOT_GS1_DATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^|^98X", "^0109520123456788|^", "^98X|^|^97Y"})
    void eachComponentOfACompositeSymbolHoldsSomething(String text) {
        assertThat(new ElementString(ALONE).parseCaret(text).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.EMPTY_MESSAGE);
    }

    @Test
    void anEmptyTextIsNoMessage() {
        assertThat(new ElementString(ALONE).parseCaret("^").errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.EMPTY_MESSAGE);
    }

    /** Of unknown ones the first two digits must tell how long they are, and whether their length is predefined. */
    @ParameterizedTest
    @CsvSource({"^236ABC^10X, (236)ABC(10)X", "^8299ABC^10X, (8299)ABC(10)X", "^310999999910X, (3109)999999(10)X"})
    void takesUnknownOnesWhereAsked(String text, String bracketed) {
        Elements got = new ElementString(UNKNOWN).parseCaret(text);

        assertThat(got.errors()).isEmpty();
        assertThat(Bracketed.write(got.elements())).isEqualTo(bracketed);
        assertThat(new ElementString(ALONE).parseCaret(text).errors())
                .extracting(GS1Error::rule)
                .contains(Rule.UNKNOWN_AI);
        assertThat(new ElementString(UNKNOWN).parseCaret("^89ABC").errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.UNKNOWN_AI);
    }

    @Test
    void writesASeparatorOnlyWhereItIsNeeded() {
        List<Element> elements = new Bracketed(ALONE)
                .parse("(10)A(01)09520123456788(21)B(17)261231(99)C")
                .elements();

        assertThat(ElementString.write(elements, '#')).isEqualTo("10A#010952012345678821B#1726123199C");
    }
}
