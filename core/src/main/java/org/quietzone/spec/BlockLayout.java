package org.quietzone.spec;

/**
 * How the codewords of one version and level divide into blocks (ISO/IEC 18004:2024, 7.5.1, Table 9; Micro QR Code Table
 * 9; Model 1 Annex N). The short blocks come first; a long block has one data codeword more than a short one; all blocks
 * have the same number of error correction codewords.
 *
 * @param version the version
 * @param level the level
 * @param shortBlocks number of short blocks, at least 1
 * @param longBlocks number of long blocks, 0 where all are alike
 * @param shortDataCodewords data codewords of a short block
 * @param eccPerBlock error correction codewords of each block
 * @param misdecodeProtection p, codewords of a block that are not spent on correction but kept against misdecodes
 * @param dataBits bits that the bit stream may use, headers included; the last data codeword of M1 and M3 has 4 bits, and
 *     the first of Model 1 offers 4
 */
public record BlockLayout(
        Version version,
        ErrorCorrection level,
        int shortBlocks,
        int longBlocks,
        int shortDataCodewords,
        int eccPerBlock,
        int misdecodeProtection,
        int dataBits) {

    /** Number of blocks. */
    public int blocks() {
        return shortBlocks + longBlocks;
    }

    /** Data codewords of all blocks; a half codeword counts as one. */
    public int dataCodewords() {
        return blocks() * shortDataCodewords + longBlocks;
    }

    /** Data codewords of one block. */
    public int dataCodewords(int block) {
        return block < shortBlocks ? shortDataCodewords : shortDataCodewords + 1;
    }

    /** Error correction codewords of all blocks. */
    public int eccCodewords() {
        return blocks() * eccPerBlock;
    }

    /** Data and error correction codewords of all blocks, without the remainder codewords of Model 1. */
    public int codewords() {
        return dataCodewords() + eccCodewords();
    }

    /** Errors that a conforming decoder corrects in each block when there are no erasures: (d - p) / 2. */
    public int correctable() {
        return (eccPerBlock - misdecodeProtection) / 2;
    }

    /**
     * The distance, in the final sequence, of codewords that follow each other in a block: the number of blocks, for
     * blocks are interleaved (7.6); in Model 1 it is 1.
     *
     * <p>That Model 1 puts the data of one block after the other, and then their error correction codewords in the same
     * way, is not taken from a text of the standard: another encoder draws its symbols so, and another reader reads such
     * symbols and no others.
     */
    public int step() {
        return version.family() == Family.MODEL_1 ? 1 : blocks();
    }

    /**
     * The place of a data codeword in the final sequence (7.6): codeword {@code i} of each block in turn, the long blocks'
     * last codewords at the end; in Model 1, block after block.
     *
     * @param block 0 to {@link #blocks()} - 1
     * @param i index within the block's data codewords
     */
    public int dataPosition(int block, int i) {
        if (version.family() == Family.MODEL_1) {
            return block * shortDataCodewords + i;
        }
        return i < shortDataCodewords ? i * blocks() + block : shortDataCodewords * blocks() + block - shortBlocks;
    }

    /**
     * The place of an error correction codeword in the final sequence (7.6), after all data codewords.
     *
     * @param block 0 to {@link #blocks()} - 1
     * @param j 0 to {@link #eccPerBlock()} - 1, highest power first
     */
    public int eccPosition(int block, int j) {
        int place = version.family() == Family.MODEL_1 ? block * eccPerBlock + j : j * blocks() + block;
        return dataCodewords() + place;
    }
}
