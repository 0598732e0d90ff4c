package org.quietzone.gs1.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.check.CheckContext;

class ApplicationIdentifierTest {
    @ParameterizedTest(name = "({0}){1}: {2}")
    @CsvSource({
        "01, 09520123456788, good",
        "01, '', VALUE_MISSING 0+0",
        "01, 0952012345678, VALUE_TOO_SHORT 0+13",
        "01, 095201234567889, VALUE_TOO_LONG 0+15",
        "01, 0952012345678A, NON_DIGIT_CHARACTER 13+1",
        "01, 09520123456789, INCORRECT_CHECK_DIGIT 13+1 -> 8",
        // The second part of a GRAI begins behind a zero.
        "8003, 09520123456788AB, good",
        "8003, 09520123456789AB, INCORRECT_CHECK_DIGIT 13+1 -> 8",
        "8003, 19520123456788, NOT_ZERO 0+1 -> 0",
        "8003, 0952012345678, VALUE_TOO_SHORT 0+13",
        // Optional parts are whole or not there.
        "423, 276, good",
        "423, 276040756, good",
        "423, 27604, INCORRECT_LENGTH 3+2",
        "423, 276999, NOT_ISO3166 3+3",
        "423, 276276276276276276, VALUE_TOO_LONG 0+18",
        "7007, 270101, good",
        "7007, 2701012, INCORRECT_LENGTH 6+1",
        "7007, 270101271301, ILLEGAL_MONTH 8+2",
        "8008, 27010112, good",
        "8008, 2701011260, ILLEGAL_MINUTE 8+2",
        "8008, 270101125960, ILLEGAL_SECOND 10+2",
        "7003, 2701012400, ILLEGAL_HOUR 6+2",
        "3910, 978, VALUE_TOO_SHORT 0+3",
        "3910, 97812, good",
        "3910, 99512, NOT_ISO4217 0+3",
        "4330, 000123-, good",
        "4330, 000123+, NOT_HYPHEN 6+1 -> -",
        "8006, 095201234567880302, PIECE_NUMBER_EXCEEDS_TOTAL 14+4",
        "8013, 1987654Ad4X4bL5ttr2310c22, INCORRECT_CHECK_PAIR 23+2 -> 2K",
        "10, ABC DEF, INVALID_CSET82_CHARACTER 3+1",
        "8010, 95201234a, INVALID_CSET39_CHARACTER 8+1",
        "8030, AB+, INVALID_CSET64_CHARACTER 2+1"
    })
    void placesAreCountedFromTheStartOfTheValue(String code, String value, String verdict) {
        ApplicationIdentifier ai = AiDictionary.standard().find(code).orElseThrow();
        assertThat(ai.examine(value, CheckContext.standard())
                        .map(f -> f.rule() + " " + f.position() + "+" + f.length()
                                + f.expected().map(right -> " -> " + right).orElse(""))
                        .orElse("good"))
                .isEqualTo(verdict);
    }

    @Test
    void formatAndLengthsAreThoseOfTheParts() {
        ApplicationIdentifier grai = AiDictionary.standard().find("8003").orElseThrow();
        assertThat(grai.format()).isEqualTo("N1+N13+[X..16]");
        assertThat(grai.minLength()).isEqualTo(14);
        assertThat(grai.maxLength()).isEqualTo(30);
        assertThat(grai.fixedLength()).isFalse();
        assertThat(grai).hasToString("(8003) GRAI N1+N13+[X..16]");
        assertThat(AiDictionary.standard().find("402").orElseThrow().fixedLength())
                .isTrue();
    }
}
