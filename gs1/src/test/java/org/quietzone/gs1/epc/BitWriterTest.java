package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BitWriterTest {
    @Test
    void fillsUpToWholeWords() {
        BitWriter bits = new BitWriter();
        assertThat(bits.hex()).isEmpty();
        bits.write(1, 1);
        assertThat(bits.hex()).isEqualTo("8000");
        bits.write(-1, 15);
        assertThat(bits.hex()).isEqualTo("FFFF");
        bits.write(5, 4);
        assertThat(bits.hex()).isEqualTo("FFFF5000");
        assertThat(bits.length()).isEqualTo(20);
    }

    @Test
    void refusesAValueThatItsWidthDoesNotHold() {
        BitWriter bits = new BitWriter();
        assertThatThrownBy(() -> bits.write(BigInteger.valueOf(16), 4)).hasMessage("16 does not fit in 4 bits");
        assertThatThrownBy(() -> bits.write(BigInteger.ONE.negate(), 4)).isInstanceOf(IllegalArgumentException.class);
    }

    record Field(BigInteger value, int width) {}

    @Property
    void whatIsWrittenIsRead(@ForAll("fields") List<Field> fields) {
        BitWriter bits = new BitWriter();
        for (Field field : fields) {
            if (field.width < 64) {
                bits.write(field.value.longValue(), field.width);
            } else {
                bits.write(field.value, field.width);
            }
        }
        BitReader reader = BitReader.of(bits.hex()).orElseThrow();
        for (Field field : fields) {
            assertThat(field.width < 64 ? BigInteger.valueOf(reader.read(field.width)) : reader.readBig(field.width))
                    .isEqualTo(field.value);
        }
        assertThat(reader.position()).isEqualTo(bits.length());
        assertThat(reader.remaining()).isLessThan(16);
    }

    @Provide
    Arbitrary<List<Field>> fields() {
        return Arbitraries.integers()
                .between(0, 100)
                .flatMap(width -> Arbitraries.bigIntegers()
                        .between(
                                BigInteger.ZERO, BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE))
                        .map(value -> new Field(value, width)))
                .list()
                .ofMaxSize(40);
    }
}
