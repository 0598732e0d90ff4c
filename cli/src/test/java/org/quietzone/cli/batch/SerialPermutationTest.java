package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialPermutationTest {
    @ParameterizedTest
    @CsvSource({"01,2", "01,9", "0123456789,2", "0123456789,4", "ABCDEFG,5", "abc,7"})
    void givesEveryWordOnce(String alphabet, int length) {
        SerialPermutation words = new SerialPermutation(alphabet, length, "a seed");
        Set<String> seen = new HashSet<>();
        for (long i = 0; i < words.count(); i++) {
            String word = words.get(i);
            assertThat(word).hasSize(length);
            assertThat(alphabet).contains(word.split(""));
            assertThat(seen.add(word)).as(word).isTrue();
        }
        assertThat(seen).hasSize((int) Math.pow(alphabet.length(), length));
    }

    @Test
    void manyLongWordsHaveNoRepeatAndEveryCharacterEqually() {
        SerialPermutation words = new SerialPermutation(SerialPermutation.STANDARD_ALPHABET, 12, "seed");
        Set<String> seen = new HashSet<>();
        int[][] counts = new int[12][128];
        for (int i = 0; i < 20_000; i++) {
            String word = words.get(i);
            seen.add(word);
            for (int j = 0; j < 12; j++) {
                counts[j][word.charAt(j)]++;
            }
        }
        assertThat(seen).hasSize(20_000);
        for (int[] place : counts) {
            for (char c : SerialPermutation.STANDARD_ALPHABET.toCharArray()) {
                // 625 are expected; 8 standard deviations of 25.
                assertThat(place[c]).isBetween(425, 825);
            }
        }
    }

    @Test
    void theSeedDecides() {
        SerialPermutation one = new SerialPermutation("0123456789", 10, "1");
        SerialPermutation same = new SerialPermutation("0123456789", 10, "1");
        SerialPermutation other = new SerialPermutation("0123456789", 10, "2");
        assertThat(one.get(7)).isEqualTo(same.get(7)).isNotEqualTo(other.get(7));
        // What a seed gives must never change: printed numbers would come again.
        assertThat(one.get(0)).isEqualTo("7482841756");
        assertThat(new SerialPermutation(SerialPermutation.STANDARD_ALPHABET, 12, "").get(123_456_789))
                .isEqualTo("DR1CSAMKDTAS");
    }

    @Test
    void takesCharactersBeyondTheBasicPlane() {
        assertThat(new SerialPermutation("\uD83D\uDE00\uD83D\uDE01", 3, "")
                        .get(5)
                        .codePointCount(0, 6))
                .isEqualTo(3);
    }

    @Test
    void refusesWhatItCannotCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SerialPermutation("0120", 5, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new SerialPermutation("0", 5, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new SerialPermutation("01", 1, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SerialPermutation("0123456789", 99, ""))
                .withMessageContaining("2 to 32");
        assertThat(new SerialPermutation("0123456789", 32, "").get(0)).hasSize(32);
    }

    @Test
    void aSourceHasNoMoreThanThereAre() {
        SerialPermutation words = new SerialPermutation("01", 3, "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RandomSource(SerialRange.parse("1..9"), words))
                .withMessageContaining("only 8");
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomSource(SerialRange.parse("0..7"), words));
        RandomSource second = new RandomSource(SerialRange.parse("5..8"), words);
        assertThat(second.next()).contains(Row.of(1, 0, java.util.List.of(words.get(4))));
    }
}
