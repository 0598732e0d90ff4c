package org.quietzone.message;

/**
 * The header of one symbol of a structured append message (ISO/IEC 18004:2024, 8).
 *
 * @param index place of this symbol, from 0
 * @param total number of symbols, 1 to 16
 * @param parity exclusive or of all bytes of the whole message, 0 to 255
 */
public record StructuredAppend(int index, int total, int parity) {
    /** Rejects values that no header can hold. */
    public StructuredAppend {
        if (total < 1 || total > 16 || index < 0 || index >= total || parity < 0 || parity > 255) {
            throw new IllegalArgumentException(
                    "Structured append needs 1 to 16 symbols, an index below that and a parity of"
                            + " 0 to 255, not index " + index + " of " + total + ", parity " + parity);
        }
    }
}
