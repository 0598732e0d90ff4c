package org.quietzone.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.prefix.CompanyPrefixes;

class MeaningTest {
    private static final CheckContext IN_2026 = new CheckContext(OptionalInt.of(2026), CompanyPrefixes.none());

    @ParameterizedTest
    @CsvSource({
        "17, 261231, 2026-12-31",
        "15, 260200, 2026-02",
        "11, 770101, 1977-01-01",
        "11, 760101, 2076-01-01",
        "7003, 2612311430, 2026-12-31 14:30",
        "7007, 261201, 2026-12-01",
        "7007, 261201261231, 2026-12-01 to 2026-12-31",
        "7011, 261231, 2026-12-31",
        "7011, 2612310005, 2026-12-31 00:05",
        "7250, 19791231, 1979-12-31",
        "7251, 197912312359, 1979-12-31 23:59",
        "8008, 26123107, 2026-12-31 07",
        "8008, 2612310708, 2026-12-31 07:08",
        "8008, 261231070809, 2026-12-31 07:08:09",
    })
    void datesHaveTheirCentury(String ai, String value, String meaning) {
        assertThat(Meaning.of(element(ai, value), IN_2026)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "3103, 001750, 1.750 kg",
        "3100, 000000, 0 kg",
        "3105, 000001, 0.00001 kg",
        "3164, 123456, 12.3456 m³",
        "3602, 000150, 1.50 qt (US)",
        "3341, 000015, 1.5 m²",
        "3371, 000015, 1.5",
        "3922, 5, 0.05",
        "3900, 0012, 12",
        "3912, 9781250, 12.50 (currency 978)",
        "3941, 0125, 12.5 %",
        "3952, 001234, 12.34",
        "4321, 1, yes",
        "4322, 0, no",
    })
    void numbersHaveTheirPointAndUnit(String ai, String value, String meaning) {
        assertThat(Meaning.of(element(ai, value), IN_2026)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({"01, 09520123456788", "10, ABC", "37, 12", "7040, 1AB2", "17, 261301", "3103, 1", "3912, 978"})
    void theRestSpeaksForItselfOrIsNotGood(String ai, String value) {
        assertThat(Meaning.of(element(ai, value), IN_2026)).isEmpty();
    }

    @Test
    void nothingIsKnownOfUnknownOnes() {
        Element unknown = new Element(ApplicationIdentifier.unknown("3109"), "123");

        assertThat(Meaning.of(unknown, IN_2026)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100})
    void aYearOfACenturyHasTwoDigits(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> IN_2026.yearOf(year));
    }

    private static Element element(String ai, String value) {
        return new Element(AiDictionary.standard().find(ai).orElseThrow(), value);
    }
}
