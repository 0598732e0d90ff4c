package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EdgeScoreTest {
    @Property(tries = 200)
    void equalsTheNaiveScore(@ForAll @IntRange(min = 1, max = 4) int version, @ForAll long seed) {
        Random random = new Random(seed);
        boolean[][] dark = new boolean[9 + 2 * version][9 + 2 * version];
        for (boolean[] row : dark) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(3) > 0;
            }
        }
        assertThat(EdgeScore.of(BitMatrix.of(dark).words(), 2).total()).isEqualTo(NaiveSymbol.edgeScore(dark));
    }

    @Test
    void leavesOutTheTimingPatternsAndCountsTheCornerTwice() {
        boolean[][] dark = new boolean[11][11];
        dark[0][10] = true;
        dark[10][0] = true;
        dark[10][10] = true;
        dark[10][4] = true;
        assertThat(EdgeScore.of(BitMatrix.of(dark).words(), 3)).isEqualTo(new MaskScore.Edges(3, 1, 2));
        assertThat(EdgeScore.of(BitMatrix.of(dark).words(), 3).total()).isEqualTo(18);
    }
}
