package org.quietzone.media.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.render.CellGrid;
import org.quietzone.render.Layout;

class SymbolPathTest {
    @Test
    void everyCornerIsAPlaceOnThePage() {
        ModuleGrid twoCorners = new ModuleGrid() {
            @Override
            public int size() {
                return 2;
            }

            @Override
            public boolean isDark(int row, int column) {
                return row == column;
            }

            @Override
            public int quietZone() {
                return 1;
            }

            @Override
            public boolean quietZoneIsDark() {
                return false;
            }
        };
        StringBuilder out = new StringBuilder();
        SymbolPath.fill(CellGrid.of(twoCorners, Layout.modules().withDotsPerModule(10)), out);
        // Two squares whose edges cross where they touch: one line.
        assertThat(out.toString()).isEqualTo("10 10 m 20 10 l 20 30 l 30 30 l 30 20 l 10 20 l f*");
    }
}
