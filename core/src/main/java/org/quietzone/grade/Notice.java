package org.quietzone.grade;

/**
 * What a report has to say beside its grades.
 *
 * @param kind what it is about
 * @param text a sentence with the figures
 */
public record Notice(Kind kind, String text) {
    /** What a notice is about. */
    public enum Kind {
        /** The image is not calibrated: contrast is relative, and the grade an indication. */
        UNCALIBRATED,
        /** Modules are smaller than the five pixels that the standard asks for. */
        TOO_SMALL,
        /** Grey values are at the ends of the scale, where differences are lost. */
        SATURATED,
        /** The quiet zone is not all in the image. */
        QUIET_ZONE_OUTSIDE,
        /** Something dark stands in the quiet zone. */
        QUIET_ZONE_DAMAGED,
        /** The reference decode algorithm did not decode the symbol; a more robust reader did. */
        NOT_BY_REFERENCE,
        /** No symbol was found. */
        NO_SYMBOL,
        /** The exposure is not what ISO/IEC 29158 asks for. */
        EXPOSURE,
        /** A parameter could not be graded for want of values. */
        NOT_GRADED,
        /** There are lighter or darker places in the surround of the symbol. */
        SURROUND,
        /** The surround of the symbol was to be looked at, but is not all in the image. */
        SURROUND_OUTSIDE,
        /** The aperture that was asked for could not be used in this image. */
        APERTURE,
        /** A rule that could not be confirmed has influence on the grade. */
        PROVISIONAL
    }
}
