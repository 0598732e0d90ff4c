package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quietzone.media.sheet.TestSheet.grid;
import static org.quietzone.media.sheet.TestSheet.mm;

import org.junit.jupiter.api.Test;
import org.quietzone.media.sheet.LabelSheet.Builder;
import org.quietzone.media.sheet.LabelSheet.FillOrder;

class LabelSheetTest {
    private static Builder options() {
        return LabelSheet.builder(grid(2, 3));
    }

    @Test
    void refusesContradictionsWithASentence() {
        refused(options().start(0), "A sheet has 6 labels, so the first to fill is 1 to 6, not 0");
        refused(options().start(7), "A sheet has 6 labels, so the first to fill is 1 to 6, not 7");
        refused(options().padding(mm(15)), "A padding of 15 mm leaves nothing of a label of 30 mm x 30 mm");
        refused(options().textSize(8, 9), "Letters are 1 to 200 points large");
        refused(options().textSize(Double.NaN, 4), "Letters are 1 to 200 points large");
        refused(options().textSize(8, 0), "Letters are 1 to 200 points large");
        refused(options().dpi(0), "The resolution can be 1 to 100000 dots an inch");
        refused(options().quietZone(-1), "The quiet zone can be 0 to 100 modules wide");
        assertThatIllegalArgumentException().isThrownBy(() -> new SymbolSize.Whole(mm(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SymbolSize.XDimension(mm(0)));
    }

    private static void refused(Builder options, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(options::build).withMessageStartingWith(sentence);
    }

    @Test
    void placesFollowTheOrderOfFilling() {
        LabelSheet rows = options().build();
        assertThat(rows.column(3)).isEqualTo(1);
        assertThat(rows.row(3)).isEqualTo(1);
        LabelSheet columns = options().order(FillOrder.COLUMNS).build();
        assertThat(columns.column(3)).isEqualTo(1);
        assertThat(columns.row(3)).isZero();
    }
}
