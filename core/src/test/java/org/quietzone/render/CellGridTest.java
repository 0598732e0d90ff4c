package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CellGridTest {
    /** Brute force: a dot has the yielding colour only if all dots within the reduction of it have. */
    @Property(tries = 200)
    void everyEdgeMovesByTheSameDots(
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(min = 1, max = 7) int dotsPerModule,
            @ForAll @IntRange(min = -3, max = 3) int wanted,
            @ForAll boolean reversed,
            @ForAll long seed) {
        int most = (dotsPerModule - 1) / 2;
        int reduction = Math.max(-most, Math.min(most, wanted));
        Layout layout = Layout.modules().withDotsPerModule(dotsPerModule).withInkReduction(reduction);
        CellGrid cells = CellGrid.of(TestGrid.random(size, 1, reversed, seed), layout);
        boolean[][] dots = Dots.of(cells);
        boolean spreading = reduction < 0;
        int reach = Math.abs(reduction);
        for (int y = 0; y < cells.dots(); y++) {
            for (int x = 0; x < cells.dots(); x++) {
                boolean spread = false;
                for (int dy = -reach; dy <= reach; dy++) {
                    for (int dx = -reach; dx <= reach; dx++) {
                        spread |= cells.modules()
                                        .isDark(
                                                Math.floorDiv(y + dy, dotsPerModule),
                                                Math.floorDiv(x + dx, dotsPerModule))
                                == spreading;
                    }
                }
                assertThat(dots[y][x]).as("dot (%d, %d)", x, y).isEqualTo(spread == spreading);
            }
        }
    }

    @Test
    void aLayoutRefusesToTakeWholeModules() {
        assertThatThrownBy(() -> Layout.modules().withDotsPerModule(4).withInkReduction(2))
                .hasMessage("Of modules of 4 dots at most 1 can be taken or added at an edge, not 2");
    }
}
