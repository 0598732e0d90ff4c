package org.quietzone.cli;

import java.util.Locale;
import org.quietzone.Effort;
import org.quietzone.Rejected;
import org.quietzone.Scan;
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
