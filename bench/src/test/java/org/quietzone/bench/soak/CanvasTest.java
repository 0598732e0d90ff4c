package org.quietzone.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.bench.picture.Dice;

class CanvasTest {
    private final Canvas canvas = new Canvas(20, 10, 1);

    @Test
    void drawsWhatIsInsideAlone() {
        canvas.box(-5, 8, 7, 100, 0);
        assertThat(canvas.picture().get(1, 9)).isZero();
        assertThat(canvas.picture().get(2, 9)).isEqualTo(1);
        assertThat(canvas.picture().get(1, 7)).isEqualTo(1);
        canvas.disc(20, 0, 3, 0.5);
        assertThat(canvas.picture().get(19, 0)).isEqualTo(0.5f);
        assertThat(canvas.picture().get(17, 2)).isEqualTo(1);
        canvas.line(0, 0, 19, 9, 1, 0.25);
        assertThat(canvas.picture().get(19, 9)).isEqualTo(0.25f);
        assertThat(canvas.picture().get(0, 0)).isEqualTo(0.25f);
    }

    @Test
    void drawsModulesOfAnyWidth() {
        canvas.modules(new boolean[][] {{true, false}, {false, true}}, 2, 1, 2.5, 0);
        assertThat(canvas.picture().get(2, 1)).isZero();
        assertThat(canvas.picture().get(4, 3)).isZero();
        assertThat(canvas.picture().get(5, 3)).isEqualTo(1);
        assertThat(canvas.picture().get(6, 5)).isZero();
        assertThat(canvas.picture().get(7, 6)).isEqualTo(1);
    }

    @Test
    void isPhotographedInManyWays() {
        int changed = 0;
        for (int seed = 0; seed < 40; seed++) {
            Canvas own = new Canvas(20, 10, 1);
            own.box(0, 0, 10, 10, 0);
            changed += own.photographed(Dice.of(seed)).get(9, 5) == 0 ? 0 : 1;
        }
        assertThat(changed).isBetween(15, 38);
    }
}
