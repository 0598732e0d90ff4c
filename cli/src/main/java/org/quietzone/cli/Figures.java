package org.quietzone.cli;

import java.math.BigDecimal;
import java.util.Locale;
import org.quietzone.grade.GradeScale;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;

/** Measured values of parameters in the units in which one speaks of them. */
final class Figures {
    /** Binary fractions of decimal values are off by less than this. */
    private static final double ROUNDING = 1e-9;

    private Figures() {}

    /**
     * A value, cut off to the side that is worse, so that it never looks as if it had reached a limit that it missed; for
     * decode whether it passed, and nothing where only errors are counted.
     */
    static String value(ParameterGrade grade) {
        if (grade.value().isEmpty()) {
            return grade.parameter() == Parameter.DECODE ? grade.grade().tenths() > 0 ? "pass" : "fail" : "";
        }
        boolean higherBetter = grade.scale().isEmpty() || grade.scale().get().isHigherBetter();
        double value = grade.value().getAsDouble();
        double thousandths = 1000 * value;
        // The sum makes 0.0 of -0.0.
        double cut =
                0.0 + (higherBetter ? Math.floor(thousandths + ROUNDING) : Math.ceil(thousandths - ROUNDING)) / 1000;
        return isPercent(grade.parameter())
                ? String.format(Locale.ROOT, "%.1f %%", 100 * cut)
                : String.format(Locale.ROOT, "%.3f%s", cut, unit(grade.parameter()));
    }

    /** The limits of grades 4, 3, 2 and 1, where there are any. */
    static String limits(ParameterGrade grade) {
        if (grade.scale().isEmpty()) {
            return "";
        }
        GradeScale scale = grade.scale().get();
        boolean percent = isPercent(grade.parameter());
        StringBuilder text = new StringBuilder(scale.isHigherBetter() ? "\u2265" : "\u2264");
        for (double limit : new double[] {scale.a(), scale.b(), scale.c(), scale.d()}) {
            text.append(' ').append(limit(percent ? 100 * limit : limit, percent));
        }
        return text.append(percent ? " %" : unit(grade.parameter())).toString();
    }

    /** Two decimals, and a third one where there is one. */
    private static String limit(double limit, boolean percent) {
        if (percent) {
            return String.format(Locale.ROOT, "%.0f", limit);
        }
        boolean two = Math.abs(limit * 100 - Math.rint(limit * 100)) < ROUNDING;
        return String.format(Locale.ROOT, two ? "%.2f" : "%.3f", limit);
    }

    private static boolean isPercent(Parameter parameter) {
        return parameter == Parameter.SYMBOL_CONTRAST
                || parameter == Parameter.CELL_CONTRAST
                || parameter == Parameter.MINIMUM_REFLECTANCE;
    }

    private static String unit(Parameter parameter) {
        return parameter == Parameter.GRID_NON_UNIFORMITY ? " X" : "";
    }

    /** A share as a percentage with a decimal. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** A number with so many decimals. */
    static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A number with at most so many decimals, without zeros at the end. */
    static String plain(double value, int decimals) {
        return new BigDecimal(decimal(value, decimals)).stripTrailingZeros().toPlainString();
    }

    /** Of a value that is better when higher as many thousandths as it has reached. */
    static String thousandths(double value) {
        return decimal(Math.floor(1000 * value + ROUNDING) / 1000, 3);
    }

    /** A number with its sign and so many decimals; what rounds to nothing has a plus. */
    static String signed(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        return String.format(Locale.ROOT, "%+." + decimals + "f", Math.rint(value * scale) / scale + 0.0);
    }
}
