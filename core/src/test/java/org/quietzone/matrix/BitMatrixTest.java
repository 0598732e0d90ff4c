package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BitMatrixTest {
    @Property(tries = 200)
    void agreesWithItsModulesHoweverItIsTurned(@ForAll @IntRange(min = 1, max = 177) int size, @ForAll long seed) {
        Random random = new Random(seed);
        boolean[][] dark = new boolean[size][size];
        boolean[][] turned = new boolean[size][size];
        int count = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                dark[row][column] = random.nextBoolean();
                turned[column][row] = dark[row][column];
                count += dark[row][column] ? 1 : 0;
            }
        }
        BitMatrix matrix = BitMatrix.of(dark);
        assertThat(MatrixWriterTest.modules(matrix)).isDeepEqualTo(dark);
        assertThat(matrix.darkModules()).isEqualTo(count);
        assertThat(matrix.inverted().darkModules()).isEqualTo(size * size - count);
        assertThat(matrix.inverted().inverted()).isEqualTo(matrix).hasSameHashCodeAs(matrix);
        assertThat(matrix.transposed()).isEqualTo(BitMatrix.of(turned));
        assertThat(BitMatrix.parse(matrix.toString().split("\n"))).isEqualTo(matrix);
        for (int row = 0; row < size; row++) {
            int last = matrix.wordsPerRow() - 1;
            long inside = matrix.word(row, last) & -1L >>> (64 * matrix.wordsPerRow() - size);
            assertThat(matrix.word(row, last)).isEqualTo(inside);
        }
    }

    @Test
    void rejectsWhatIsNoSquareOfModules() {
        assertThatThrownBy(() -> BitMatrix.of(new boolean[0][0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitMatrix.of(new boolean[178][178])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitMatrix.of(new boolean[2][3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitMatrix.parse("#x", "..")).isInstanceOf(IllegalArgumentException.class);
        BitMatrix matrix = BitMatrix.of(new boolean[3][3]);
        for (int outside : new int[] {-1, 3, 64}) {
            assertThatThrownBy(() -> matrix.get(0, outside)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> matrix.get(outside, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }
}
