package org.quietzone.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class BracketedTest {
    private static final Syntax ALONE = new Syntax(AiDictionary.standard(), CheckContext.standard(), false, false);

    @ParameterizedTest
    @CsvSource({
        "(01)09520123456788, ^0109520123456788",
        "(10)12345(17)261231, ^1012345^17261231",
        "(10)A\\(B)C(21)X, ^10A(B)C^21X",
        "(10)\\(, ^10(",
        "(10)A)B, ^10A)B",
        "(10)\\((21)\\(17), ^10(^21(17)",
    })
    void readsAndWritesTheSame(String text, String caret) {
        Elements got = new Bracketed(ALONE).parse(text);

        assertThat(got.errors()).isEmpty();
        assertThat(ElementString.writeCaret(got.elements())).isEqualTo(caret);
        assertThat(Bracketed.write(got.elements())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"01)09520123456788, 0", "(0109520123456788, 0", "(, 0", "(10)A(21, 5", "A(10)B, 0", ")(10)B, 0"})
    void saysWhereABracketIsMissing(String text, int position) {
        assertThat(new Bracketed(ALONE).parse(text).errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.BAD_BRACKETS);
            assertThat(error.fault().position()).isEqualTo(position);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "(1A)5, '(1A); near it are (10) BATCH/LOT, (11) PROD DATE, (12) DUE DATE'",
        "(3106)000100, '(3106); near it are (3100) NET WEIGHT (kg), (3101)'",
        "(010)5, (010); near it are (01) GTIN",
        "(700)5, (700); near it are (7001)",
        "()5, (), at position 1 to 2",
        "( 01)5, ( 01)",
        "(10)A(12345678901234567)5, '(12345678…), at position 6 to 24'",
    })
    void saysWhatIsNoApplicationIdentifierAndWhatLooksLikeOne(String text, String words) {
        assertThat(new Bracketed(ALONE).parse(text).errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.UNKNOWN_AI);
            assertThat(error.message()).contains(words);
        });
    }

    @Test
    void anEmptyTextIsNoMessage() {
        assertThat(new Bracketed(ALONE).parse("").errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.EMPTY_MESSAGE);
    }

    @Test
    void bothComponentsOfACompositeSymbolAreOneMessage() {
        Elements got = new Bracketed(ALONE).parse("(01)09520123456788|(98)A|B(97)C");

        assertThat(got.elements()).extracting(Element::value).containsExactly("09520123456788", "A|B", "C");
        assertThat(got.errors()).extracting(GS1Error::markup).containsExactly("(98)A|||B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(10)A\\B", "(10)A\\", "(10)\\)"})
    void aBackslashIsNoCharacterOfAValue(String text) {
        assertThat(new Bracketed(ALONE).parse(text).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.INVALID_CSET82_CHARACTER);
    }
}
