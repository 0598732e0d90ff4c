package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.Reading;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolReader;
import org.quietzone.gs1.GS1Result;
import org.quietzone.message.Fnc1;
import org.quietzone.message.Message;

class Gs1CarriedTest {
    private static Message carried(Fnc1 fnc1, String text) {
        SymbolEncoder encoder = SymbolEncoder.builder().fnc1(fnc1).build();
        return ((Reading) SymbolReader.standard().decode(encoder.encode(text).modules())).message();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "0109520123456788",
                "(01)09520123456788",
                "https://example.com/",
                "https://example.com/about",
                // Short links whose last part could be a code of a compressed Digital Link.
                "https://exa.mp/AQnYUc1gmg9",
                "https://exa.mp/3xYz",
                "ftp://example.com/01/09520123456788"
            })
    void otherTextsAreNoMessages(String text) {
        assertThat(Gs1Carried.of(carried(Fnc1.none(), text))).isEmpty();
    }

    @Test
    void linksAndElementStringsAre() {
        assertThat(Gs1Carried.of(carried(Fnc1.none(), "https://example.com/01/09520123456788/21/A"))
                        .flatMap(GS1Result::message)
                        .map(message -> message.bracketed()))
                .contains("(01)09520123456788(21)A");
        assertThat(Gs1Carried.of(carried(Fnc1.first(), "010952012345678821A"))
                        .flatMap(GS1Result::message)
                        .map(message -> message.bracketed()))
                .contains("(01)09520123456788(21)A");
    }

    @Test
    void whatIsMeantToBeAMessageHasItsErrors() {
        assertThat(Gs1Carried.of(carried(Fnc1.first(), "Hello")).map(GS1Result::valid))
                .contains(false);
        assertThat(Gs1Carried.of(carried(Fnc1.none(), "https://example.com/01/09520123456789"))
                        .map(GS1Result::valid))
                .contains(false);
        // Each value is good, but an SSCC has no batch.
        assertThat(Gs1Carried.of(carried(Fnc1.none(), "https://example.com/00/095201234567891235?10=A"))
                        .map(GS1Result::valid))
                .isEqualTo(Optional.of(false));
    }
}
