package org.quietzone.media.report;

import java.awt.Color;
import org.quietzone.grade.Grade;

/** The colours of grades, which differ in brightness too: for those who do not tell red from green, and on grey printers. */
final class GradeColours {
    private static final Color[] WHOLE = {
        new Color(0xC6, 0x28, 0x28), // F
        new Color(0xF5, 0x7C, 0x00), // D
        new Color(0xFB, 0xC0, 0x2D), // C
        new Color(0x9C, 0xCC, 0x65), // B
        new Color(0x43, 0xA0, 0x47) // A
    };

    private GradeColours() {}

    /** The colour of a grade: between grades a mixture. */
    static Color of(Grade grade) {
        int lower = Math.min(3, grade.tenths() / 10);
        return mix(WHOLE[lower], WHOLE[lower + 1], grade.value() - lower);
    }

    /** The colour of letters that are read upon that of a grade. */
    static Color on(Grade grade) {
        return grade.tenths() < 3 ? Color.WHITE : Color.BLACK;
    }

    /** The colour at a share of the way from one to another. */
    static Color mix(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    /** For example {@code #43a047}. */
    static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
