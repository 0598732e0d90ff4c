package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GaloisFieldTest {
    @Test
    void productsAreThoseOfShiftingAndAdding() {
        for (int a = 0; a < 256; a++) {
            for (int b = 0; b < 256; b++) {
                assertThat(GaloisField.multiply(a, b)).isEqualTo(Blocks.product(a, b));
            }
        }
    }

    @Test
    void divisionUndoesMultiplication() {
        for (int a = 0; a < 256; a++) {
            for (int b = 1; b < 256; b++) {
                assertThat(GaloisField.divide(GaloisField.multiply(a, b), b)).isEqualTo(a);
            }
        }
    }

    @Test
    void alphaIsTwoAndRunsThroughAllElementsTwice() {
        int power = 1;
        for (int i = 0; i < 2 * GaloisField.ORDER; i++) {
            assertThat(GaloisField.power(i)).isEqualTo(power);
            power = Blocks.product(power, 2);
        }
        assertThat(power).isEqualTo(1);
    }

    @Test
    void timesPowerIsAProduct() {
        for (int a = 0; a < 256; a++) {
            for (int exponent = 0; exponent <= GaloisField.ORDER; exponent++) {
                assertThat(GaloisField.timesPower(a, exponent))
                        .isEqualTo(Blocks.product(a, GaloisField.power(exponent)));
            }
        }
    }
}
