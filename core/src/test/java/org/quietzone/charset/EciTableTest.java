package org.quietzone.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EciTableTest {
    @ParameterizedTest
    @CsvSource({
        "0, IBM437",
        "1, ISO-8859-1",
        "2, IBM437",
        "3, ISO-8859-1",
        "4, ISO-8859-2",
        "9, ISO-8859-7",
        "11, ISO-8859-9",
        "12, ISO-8859-10",
        "13, ISO-8859-11",
        "15, ISO-8859-13",
        "16, ISO-8859-14",
        "17, ISO-8859-15",
        "18, ISO-8859-16",
        "20, Shift_JIS",
        "21, windows-1250",
        "22, windows-1251",
        "23, windows-1252",
        "24, windows-1256",
        "25, UTF-16BE",
        "26, UTF-8",
        "27, US-ASCII",
        "28, Big5",
        "29, GB2312",
        "30, EUC-KR",
        "31, GBK",
        "32, GB18030",
        "33, UTF-16LE",
        "34, UTF-32BE",
        "35, UTF-32LE",
        "170, INVARIANT"
    })
    void assignmentsHaveTheirCharacterSets(int eci, String name) {
        assertThat(EciTable.assignment(eci).orElseThrow().name()).isEqualTo(name);
        assertThat(EciTable.characterSet(eci).orElseThrow().name()).isEqualTo(name);
        if (eci > 1) {
            assertThat(EciTable.eci(name)).hasValue(eci);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 19, 36, 899, 1000, 999_999, -1})
    void othersHaveNone(int eci) {
        assertThat(EciTable.characterSet(eci)).isEmpty();
        assertThat(EciTable.assignment(eci).isPresent()).isEqualTo(eci == EciTable.BINARY);
    }

    @Test
    void theCurrentNumberIsFoundByName() {
        assertThat(EciTable.eci("utf-8")).hasValue(EciTable.UTF_8);
        assertThat(EciTable.eci("latin1")).hasValue(EciTable.DEFAULT);
        assertThat(EciTable.eci("cp437")).hasValue(2);
        assertThat(EciTable.eci("EBCDIC")).isEmpty();
    }
}
