package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BitLengthsTest {
    @Test
    void numbersTakeWhatTheFormulaOfTheStandardSays() {
        assertThat(IntStream.rangeClosed(0, BitLengths.MAX_DIGITS))
                .allSatisfy(digits -> assertThat(BitLengths.number(digits))
                        .as("%d digits", digits)
                        .isEqualTo((int) Math.ceil(digits * Math.log(10) / Math.log(2) + 0.01)));
    }

    @Test
    void lengthsTakeWhatTheFormulaOfTheStandardSays() {
        assertThat(IntStream.rangeClosed(1, BitLengths.MAX_DIGITS))
                .allSatisfy(max -> assertThat(BitLengths.length(max))
                        .as("at most %d", max)
                        .isEqualTo((int) Math.ceil(Math.log(max) / Math.log(2) + 0.01)));
    }

    @Test
    void twoNumbersTakeABitMoreThanNeeded() {
        List<Integer> odd = new ArrayList<>();
        for (int digits = 0; digits <= BitLengths.MAX_DIGITS; digits++) {
            int needed = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE).bitLength();
            if (BitLengths.number(digits) != needed) {
                assertThat(BitLengths.number(digits)).isEqualTo(needed + 1);
                odd.add(digits);
            }
        }
        assertThat(odd).containsExactly(0, 59);
    }
}
