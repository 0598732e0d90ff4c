package org.quietzone.media.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quietzone.grade.Grade;

class GradeColoursTest {
    @Test
    void eachTenthHasItsColour() {
        Set<Color> colours = new HashSet<>();
        for (int tenths = 0; tenths <= 40; tenths++) {
            colours.add(GradeColours.of(new Grade(tenths)));
        }
        assertThat(colours).hasSize(41);
        assertThat(GradeColours.hex(GradeColours.of(Grade.BEST))).isEqualTo("#43a047");
        assertThat(GradeColours.hex(GradeColours.of(Grade.FAIL))).isEqualTo("#c62828");
    }

    @Test
    void betweenGradesColoursAreMixed() {
        Color two = GradeColours.of(Grade.whole(2));
        Color three = GradeColours.of(Grade.whole(3));
        assertThat(GradeColours.of(new Grade(25))).isEqualTo(GradeColours.mix(two, three, 0.5));
    }

    @Test
    void lettersStandOutFromWhatTheyAreOn() {
        for (int tenths = 0; tenths <= 40; tenths++) {
            Grade grade = new Grade(tenths);
            assertThat(contrast(GradeColours.on(grade), GradeColours.of(grade)))
                    .as("grade " + grade)
                    .isGreaterThan(4.5);
        }
    }

    /** The ratio of luminances by which the Web Content Accessibility Guidelines judge text. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
