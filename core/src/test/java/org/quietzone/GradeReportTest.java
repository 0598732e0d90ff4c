package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quietzone.grade.Grade;
import org.quietzone.image.GrayImage;

class GradeReportTest {
    private static final int SCALE = 8;

    /** A print of a text without a flaw. */
    private static GrayImage print(String text, int dark) {
        Symbol symbol = SymbolEncoder.standard().encode(text);
        int side = (symbol.size() + 2 * symbol.quietZone()) * SCALE;
        byte[] pixels = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int row = y / SCALE - symbol.quietZone();
                int column = x / SCALE - symbol.quietZone();
                boolean inSymbol = row >= 0 && row < symbol.size() && column >= 0 && column < symbol.size();
                pixels[y * side + x] = (byte) (inSymbol && symbol.isDark(row, column) ? dark : 250);
            }
        }
        return GrayImage.wrap(side, side, pixels);
    }

    @Test
    void reportsTogetherAreThatOfAllImages() {
        SymbolGrader grader = SymbolGrader.iso15415();
        GrayImage good = print("Hello", 0);
        GrayImage faded = print("Hello", 120);
        GradeReport together =
                GradeReport.together(List.of(grader.grade(good), grader.grade(faded), grader.grade(good)));
        assertThat(together.scans()).hasSize(3);
        // The mean of 4, 2 and 4.
        assertThat(together.grade()).isEqualTo(new Grade(33));
        assertThat(together.grade())
                .isEqualTo(grader.grade(List.of(good, faded, good)).grade());
        assertThat(together.gradeString()).isEqualTo("3.3/0.8X");
    }

    @Test
    void differentDataIsGradeZero() {
        SymbolGrader grader = SymbolGrader.iso15415();
        GradeReport together =
                GradeReport.together(List.of(grader.grade(print("Hello", 0)), grader.grade(print("Hallo", 0))));
        assertThat(together.hasSameData()).isFalse();
        assertThat(together.grade()).isEqualTo(Grade.FAIL);
    }

    @Test
    void reportsTogetherHaveTheSameSettings() {
        GrayImage image = print("Hello", 0);
        GradeReport report = SymbolGrader.iso15415().grade(image);
        GradeReport other = SymbolGrader.iso29158().grade(image);
        assertThatThrownBy(() -> GradeReport.together(List.of(report, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different settings");
        assertThatThrownBy(() -> GradeReport.together(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
