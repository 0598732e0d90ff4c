package org.quietzone.media.report;

import java.util.Locale;
import java.util.Optional;
import org.quietzone.grade.GradeScale;
import org.quietzone.grade.GradingSettings;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.spec.ErrorCorrection;

/** Measured values as quality engineers write them. */
final class ReportValues {
    private ReportValues() {}

    /** The scale by which single modules are graded. */
    static GradeScale moduleScale(GradingSettings settings) {
        Optional<GradeScale> cells = settings.profile().scale(Parameter.CELL_MODULATION, settings.rules());
        return cells.orElseGet(() ->
                settings.profile().scale(Parameter.MODULATION, settings.rules()).orElseThrow());
    }

    /** For example {@code QR Code 4-M, mask 3}. */
    static String symbol(SymbolReport symbol) {
        return symbol.version().family().label()
                + " "
                + symbol.version()
                + (symbol.level() == ErrorCorrection.DETECTION ? "" : "-" + symbol.level())
                + ", mask "
                + symbol.mask()
                + (symbol.mirrored() ? ", mirrored" : "")
                + (symbol.reversed() ? ", light on dark" : "");
    }

    /** A text, or the beginning of one that is longer than told. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "… (" + text.length() + " characters)";
    }

    /** The measured value of a parameter; pass or fail where none is measured, nothing where damage is counted. */
    static String value(ParameterGrade grade) {
        if (grade.parameter() == Parameter.DECODE) {
            return grade.grade().tenths() == 0 ? "fail" : "pass";
        }
        return grade.value().isPresent()
                ? value(grade.parameter(), grade.value().getAsDouble())
                : "";
    }

    /** A value or a limit of a parameter in its usual unit. */
    static String value(Parameter parameter, double value) {
        return switch (parameter) {
            case MODULATION, REFLECTANCE_MARGIN, CELL_MODULATION -> String.format(Locale.ROOT, "%.3f", value);
            case GRID_NON_UNIFORMITY -> String.format(Locale.ROOT, "%.3f X", value);
            case AXIAL_NON_UNIFORMITY -> String.format(Locale.ROOT, "%.2f %%", 100 * value);
            default -> String.format(Locale.ROOT, "%.1f %%", 100 * value);
        };
    }

    /** The limits of the grades 4 to 1, such as {@code at least 70, 55, 40, 20 %}. */
    static String limits(ParameterGrade grade) {
        if (grade.scale().isEmpty()) {
            return "";
        }
        GradeScale scale = grade.scale().get();
        Parameter parameter = grade.parameter();
        String text = (scale.isHigherBetter() ? "at least " : "at most ")
                + number(parameter, scale.a()) + ", " + number(parameter, scale.b()) + ", "
                + number(parameter, scale.c()) + ", " + number(parameter, scale.d());
        return parameter == Parameter.GRID_NON_UNIFORMITY ? text + " X" : isShare(parameter) ? text + " %" : text;
    }

    private static String number(Parameter parameter, double limit) {
        double value = isShare(parameter) ? 100 * limit : limit;
        String text = String.format(Locale.ROOT, "%.3f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static boolean isShare(Parameter parameter) {
        return switch (parameter) {
            case MODULATION, REFLECTANCE_MARGIN, CELL_MODULATION, GRID_NON_UNIFORMITY -> false;
            default -> true;
        };
    }
}
