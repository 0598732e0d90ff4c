package org.quietzone;

import org.quietzone.read.MatrixOutcome;
import org.quietzone.read.RejectReason;

/**
 * A matrix that did not decode.
 *
 * @param reason the first step that failed
 * @param detail a sentence that says where
 */
public record Rejected(Reason reason, String detail) implements Decoding {

    static Rejected of(MatrixOutcome.Failed failed) {
        return new Rejected(Reason.of(failed.reason()), failed.detail());
    }

    /** The step of decoding that failed (ISO/IEC 18004:2024, 12). */
    public enum Reason {
        /** The number of modules on a side is that of no version of the families asked for. */
        SIZE,
        /** No format information word is within three modules of what the symbol shows. */
        FORMAT_INFORMATION,
        /** A block has more errors than its error correction can, or may, correct. */
        ERROR_CORRECTION,
        /** The corrected bit stream breaks the rules of its modes. */
        BIT_STREAM,
        /**
         * Of a candidate in an image: all of that succeeded, but what little error correction, function patterns and quiet
         * zone say would be said of an accident too.
         */
        EVIDENCE;

        static Reason of(RejectReason reason) {
            return switch (reason) {
                case SIZE -> SIZE;
                case FORMAT_INFORMATION -> FORMAT_INFORMATION;
                case ERROR_CORRECTION -> ERROR_CORRECTION;
                case BIT_STREAM -> BIT_STREAM;
                case EVIDENCE -> EVIDENCE;
            };
        }
    }
}
