package org.quietzone.cli;

import java.util.Locale;
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
