package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormatTest {
    /** The bits by hand: a number in the bits of its digits, text as encoding, length, characters. */
    @ParameterizedTest
    @CsvSource({
        "N2, 07, 0000111",
        "N..8, 007, 0011 0000000111",
        "N..12, 5, 0001 0101",
        "X2, DE, 010 1101 1110",
        "X2, GB, 011 000110 000001",
        "X..20, 00123, 000 00101 00000000001111011",
        "X..20, 0a, 001 00010 0000 1010",
        "X..20, a/, 100 00010 1100001 0101111",
        "N3+X..9, 52834, 1000010000 000 0010 0100010",
        "N3+X..9, 528a, 1000010000 001 0001 1010",
        "N13+X..17, 9521141123454, 10001010100011010000001111000000100101111110 100 00000",
        "N13+N..12, 5678409730535, 01010010101000011011100110000100100111100111 0000 0",
        "N1+X3, 5KFX, 0101 011 001010 000101 010111",
    })
    void writesTheBitsOfTheStandard(String format, String value, String bits) {
        WireFormat wire = WireFormat.of(format);
        assertThat(wire.fits(value)).isTrue();
        BitWriter out = new BitWriter();
        wire.write(value, out);
        StringBuilder written = new StringBuilder();
        for (char c : out.finish().toCharArray()) {
            written.append(Integer.toBinaryString(64 | BitWriter.value(c)).substring(1));
        }
        String wanted = bits.replace(" ", "");
        assertThat(written.toString()).isEqualTo(wanted + "0".repeat(written.length() - wanted.length()));
        assertThat(written.length() - wanted.length()).isLessThan(6);
    }

    @ParameterizedTest
    @CsvSource({"N2, 1", "N2, 123", "N2, 1A", "N..4, 12345", "X2, A", "X2, ABC", "X..2, ABC", "X..2, é", "N3+X..9, 52"})
    void refusesWhatDoesNotFit(String format, String value) {
        assertThat(WireFormat.of(format).fits(value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"N14, _", "N..12, E", "X..90, A", "X2, A", "N13+X..17, AAAAAAAA"})
    void doesNotReadBeyondTheEnd(String format, String code) {
        BitReader in = new BitReader(code);
        WireFormat.of(format).read("99", in);
        assertThat(in.problem()).isEqualTo("the code ends too early");
    }

    @Test
    void refusesWhatIsNoFormat() {
        assertThatIllegalArgumentException().isThrownBy(() -> WireFormat.of("Z..9"));
        assertThatIllegalArgumentException().isThrownBy(() -> WireFormat.of(""));
    }
}
