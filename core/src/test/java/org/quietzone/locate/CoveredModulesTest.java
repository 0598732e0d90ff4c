package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.spec.Version;

class CoveredModulesTest {
    private static final Version VERSION = Version.of(3);
    private static final int SIZE = VERSION.size();

    private final BitMatrix whole = RandomSymbols.of(VERSION, new Random(8));
    private final ModuleConfidence sure = sure();

    private static ModuleConfidence sure() {
        byte[] values = new byte[SIZE * SIZE];
        Arrays.fill(values, (byte) 99);
        return ModuleConfidence.of(SIZE, values);
    }

    /** The symbol with a rectangle of one colour upon it, in a frame of the other one. */
    private BitMatrix blotted(int top, int left, int height, int width, boolean dark) {
        boolean[][] modules = new boolean[SIZE][SIZE];
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                boolean inside = row >= top && row < top + height && column >= left && column < left + width;
                boolean near = row >= top - 1 && row <= top + height && column >= left - 1 && column <= left + width;
                modules[row][column] = near ? inside == dark : whole.get(row, column);
            }
        }
        return BitMatrix.of(modules);
    }

    @Test
    void nothingIsMissingInAWholeSymbol() {
        assertThat(CoveredModules.unknown(whole, sure, VERSION)).isEmpty();
    }

    @Test
    void allOfABlotIsUnknownAndNothingElse() {
        for (boolean dark : new boolean[] {false, true}) {
            ModuleConfidence unknown = CoveredModules.unknown(blotted(12, 10, 4, 6, dark), sure, VERSION)
                    .orElseThrow();
            for (int row = 0; row < SIZE; row++) {
                for (int column = 0; column < SIZE; column++) {
                    boolean inside = row >= 12 && row < 16 && column >= 10 && column < 16;
                    assertThat(unknown.get(row, column)).isEqualTo(inside ? 0 : 99);
                }
            }
        }
    }

    @Test
    void threeModulesInOneDirectionAreNoBlot() {
        assertThat(CoveredModules.unknown(blotted(12, 10, 3, 9, true), sure, VERSION))
                .isEmpty();
        assertThat(CoveredModules.unknown(blotted(10, 12, 9, 3, false), sure, VERSION))
                .isEmpty();
    }

    @Test
    void fixedModulesAreNotAskedWhatColourTheyHave() {
        // The upper left finder pattern and its separator, all dark.
        boolean[][] modules = new boolean[SIZE][SIZE];
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                modules[row][column] = row < 8 && column < 8 || whole.get(row, column);
            }
        }
        assertThat(CoveredModules.unknown(BitMatrix.of(modules), sure, VERSION)).isEmpty();
    }
}
