package org.quietzone.cli;

import java.util.Locale;
import org.quietzone.Effort;
import org.quietzone.Rejected;
import org.quietzone.Scan;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.Notice;
import org.quietzone.grade.Parameter;
import org.quietzone.gs1.application.Confidence;
import org.quietzone.gs1.application.DataForm;
import org.quietzone.gs1.application.PresetRule;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;

/** The names of values in JSON and on the command line. */
final class Names {
    private Names() {}

    /** {@code qr}, {@code micro} or {@code model1}. */
    static String of(Family family) {
        return switch (family) {
            case QR_CODE -> "qr";
            case MICRO_QR -> "micro";
            case MODEL_1 -> "model1";
        };
    }

    /** {@code L}, {@code M}, {@code Q}, {@code H}, or {@code detection} for M1. */
    static String of(ErrorCorrection level) {
        return level == ErrorCorrection.DETECTION ? "detection" : level.name();
    }

    /** {@code fast}, {@code balanced} or {@code thorough}. */
    static String of(Effort effort) {
        return effort.name().toLowerCase(Locale.ROOT);
    }

    /** {@code size}, {@code formatInformation}, {@code errorCorrection}, {@code bitStream} or {@code evidence}. */
    static String of(Rejected.Reason reason) {
        return switch (reason) {
            case SIZE -> "size";
            case FORMAT_INFORMATION -> "formatInformation";
            case ERROR_CORRECTION -> "errorCorrection";
            case BIT_STREAM -> "bitStream";
            case EVIDENCE -> "evidence";
        };
    }

    /** {@code complete}, {@code enoughSymbols}, {@code timeout} or {@code cancelled}. */
    static String of(Scan.End end) {
        return end == Scan.End.ENOUGH_SYMBOLS ? "enoughSymbols" : end.name().toLowerCase(Locale.ROOT);
    }

    /** {@code 15415-2011}, {@code 15415-2024} or {@code 29158}. */
    static String of(GradingProfile profile) {
        return switch (profile) {
            case ISO_15415_2011 -> "15415-2011";
            case ISO_15415_2024_PROVISIONAL -> "15415-2024";
            case ISO_29158 -> "29158";
        };
    }

    /** {@code decode}, {@code symbolContrast}, {@code fixedPatternDamage} and so on. */
    static String of(Parameter parameter) {
        return camelCase(parameter.name());
    }

    /** {@code uncalibrated}, {@code tooSmall}, {@code quietZoneOutside} and so on. */
    static String of(Notice.Kind kind) {
        return camelCase(kind.name());
    }

    /** {@code incorrectCheckDigit}, {@code requiredAiMissing} and so on. */
    static String of(Rule rule) {
        return camelCase(rule.name());
    }

    /** {@code xDimension}, {@code quietZone}, {@code aiOrder} and so on. */
    static String of(PresetRule rule) {
        return camelCase(rule.name());
    }

    /** {@code digitalLink}, {@code elementString}, {@code plainKey} and so on. */
    static String of(DataForm form) {
        return camelCase(form.name());
    }

    /** {@code confirmed}, {@code oneSource} or {@code remembered}. */
    static String of(Confidence confidence) {
        return camelCase(confidence.name());
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder(constant.length());
        for (String word : constant.split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        name.setCharAt(0, Character.toLowerCase(name.charAt(0)));
        return name.toString();
    }

    /** {@code numeric}, {@code byte}, {@code structuredAppend} and so on. */
    static String of(Mode mode) {
        return switch (mode) {
            case STRUCTURED_APPEND -> "structuredAppend";
            case FNC1_FIRST -> "fnc1First";
            case FNC1_SECOND -> "fnc1Second";
            default -> mode.name().toLowerCase(Locale.ROOT);
        };
    }
}
