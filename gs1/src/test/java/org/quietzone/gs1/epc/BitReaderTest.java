package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class BitReaderTest {
    @Test
    void takesBitsInTheirOrder() {
        BitReader bits = BitReader.of("F3c0").orElseThrow();
        assertThat(bits.read(8)).isEqualTo(0xF3);
        assertThat(bits.read(0)).isZero();
        assertThat(bits.read(1)).isEqualTo(1);
        assertThat(bits.read(3)).isEqualTo(4);
        assertThat(bits.position()).isEqualTo(12);
        assertThat(bits.remaining()).isEqualTo(4);
    }

    @Test
    void takesMoreBitsThanALongHolds() {
        BitReader bits = BitReader.of("0123456789ABCDEF01234").orElseThrow();
        assertThat(bits.readBig(84)).isEqualTo(new BigInteger("123456789ABCDEF01234", 16));
    }

    @Test
    void refusesWhatIsNotHexadecimal() {
        assertThat(BitReader.of("30g0")).isEmpty();
        assertThat(BitReader.of("30 0")).isEmpty();
        // A digit of another script, and a character whose low bits are those of a letter.
        assertThat(BitReader.of("\u0663")).isEmpty();
        assertThat(BitReader.of("\u0141")).isEmpty();
    }
}
