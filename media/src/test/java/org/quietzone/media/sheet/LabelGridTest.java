package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.quietzone.media.sheet.TestSheet.mm;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LabelGridTest {
    private static LabelGrid of(int columns, int rows, double width, double height, double left) {
        return new LabelGrid(Paper.A4, columns, rows, mm(width), mm(height), mm(left), mm(5), mm(2), mm(0));
    }

    @Test
    void labelsLieAtMarginsSizesAndGaps() {
        LabelGrid grid = of(3, 4, 60, 50, 7);
        assertThat(grid.labels()).isEqualTo(12);
        assertThat(grid.x(2)).isCloseTo(7 + 2 * 62, within(1e-9));
        assertThat(grid.y(3)).isCloseTo(5 + 3 * 50, within(1e-9));
    }

    @Test
    void refusesWhatDoesNotFitTheSheet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(3, 1, 68, 50, 7))
                .withMessage(
                        "3 columns of labels 68 mm wide, with gaps of 2 mm and a margin of 7 mm, need 215 mm, and the"
                                + " sheet has 210 mm: take fewer or smaller labels, or a larger sheet");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(1, 6, 60, 50, 7))
                .withMessageStartingWith("6 rows of labels 50 mm high");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(1, 1, 300, 50, 0))
                .withMessageContaining("need 300 mm");
    }

    @Test
    void refusesGridsWithoutLabelsOrWithTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(0, 5, 60, 50, 7))
                .withMessage("A sheet has at least one column and one row, and at most 1000 labels, not 0 columns and 5"
                        + " rows");
        assertThatIllegalArgumentException().isThrownBy(() -> of(5, -1, 60, 50, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> of(1 << 20, 1 << 20, 60, 50, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(1, 1, 0, 50, 7))
                .withMessage("The width of a label is 1 mm or more, not 0 mm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelGrid.filling(Paper.A4, mm(250), mm(20), mm(5), mm(5), mm(0), mm(0)))
                .withMessageStartingWith("A label of 250 mm x 20 mm does not fit on a sheet of 210 mm x 297 mm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelGrid.filling(Paper.A4, mm(1), mm(1), mm(0), mm(0), mm(0), mm(0)))
                .withMessageContaining("at most 1000 labels");
    }

    @Test
    void dividesASheetEvenly() {
        LabelGrid grid = LabelGrid.dividing(Paper.A4, 4, 6, mm(5), mm(10), mm(2), mm(1));
        assertThat(grid.width().millimetres()).isCloseTo((210 - 10 - 6) / 4.0, within(1e-9));
        assertThat(grid.y(5) + grid.height().millimetres()).isCloseTo(287, within(1e-9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelGrid.dividing(Paper.A4, 4, 6, mm(105), mm(10), mm(2), mm(1)))
                .withMessage("The width of a label is 1 mm or more, not 0 mm");
    }

    @Property(tries = 300)
    void fillsASheetUntilNoMoreFit(
            @ForAll @DoubleRange(min = 12, max = 180) double width,
            @ForAll @DoubleRange(min = 12, max = 250) double height,
            @ForAll @DoubleRange(min = 0, max = 10) double margin,
            @ForAll @DoubleRange(min = 0, max = 5) double gap) {
        LabelGrid grid = LabelGrid.filling(Paper.A4, mm(width), mm(height), mm(margin), mm(margin), mm(gap), mm(gap));
        double used = grid.columns() * (width + gap) - gap;
        assertThat(grid.left().millimetres()).isGreaterThanOrEqualTo(margin - 0.02);
        assertThat(grid.left().millimetres()).isCloseTo((210 - used) / 2, within(1e-6));
        assertThat(used + width + gap).isGreaterThan(210 - 2 * margin);
        assertThat(grid.rows() * (height + gap) + height).isGreaterThan(297 - 2 * margin);
    }
}
