package org.quietzone.grade;

import java.util.Locale;

/** Figures as they stand in reports. */
final class Texts {
    private Texts() {}

    /** For example {@code 71 %}. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
