package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.Reading;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolReader;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.message.CharsetPolicy;
import org.quietzone.message.Fnc1;
import org.quietzone.message.MergedMessage;
import org.quietzone.message.Message;
import org.quietzone.message.StructuredAppendMerger;

class GS1ParserTest {
    private static final String BRACKETED = "(01)09520123456788(10)ABC%123(21)12345";
    private static final GS1Message MESSAGE = GS1Message.parse(BRACKETED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                BRACKETED,
                "010952012345678810ABC%123\u001D2112345",
                "^010952012345678810ABC%123^2112345",
                "010952012345678810ABC%123^2112345",
                "]Q3010952012345678810ABC%123\u001D2112345",
                "]C1010952012345678810ABC%123\u001D2112345",
                "]E09520123456788|]e010ABC%123\u001D2112345",
            })
    void tellsTheFormsApart(String text) {
        assertThat(GS1Parser.standard().parse(text).orElseThrow()).isEqualTo(MESSAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY_MESSAGE",
        "^, EMPTY_MESSAGE",
        "HELLO, UNKNOWN_AI",
        "]Q1HELLO, NOT_GS1_DATA",
        "(01, BAD_BRACKETS"
    })
    void saysWhatIsWrongInEachForm(String text, Rule rule) {
        assertThat(GS1Parser.standard().parse(text).errors())
                .extracting(GS1Error::rule)
                .containsExactly(rule);
    }

    @Test
    void readsASymbolWithFnc1InFirstPosition() {
        Reading reading = read(gs1().encode(MESSAGE.elementString()));

        assertThat(reading.symbologyIdentifier() + reading.text()).isEqualTo(MESSAGE.scanData());
        assertThat(GS1Message.from(reading)).contains(MESSAGE);
        assertThat(GS1Parser.standard().read(reading).orElseThrow()).isEqualTo(MESSAGE);
    }

    @Test
    void readsASymbolWithADigitalLink() {
        Reading reading = read(SymbolEncoder.standard().encode(MESSAGE.digitalLink()));

        assertThat(reading.symbologyIdentifier()).isEqualTo("]Q1");
        assertThat(GS1Message.from(reading)).contains(MESSAGE);
        assertThat(GS1Parser.standard()
                        .parseScanData(reading.symbologyIdentifier() + reading.transmittedText())
                        .message())
                .contains(MESSAGE);
    }

    /** The identifier of a symbol with an ECI is none of GS1, but the link in it is no other than without. */
    @Test
    void readsADigitalLinkBehindAnEci() {
        Reading reading = read(
                SymbolEncoder.builder().charset(CharsetPolicy.fixed(26)).build().encode(MESSAGE.digitalLink()));

        assertThat(reading.symbologyIdentifier()).isEqualTo("]Q2");
        assertThat(GS1Message.from(reading)).contains(MESSAGE);
    }

    @Test
    void aSymbolWithAnyOtherAddressIsNoMessage() {
        Reading reading = read(SymbolEncoder.standard().encode("https://example.com/about"));

        assertThat(GS1Message.from(reading)).isEmpty();
        assertThat(GS1Parser.standard().read(reading).errors())
                .extracting(GS1Error::rule)
                .startsWith(Rule.NO_PRIMARY_KEY);
    }

    @Test
    void aSymbolWithoutFnc1IsNoElementString() {
        Reading reading = read(SymbolEncoder.standard().encode(MESSAGE.elementString()));

        assertThat(GS1Message.from(reading)).isEmpty();
        assertThat(GS1Parser.standard().read(reading).errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.NOT_GS1_DATA);
            assertThat(error.message()).contains("no FNC1 in first position");
        });
    }

    @Test
    void fnc1InSecondPositionIsNotOfGs1() {
        Reading reading =
                read(SymbolEncoder.builder().fnc1(Fnc1.second("37")).build().encode(MESSAGE.elementString()));

        assertThat(GS1Parser.standard().read(reading).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("second position"));
    }

    @Test
    void anErrorOfAReadSymbolIsThatOfItsElementString() {
        Reading reading = read(gs1().encode("0109520123456789"));

        assertThat(GS1Parser.standard().read(reading).errors())
                .extracting(GS1Error::markup)
                .containsExactly("(01)0952012345678|9|");
    }

    @Test
    void aStructuredAppendMessageIsReadOnceItsPartsAreTogether() {
        List<Message> parts = gs1().encodeStructuredAppend(MESSAGE.elementString(), 2).stream()
                .map(symbol -> read(symbol).message())
                .toList();

        assertThat(GS1Parser.standard().read(parts.get(1)).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.rule()).isEqualTo(Rule.NOT_GS1_DATA);
                    assertThat(error.message()).contains("part 2 of 2");
                });
        MergedMessage merged = StructuredAppendMerger.merge(parts);
        assertThat(merged)
                .isInstanceOfSatisfying(
                        MergedMessage.Complete.class,
                        complete -> assertThat(GS1Parser.standard()
                                        .read(complete.message())
                                        .message())
                                .contains(MESSAGE));
    }

    @Test
    void elementsOfSeveralSymbolsAreHeldToTheRulesTogether() {
        GS1Parser apart = GS1Parser.builder().requirements(false).build();
        Element key = apart.parse("(01)09520123456788").orElseThrow().elements().get(0);
        Element lot = apart.parse("(10)A").orElseThrow().elements().get(0);

        assertThat(GS1Parser.standard().validate(List.of(lot)).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.REQUIRED_AI_MISSING);
        assertThat(GS1Parser.standard().validate(List.of(lot, key)).valid()).isTrue();
    }

    private static SymbolEncoder gs1() {
        return SymbolEncoder.builder().fnc1(Fnc1.first()).build();
    }

    private static Reading read(Symbol symbol) {
        return (Reading) SymbolReader.standard().decode(symbol.modules());
    }
}
