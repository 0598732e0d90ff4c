package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quietzone.matrix.BitMatrix;

class SvgPathTest {
    private static String outline(String... rows) {
        return SvgPath.of(
                CellGrid.of(TestGrid.of(BitMatrix.parse(rows)), Layout.modules().withQuietZone(0)));
    }

    @Test
    void oneModule() {
        assertThat(outline("#")).isEqualTo("M0 0h1v1h-1z");
    }

    @Test
    void nothingDark() {
        assertThat(outline("..", "..")).isEmpty();
    }

    @Test
    void modulesThatTouchAtACornerShareOneLine() {
        assertThat(outline("#.", ".#")).isEqualTo("M0 0h1v2h1v-1h-2z");
    }

    @Test
    void aHoleIsALineOfItsOwn() {
        assertThat(outline("###", "#.#", "###")).isEqualTo("M0 0h3v3h-3zm1 1h1v1h-1z");
    }

    @Property(tries = 300)
    void fillsExactlyTheDarkModules(
            @ForAll @IntRange(min = 1, max = 45) int size,
            @ForAll @IntRange(min = 0, max = 3) int quietZone,
            @ForAll @IntRange(min = -2, max = 2) int inkReduction,
            @ForAll boolean reversed,
            @ForAll long seed) {
        Layout layout = Layout.modules().withDotsPerModule(5).withInkReduction(inkReduction);
        CellGrid grid = CellGrid.of(TestGrid.random(size, quietZone, reversed, seed), layout);
        boolean[][] filled = PathRaster.fill(SvgPath.of(grid), grid.dots());
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < grid.size(); column++) {
                assertThat(filled[grid.start(row)][grid.start(column)])
                        .as("(%d, %d)", row, column)
                        .isEqualTo(grid.isDark(row, column));
            }
        }
    }
}
