package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quietzone.media.sheet.TestSheet.grid;
import static org.quietzone.media.sheet.TestSheet.mm;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.media.sheet.LabelSheet.Marks;

class CropMarksTest {
    private static GrayImage page(Marks marks) throws IOException {
        return TestSheet.write(
                        LabelSheet.builder(grid(2, 1)).marks(marks).build(),
                        List.of(new Label(TestSheet.symbol("1"), "")))
                .page(0, 600);
    }

    private static boolean isDark(GrayImage image, double x, double y) {
        double pixel = 25.4 / 600;
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                if (image.get((int) (x / pixel) + dx, (int) (y / pixel) + dy) < 200) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void cropMarksStandInTheMarginsAtTheEdgesOfLabels() throws IOException {
        GrayImage image = page(Marks.CROP);
        for (double x : new double[] {5, 35, 37, 67}) {
            assertThat(isDark(image, x, 2)).isTrue();
            assertThat(isDark(image, x, 38)).isTrue();
            // None within the labels, nor close to them.
            assertThat(isDark(image, x, 4.5)).isFalse();
            assertThat(isDark(image, x, 20)).isFalse();
        }
        for (double y : new double[] {5, 35}) {
            assertThat(isDark(image, 2, y)).isTrue();
            assertThat(isDark(image, 70, y)).isTrue();
            assertThat(isDark(image, 36, y)).isFalse();
        }
        assertThat(isDark(image, 20, 2)).isFalse();
    }

    @Test
    void outlinesAreTheEdgesOfLabels() throws IOException {
        GrayImage image = page(Marks.OUTLINE);
        assertThat(isDark(image, 5, 20)).isTrue();
        assertThat(isDark(image, 35, 20)).isTrue();
        assertThat(isDark(image, 36, 20)).isFalse();
        assertThat(isDark(image, 50, 5)).isTrue();
        assertThat(isDark(image, 50, 35)).isTrue();
    }

    @Test
    void withoutMarginsThereIsNoRoomForCropMarks() {
        LabelGrid full = new LabelGrid(Paper.A4, 3, 8, mm(70), mm(37), mm(0), mm(0.5), mm(0), mm(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelSheet.builder(full).marks(Marks.CROP).build())
                .withMessageStartingWith("There is no room for crop marks: leave margins of at least 2 mm");
    }
}
