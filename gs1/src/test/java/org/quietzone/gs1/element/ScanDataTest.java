package org.quietzone.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class ScanDataTest {
    private static final char GS = ElementString.GS;

    private final ScanData scanData = new ScanData(Syntax.standard());

    @ParameterizedTest
    @ValueSource(strings = {"]Q3", "]C1", "]d2", "]e0", "]J1"})
    void readsElementStringsOfAllCarriers(String identifier) {
        String text = identifier + "010952012345678810ABC" + GS + "2112345";
        Elements got = scanData.parse(text);

        assertThat(got.errors()).isEmpty();
        assertThat(Bracketed.write(got.elements())).isEqualTo("(01)09520123456788(10)ABC(21)12345");
        assertThat(ScanData.write(Carrier.of(text).orElseThrow(), got.elements()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "]E09520123456788, (01)09520123456788",
        "]E00614141000012, (01)00614141000012",
        "]E495200002, (01)00000095200002",
    })
    void readsTheGtinOfRetailSymbols(String text, String bracketed) {
        Elements got = scanData.parse(text);

        assertThat(got.errors()).isEmpty();
        assertThat(Bracketed.write(got.elements())).isEqualTo(bracketed);
        assertThat(ScanData.write(Carrier.of(text).orElseThrow(), got.elements()))
                .isEqualTo(text);
    }

    @Test
    void readsBothComponentsOfACompositeSymbol() {
        String text = "]E09520123456788|]e010ABC" + GS + "2112345";
        Elements got = scanData.parse(text);

        assertThat(got.errors()).isEmpty();
        assertThat(Bracketed.write(got.elements())).isEqualTo("(01)09520123456788(10)ABC(21)12345");
        assertThat(ScanData.write(Carrier.EAN_13, got.elements())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "]E0952012345678, VALUE_TOO_SHORT",
        "]E009520123456788, VALUE_TOO_LONG",
        "]E0952012345678X, NON_DIGIT_CHARACTER",
        "]E09520123456789, INCORRECT_CHECK_DIGIT",
        "]E49520000, VALUE_TOO_SHORT",
        "]E0, VALUE_TOO_SHORT",
        "]E09520123456788|10ABC, UNKNOWN_SYMBOLOGY",
        "]E09520123456788|]e08912, UNKNOWN_AI",
        "]E09520123456788|]e0, EMPTY_MESSAGE",
        "]Q3, EMPTY_MESSAGE",
    })
    void refusesDataThatNoSuchSymbolHolds(String text, Rule rule) {
        assertThat(scanData.parse(text).errors()).extracting(GS1Error::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"]Q0A", "]Q2A", "]Q4A", "]Q5A", "]Q6A", "]d0A", "]C0A", "]e1A", "]E1A", "]E3A", "]A0A", "]Q", "]"
            })
    void refusesOtherIdentifiersInASentence(String text) {
        assertThat(scanData.parse(text).errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.UNKNOWN_SYMBOLOGY);
            assertThat(error.message())
                    .contains(text.substring(0, Math.min(3, text.length())) + " is none of ]C1 ]E0 ]E4 ]e0");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0109520123456788", "Q3", " ]Q30109520123456788"})
    void refusesDataWithoutAnIdentifier(String text) {
        assertThat(scanData.parse(text).errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.UNKNOWN_SYMBOLOGY);
            assertThat(error.message()).contains("there is none");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"]Q1", "]d1", "]J0"})
    void doesNotLookIntoText(String identifier) {
        assertThat(ScanData.data(identifier + "ABC")).isEqualTo("ABC");
        assertThat(scanData.parse(identifier + "ABC").errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.NOT_GS1_DATA);
            assertThat(error.message()).contains(identifier);
        });
    }

    @Test
    void writesNoDataThatASymbolCannotHold() {
        List<Element> long14 = scanData.parse("]Q30119520123456785").elements();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScanData.write(Carrier.EAN_13, long14))
                .withMessageContaining("GTIN of 13 digits");
        assertThatIllegalArgumentException().isThrownBy(() -> ScanData.write(Carrier.EAN_8, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ScanData.write(Carrier.QR_CODE, long14));
    }
}
