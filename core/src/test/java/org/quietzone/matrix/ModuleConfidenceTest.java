package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ModuleConfidenceTest {
    private static byte[] random(int size) {
        byte[] values = new byte[size * size];
        new Random(size).nextBytes(values);
        return values;
    }

    @Test
    void holdsItsOwnCopyOfWhatItWasGiven() {
        byte[] values = random(9);
        ModuleConfidence confidence = ModuleConfidence.of(9, values);
        int before = values[9 * 2 + 5] & 0xFF;
        values[9 * 2 + 5] ^= 1;
        assertThat(confidence.get(2, 5)).isEqualTo(before);
        assertThat(confidence.size()).isEqualTo(9);
        assertThat(confidence).hasToString("confidences of 9 by 9 modules");
        assertThat(confidence).isNotEqualTo(ModuleConfidence.of(9, values));
    }

    @Test
    void transposedInterchangesRowsAndColumns() {
        for (int size : new int[] {1, 2, 64, 65, BitMatrix.MAX_SIZE}) {
            ModuleConfidence confidence = ModuleConfidence.of(size, random(size));
            ModuleConfidence transposed = confidence.transposed();
            for (int row = 0; row < size; row++) {
                for (int column = 0; column < size; column++) {
                    assertThat(transposed.get(column, row)).isEqualTo(confidence.get(row, column));
                }
            }
            assertThat(transposed.transposed()).isEqualTo(confidence).hasSameHashCodeAs(confidence);
        }
    }

    @Test
    void rejectsWhatIsNoSquareOfASize() {
        assertThatThrownBy(() -> ModuleConfidence.of(21, new byte[440]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("21 by 21 modules need 441 confidences, but there are 440");
        assertThatThrownBy(() -> ModuleConfidence.of(0, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModuleConfidence.of(178, new byte[178 * 178]))
                .isInstanceOf(IllegalArgumentException.class);
        ModuleConfidence confidence = ModuleConfidence.of(3, new byte[9]);
        for (int[] outside : new int[][] {{-1, 0}, {0, -1}, {3, 0}, {0, 3}}) {
            assertThatThrownBy(() -> confidence.get(outside[0], outside[1]))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }
}
