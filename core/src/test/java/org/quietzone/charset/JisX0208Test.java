package org.quietzone.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JisX0208Test {
    @ParameterizedTest
    @CsvSource({
        "935F, 70B9",
        "E4AA, 8317",
        "8140, 3000",
        "815F, FF3C",
        "8160, 301C",
        "817C, 2212",
        "8191, 00A2",
        "8192, 00A3",
        "81CA, 00AC",
        "EAA4, 7199",
        "93FA, 65E5",
        "967B, 672C"
    })
    void characters(String word, String codePoint) {
        int shiftJis = Integer.parseInt(word, 16);
        int unicode = Integer.parseInt(codePoint, 16);
        assertThat(JisX0208.codePoint(shiftJis)).isEqualTo(unicode);
        assertThat(JisX0208.shiftJis(unicode)).isEqualTo(shiftJis);
    }

    @Test
    void everyWordComesBackAndThereAre6879() {
        int characters = 0;
        for (int word = -1; word <= 0x20000; word++) {
            int codePoint = JisX0208.codePoint(word);
            if (codePoint >= 0) {
                characters++;
                assertThat(JisX0208.shiftJis(codePoint)).isEqualTo(word);
            }
        }
        assertThat(characters).isEqualTo(6879);
    }

    @Test
    void otherCharactersAreAbsent() {
        for (int codePoint :
                new int[] {-1, 0, 'A', 0x7F, 0xA5, 0xFF71, 0xFF5E, 0x2460, 0xD800, 0x1F600, Integer.MAX_VALUE}) {
            assertThat(JisX0208.shiftJis(codePoint)).isEqualTo(-1);
        }
    }
}
