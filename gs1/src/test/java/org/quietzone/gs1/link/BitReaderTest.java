package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BitReaderTest {
    @Property(tries = 300)
    void readsWhatWasWritten(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 420) Integer> widths) {
        BitWriter out = new BitWriter();
        for (int width : widths) {
            if (width < 64) {
                out.bits(sample(width).longValue(), width);
            } else {
                out.bits(sample(width), width);
            }
        }
        String code = out.finish();
        int bits = widths.stream().mapToInt(width -> width).sum();
        assertThat(code).hasSize((bits + 5) / 6);

        BitReader in = new BitReader(code);
        for (int width : widths) {
            if (width < 64) {
                assertThat(in.bits(width)).isEqualTo(sample(width).longValue());
            } else {
                assertThat(in.number(width)).isEqualTo(sample(width));
            }
        }
        assertThat(in.remaining()).isEqualTo(code.length() * 6 - bits).isBetween(0, 5);
        assertThat(in.bits(in.remaining())).isZero();
        assertThat(in.failed()).isFalse();
    }

    /** Ends and a pattern between. */
    private static BigInteger sample(int width) {
        return BigInteger.ONE
                .shiftLeft(width)
                .subtract(BigInteger.ONE)
                .divide(BigInteger.valueOf(5))
                .setBit(width / 2)
                .mod(BigInteger.ONE.shiftLeft(width));
    }

    @Test
    void failsOnceAndForAll() {
        BitReader in = new BitReader("_w");
        assertThat(in.bits(7)).isEqualTo(0x7F);
        assertThat(in.number(6)).isZero();
        assertThat(in.problem()).isEqualTo("the code ends too early");
        assertThat(in.problemAt()).isEqualTo(1);
        in.fail("something else", 0);
        assertThat(in.problem()).isEqualTo("the code ends too early");
        assertThat(in.remaining()).isZero();
        assertThat(in.bits(1)).isZero();
    }

    @Test
    void knowsTheAlphabet() {
        assertThat(BitReader.isBase64Url("/Az09-_", 1, 7)).isTrue();
        assertThat(BitReader.isBase64Url("Az+", 0, 3)).isFalse();
        assertThat(BitReader.isBase64Url("Az=", 0, 3)).isFalse();
        assertThat(BitReader.isBase64Url("\u00E9", 0, 1)).isFalse();
        assertThat(BitReader.isBase64Url("A", 1, 1)).isFalse();
    }
}
