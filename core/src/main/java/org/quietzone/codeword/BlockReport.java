package org.quietzone.codeword;

/**
 * What correcting one block took.
 *
 * @param errors codewords t that were wrong without being known to be doubtful
 * @param erasures codewords e that were given as doubtful, whether their value was right or not
 * @param eccCodewords error correction codewords d of the block
 * @param misdecodeProtection p, the codewords of them that the standard keeps against misdecodes (ISO/IEC 18004:2024,
 *     Table 9), also where the correction was asked to spend them
 */
public record BlockReport(int errors, int erasures, int eccCodewords, int misdecodeProtection) {
    /**
     * The unused error correction of the block, 0 to 1: 1 - (e + 2 t) / (d - p), not below 0 (ISO/IEC 15415). M1, which
     * only detects errors, has 1 when there is nothing to correct.
     */
    public double unusedErrorCorrection() {
        int used = erasures + 2 * errors;
        int available = eccCodewords - misdecodeProtection;
        if (used == 0) {
            return 1;
        }
        return available <= used ? 0 : 1 - (double) used / available;
    }
}
