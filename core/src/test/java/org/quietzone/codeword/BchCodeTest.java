package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BchCodeTest {
    @Test
    void annexCFormatWordsAreSevenBitsApart() {
        assertThat(BchCode.format(0b00101)).isEqualTo(0b00101_0011011100);
        assertThat(leastWeight(1, 32, true)).isEqualTo(7);
    }

    @Test
    void annexDVersionWordsAreEightBitsApart() {
        assertThat(BchCode.version(7)).isEqualTo(0b000111_110010010100);
        assertThat(leastWeight(1, 64, false)).isEqualTo(8);
    }

    /** The codes are linear, so the least weight is the least distance. */
    private static int leastWeight(int from, int to, boolean format) {
        int least = 32;
        for (int data = from; data < to; data++) {
            least = Math.min(least, Integer.bitCount(format ? BchCode.format(data) : BchCode.version(data)));
        }
        return least;
    }
}
