package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.Version;

class ModuleMeasurementTest {
    private static final int DARK = 30;
    private static final int LIGHT = 220;

    private static ModuleMap modules(Print print) {
        return print.report(Limits.settings(GradingProfile.ISO_15415_2011))
                .symbol()
                .orElseThrow()
                .modules();
    }

    /** Remainder bits are whatever an encoder made of them; all versions from 2 to 6 have seven. */
    @Test
    void remainderBitsAreNeverWrong() {
        for (boolean reversed : new boolean[] {false, true}) {
            Print print = reversed ? Print.reversed(Version.of(2), DARK, LIGHT) : Print.of(Version.of(2), DARK, LIGHT);
            int[] places = MatrixReader.codewordPlaces(print.layout());
            int remainder = 0;
            for (int i = 0; i < places.length; i++) {
                int row = i / 25;
                int column = i % 25;
                if (places[i] == MatrixReader.NO_CODEWORD && !FunctionPatterns.isFunction(Version.of(2), row, column)) {
                    print.set(row, column, print.get(row, column) == DARK ? LIGHT : DARK);
                    remainder++;
                }
            }
            assertThat(remainder).isEqualTo(7);
            ModuleMap modules = modules(print);
            for (int row = 0; row < 25; row++) {
                for (int column = 0; column < 25; column++) {
                    assertThat(modules.isWrong(row, column)).isFalse();
                    assertThat(modules.shouldBeDark(row, column)).isEqualTo(print.get(row, column) == DARK);
                }
            }
        }
    }

    @Test
    void othersAreWrongOnTheWrongSide() {
        Print print = Print.of(Version.of(2), DARK, LIGHT);
        print.set(12, 12, print.get(12, 12) == DARK ? LIGHT : DARK).set(-1, 30 - 8, DARK);
        ModuleMap modules = modules(print);
        assertThat(modules.isWrong(12, 12)).isTrue();
        assertThat(modules.shouldBeDark(12, 12)).isEqualTo(print.matrix().get(12, 12));
        assertThat(modules.isWrong(-1, 22)).isTrue();
        assertThat(modules.shouldBeDark(-1, 22)).isFalse();
        assertThat(modules.isWrong(12, 13)).isFalse();
    }
}
