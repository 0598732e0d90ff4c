package org.quietzone.read;

/** The step of decoding that a candidate did not survive (ISO/IEC 18004:2024, 12). */
public enum RejectReason {
    /** The number of modules on a side is that of no version of the families asked for. */
    SIZE,
    /** No format information word is within three modules of what the symbol shows. */
    FORMAT_INFORMATION,
    /** A block has more errors than its error correction can, or may, correct. */
    ERROR_CORRECTION,
    /** The corrected bit stream breaks the rules of its modes. */
    BIT_STREAM,
    /** All of that succeeded, but an accident would have as well. */
    EVIDENCE
}
