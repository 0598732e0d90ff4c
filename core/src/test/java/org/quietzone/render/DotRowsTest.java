package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DotRowsTest {
    @Property(tries = 100)
    void hasEachDotOfEachCell(
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll @IntRange(min = 1, max = 20) int dotsPerModule,
            @ForAll @IntRange(min = -1, max = 1) int inkReduction,
            @ForAll long seed) {
        Layout layout = Layout.modules()
                .withDotsPerModule(dotsPerModule)
                .withInkReduction(dotsPerModule < 3 ? 0 : inkReduction);
        CellGrid cells = CellGrid.of(TestGrid.random(size, 2, false, seed), layout);
        List<byte[]> rows = new ArrayList<>();
        DotRows dots = new DotRows(cells);
        dots.forEach((bits, count) -> {
            for (int i = 0; i < count; i++) {
                rows.add(bits.clone());
            }
        });

        assertThat(rows).hasSize(dots.side()).allSatisfy(row -> assertThat(row).hasSize(dots.stride()));
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.size(); column++) {
                for (int x = cells.start(column); x < cells.start(column + 1); x++) {
                    boolean dark = (rows.get(cells.start(row))[x >> 3] >> (7 - (x & 7)) & 1) == 1;
                    assertThat(dark).isEqualTo(cells.isDark(row, column));
                }
            }
        }
        for (byte[] row : rows) {
            int beyond = 8 * row.length - dots.side();
            assertThat(row[row.length - 1] & (1 << beyond) - 1).isZero();
        }
    }
}
