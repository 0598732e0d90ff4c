package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.Version;

class FixedModulesTest {
    private static final Version VERSION = Version.of(1);
    private static final int FAR = VERSION.size() - FinderPattern.SIDE;

    private final BitMatrix right = RandomSymbols.of(VERSION, new Random(3));

    private static FixedModules fixed(boolean upperLeft, boolean upperRight, boolean lowerLeft) {
        return FixedModules.of(
                VERSION, new FinderTriple(finder(upperLeft), finder(upperRight), finder(lowerLeft), 1, 1, 0));
    }

    private static FinderPattern finder(boolean round) {
        return new FinderPattern(new Point(9, 9), new Point(1, 0), new Point(0, 1), round);
    }

    /** The symbol with some modules of one finder pattern interchanged. */
    private BitMatrix with(int top, int left, int[]... changes) {
        boolean[][] dark = new boolean[VERSION.size()][VERSION.size()];
        for (int row = 0; row < dark.length; row++) {
            for (int column = 0; column < dark.length; column++) {
                dark[row][column] = right.get(row, column);
            }
        }
        for (int[] change : changes) {
            dark[top + change[0]][left + change[1]] ^= true;
        }
        return BitMatrix.of(dark);
    }

    @Test
    void squaresCountAllModules() {
        FixedModules squares = fixed(false, false, false);
        assertThat(squares.misfit(right)).isZero();
        int all = FunctionPatterns.fixedModules(VERSION);
        BitMatrix wrong = with(0, 0, new int[] {0, 0}, new int[] {1, 1}, new int[] {3, 3});
        assertThat(squares.misfit(wrong)).isCloseTo(3.0 / all, within(1e-12));
    }

    @Test
    void microSymbolsHaveOneFinderPattern() {
        Version version = Version.micro(3);
        BitMatrix micro = RandomSymbols.of(version, new Random(4));
        assertThat(FixedModules.of(version, finder(true)).misfit(micro)).isZero();
        assertThat(FixedModules.of(version, finder(true)).misfit(micro.inverted()))
                .isCloseTo(1, within(1e-12));
        assertThat(FixedModules.of(version, finder(false)).misfit(micro.inverted()))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void cornersOfRingsDoNotCount() {
        int all = FunctionPatterns.fixedModules(VERSION);
        int[][] corners = {{0, 0}, {1, 1}, {0, 6}, {5, 5}, {6, 1}};
        int[][] others = {{3, 3}, {0, 3}, {2, 1}};
        for (int i = 0; i < 3; i++) {
            FixedModules one = fixed(i == 0, i == 1, i == 2);
            int top = i == 2 ? FAR : 0;
            int left = i == 1 ? FAR : 0;
            assertThat(one.misfit(with(top, left, corners))).as("finder %s", i).isZero();
            assertThat(one.misfit(with(top, left, others))).isCloseTo(3.0 / (all - 16), within(1e-12));
            int other = i == 0 ? FAR : 0;
            assertThat(one.misfit(with(0, i == 0 ? other : FAR - left, corners)))
                    .isCloseTo(5.0 / (all - 16), within(1e-12));
        }
    }
}
