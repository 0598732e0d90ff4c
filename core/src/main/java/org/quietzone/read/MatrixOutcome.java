package org.quietzone.read;

import java.util.List;
import org.quietzone.codeword.BlockReport;
import org.quietzone.message.Message;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** What became of a matrix of modules. */
public sealed interface MatrixOutcome {
    /**
     * A symbol that was decoded.
     *
     * @param version version, and with it the family
     * @param level error correction level
     * @param mask mask pattern reference
     * @param mirrored whether rows and columns were interchanged
     * @param reversed whether dark and light were interchanged
     * @param formatErrors modules of the better format information copy that were wrong, 0 to 3
     * @param fixedPatternErrors modules of finder, separator, timing and alignment patterns that have the wrong colour
     * @param rawCodewords the final sequence as it was in the matrix
     * @param codewords the final sequence after correction
     * @param dataCodewords the data codewords in stream order, after correction
     * @param blocks what was corrected, block by block
     * @param message the content
     */
    record Decoded(
            Version version,
            ErrorCorrection level,
            int mask,
            boolean mirrored,
            boolean reversed,
            int formatErrors,
            int fixedPatternErrors,
            byte[] rawCodewords,
            byte[] codewords,
            byte[] dataCodewords,
            List<BlockReport> blocks,
            Message message)
            implements MatrixOutcome {
        /** This symbol as it lay in an image whose dark and light were interchanged before its modules were sampled. */
        public Decoded fromReversedImage() {
            return new Decoded(
                    version,
                    level,
                    mask,
                    mirrored,
                    !reversed,
                    formatErrors,
                    fixedPatternErrors,
                    rawCodewords,
                    codewords,
                    dataCodewords,
                    blocks,
                    message);
        }
    }

    /**
     * A matrix that is no symbol, or one too damaged.
     *
     * @param reason the first step that failed
     * @param detail a sentence that says where
     */
    record Failed(RejectReason reason, String detail) implements MatrixOutcome {}
}
