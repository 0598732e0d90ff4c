package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class BitWriterTest {
    @Test
    void writesTheAlphabetInItsOrder() {
        BitWriter out = new BitWriter();
        for (int value = 0; value < 64; value++) {
            out.bits(value, 6);
            assertThat(BitWriter.value(BitWriter.character(value))).isEqualTo(value);
        }
        assertThat(out.finish()).isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    }

    @Test
    void fillsTheLastCharacterWithZeros() {
        BitWriter out = new BitWriter();
        out.bits(1, 8); // AI 01
        out.bits(BigInteger.valueOf(5_412_345_000_013L), 47);
        assertThat(out.finish()).isEqualTo("AQnYUc1gmg");
        assertThat(new BitWriter().finish()).isEmpty();
    }
}
