package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelStockTest {
    static List<LabelStock> all() {
        return LabelStock.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyGridEndsOnItsSheetWithEqualMargins(LabelStock stock) {
        LabelGrid grid = stock.grid();
        double right = grid.x(grid.columns() - 1) + grid.width().millimetres();
        double bottom = grid.y(grid.rows() - 1) + grid.height().millimetres();
        Paper paper = grid.paper();
        // The sheets of 70 mm columns have no margin; all others have less than a label of it.
        assertThat(paper.width().millimetres() - right).isCloseTo(grid.x(0), within(1e-6));
        assertThat(paper.height().millimetres() - bottom).isCloseTo(grid.y(0), within(1e-6));
        assertThat(grid.x(0)).isBetween(-1e-9, 10.0);
        assertThat(grid.y(0)).isBetween(0.0, 25.0);
        assertThat(stock.source()).contains("as printed on the package");
        assertThat(LabelStock.of(stock.name())).contains(stock);
        assertThat(LabelStock.of(stock.maker() + " " + stock.name().toLowerCase(java.util.Locale.ROOT)))
                .contains(stock);
    }

    /** Margins as the makers' own page templates round them. */
    @ParameterizedTest
    @CsvSource({
        "L7160,21,15.1,7.2",
        "L7163,14,15.1,4.6",
        "L7159,24,12.9,7.2",
        "L7651,65,10.7,4.7",
        "5160,30,12.7,4.8",
        "5163,10,12.7,4.0",
        "5167,80,12.7,7.1",
        "3474,24,0.5,0"
    })
    void numbersAndMarginsAreThoseOfTheMakers(String name, int labels, double top, double left) {
        LabelGrid grid = LabelStock.of(name).orElseThrow().grid();
        assertThat(grid.labels()).isEqualTo(labels);
        assertThat(grid.y(0)).isCloseTo(top, within(0.06));
        assertThat(grid.x(0)).isCloseTo(left, within(0.06));
    }

    @Test
    void namesAreUniqueAndOthersUnknown() {
        assertThat(all().stream().map(LabelStock::name)).doesNotHaveDuplicates();
        assertThat(LabelStock.of("L0000")).isEmpty();
        assertThat(LabelStock.of("")).isEmpty();
    }
}
