package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenaltyRulesTest {
    @Property(tries = 300)
    void equalsTheNaivePenaltyForAnyModules(
            @ForAll @IntRange(min = 1, max = 40) int version, @ForAll long seed, @ForAll @IntRange(max = 4) int kind) {
        Random random = new Random(seed);
        int size = 17 + 4 * version;
        boolean[][] dark = new boolean[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                dark[row][column] = switch (kind) {
                    case 0 -> random.nextBoolean();
                    case 1 -> random.nextInt(8) == 0;
                    case 2 -> random.nextInt(8) != 0;
                    // Stripes with faults: long runs, and finder-like patterns everywhere.
                    case 3 -> "1011101000010111010".charAt((row + column) % 19) == '1' ^ random.nextInt(40) == 0;
                    default -> column > 0 && random.nextInt(5) > 0 && dark[row][column - 1];
                };
            }
        }
        assertSame(dark);
    }

    /** Every place of the pattern in a line, with each number of light modules around it; elsewhere dark. */
    @ParameterizedTest
    @ValueSource(ints = {21, 61, 65, 69, 125, 129, 133, 177})
    void seesThePatternOfRule3WhereverItStands(int size) {
        for (int from = 0; from + 7 <= size; from += size > 70 ? 3 : 1) {
            for (int light = 0; light < 25; light++) {
                boolean[][] rows = new boolean[size][size];
                boolean[][] columns = new boolean[size][size];
                for (int i = 0; i < size; i++) {
                    boolean before = i < from && from - i <= light / 5;
                    boolean after = i >= from + 7 && i - from - 6 <= light % 5;
                    boolean core = i < from || i > from + 6 || "1011101".charAt(i - from) == '1';
                    rows[from % size][i] = core && !before && !after;
                    columns[i][from % size] = core && !before && !after;
                }
                assertSame(rows);
                assertSame(columns);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 61, 65, 69, 125, 129, 133, 177})
    void countsRunsUpToTheEdges(int size) {
        for (int length = 3; length <= size; length += size > 70 ? 5 : 1) {
            for (int from : new int[] {0, 1, (size - length) / 2, size - length}) {
                boolean[][] dark = new boolean[size][size];
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        dark[i][j] = (i + j) % 2 == 0;
                    }
                }
                for (int i = from; i < Math.min(from + length, size); i++) {
                    dark[size / 3][i] = true;
                    dark[i][size / 2] = true;
                }
                assertSame(dark);
            }
        }
    }

    @Test
    void allLightBreaksRules1And2And4() {
        PenaltyRules rules = count(new boolean[21][21]);
        assertThat(rules.rule1()).isEqualTo(2 * 21 * 19);
        assertThat(rules.rule2()).isEqualTo(3 * 20 * 20);
        assertThat(rules.rule3()).isZero();
        assertThat(rules.rule4()).isEqualTo(100);
        assertThat(rules.total()).isEqualTo(798 + 1200 + 100);
    }

    /** The bounds of rule 4 in a symbol of 441 modules: 45 % are 198.45 and 55 % are 242.55 modules. */
    @ParameterizedTest
    @CsvSource({"220, 0", "221, 0", "199, 0", "198, 10", "242, 0", "243, 10", "264, 10", "265, 20", "0, 100", "441, 100"
    })
    void rule4Of7831CountsFullStepsOfFivePercent(int darkModules, int points) {
        boolean[][] dark = new boolean[21][21];
        for (int i = 0; i < darkModules; i++) {
            dark[i / 21][i % 21] = true;
        }
        assertThat(count(dark).rule4()).isEqualTo(points);
        assertSame(dark);
    }

    private static PenaltyRules count(boolean[][] dark) {
        PenaltyRules rules = new PenaltyRules();
        rules.count(BitMatrix.of(dark).words(), dark.length);
        return rules;
    }

    private static void assertSame(boolean[][] dark) {
        PenaltyRules rules = count(dark);
        int[] expected = NaiveSymbol.penalty(dark);
        assertThat(new int[] {rules.rule1(), rules.rule2(), rules.rule3(), rules.rule4()})
                .isEqualTo(expected);
    }
}
