package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.spec.BlockLayout;

class ReedSolomonTest {
    @ParameterizedTest
    @CsvSource({
        "2, 25 1",
        "5, 113 164 166 119 10",
        "6, 166 0 134 5 176 15",
        "8, 175 238 208 249 215 252 196 28",
        "10, 251 67 46 61 118 70 64 94 32 45",
        "14, 199 249 155 48 190 124 218 137 216 87 207 59 22 91"
    })
    void annexAGeneratorPolynomialsOfTheMicroDegrees(int degree, String exponents) {
        List<Integer> expected = new ArrayList<>();
        for (String exponent : exponents.split(" ")) {
            expected.add(GaloisField.power(Integer.parseInt(exponent)));
        }
        List<Integer> coefficients = new ArrayList<>();
        for (int i = 1; i <= degree; i++) {
            coefficients.add(ReedSolomon.ofDegree(degree).coefficient(i));
        }
        assertThat(coefficients).isEqualTo(expected);
    }

    @Test
    void everyGeneratorVanishesAtItsRootsAlone() {
        for (int degree = 2; degree <= ReedSolomon.MAX_DEGREE; degree++) {
            List<Integer> polynomial = new ArrayList<>(List.of(1));
            for (int i = 1; i <= degree; i++) {
                polynomial.add(ReedSolomon.ofDegree(degree).coefficient(i));
            }
            for (int power = 0; power < GaloisField.ORDER; power++) {
                int value = Blocks.value(polynomial, GaloisField.power(power));
                assertThat(value == 0)
                        .as("degree %d at alpha^%d", degree, power)
                        .isEqualTo(power < degree);
            }
        }
    }

    @Test
    void everyBlockOfEveryLayoutVanishesAtTheRootsOfItsGenerator() {
        Random random = new Random(7);
        for (BlockLayout layout : Blocks.allLayouts()) {
            byte[] sequence = Blocks.randomSequence(layout, random);
            for (List<Integer> block : Blocks.positions(layout)) {
                List<Integer> polynomial = new ArrayList<>();
                for (int position : block) {
                    polynomial.add(sequence[position] & 0xFF);
                }
                for (int power = 0; power < layout.eccPerBlock(); power++) {
                    assertThat(Blocks.value(polynomial, GaloisField.power(power)))
                            .as("%s at alpha^%d", layout, power)
                            .isZero();
                }
            }
        }
    }
}
