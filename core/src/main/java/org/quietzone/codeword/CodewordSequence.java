package org.quietzone.codeword;

import org.quietzone.spec.BlockLayout;

/**
 * The final codeword sequence of a symbol: the data and error correction codewords of all blocks, interleaved but for
 * Model 1 (ISO/IEC 18004:2024, 7.5 and 7.6). Data goes to its final place as it arrives; there is no other array. To be filled by
 * one thread: first all data, then {@link #addErrorCorrection()}.
 *
 * <p>The half codeword at the end of the data of M1 and M3 stands in the high nibble, its low nibble is zero (7.5.2). The
 * first codeword of Model 1 has its high nibble zero, for its low nibble alone is seen in the symbol (Annex N).
 */
public final class CodewordSequence {
    private static final byte[] PAD = {(byte) 0b11101100, 0b00010001};

    private final BlockLayout layout;
    private final byte[] codewords;
    private final int dataCodewords;

    private final int step;

    // If codewords come in order, each goes one step behind the last until the run ends; a
    // division for each would cost more than all else here.
    private int nextIndex;
    private int nextPosition;
    private int runEnd;

    /** A sequence of zeros for a version and level. */
    public CodewordSequence(BlockLayout layout) {
        this.layout = layout;
        this.codewords = new byte[layout.version().codewords()];
        this.dataCodewords = layout.dataCodewords();
        this.step = layout.step();
        seek(0);
    }

    /**
     * Puts one data codeword in its place. Quickest in ascending order.
     *
     * @param index place in the bit stream, 0 to {@link BlockLayout#dataCodewords()} - 1
     * @param codeword 0 to 255; other bits are ignored
     * @throws IllegalArgumentException if there is no such place
     */
    public void putData(int index, int codeword) {
        if (index != nextIndex || index == runEnd) {
            seek(index);
        }
        codewords[nextPosition] = (byte) codeword;
        nextIndex++;
        nextPosition += step;
    }

    /** Begins a run at a codeword: the rest of its block up to the last of a long block, which is a run of its own. */
    private void seek(int index) {
        if (index < 0 || index >= dataCodewords) {
            throw new IllegalArgumentException("Version " + layout.version() + "-" + layout.level() + " has the data"
                    + " codewords 0 to " + (dataCodewords - 1) + ", not " + index);
        }
        int shortLength = layout.shortDataCodewords();
        int inShortBlocks = layout.shortBlocks() * shortLength;
        boolean inLong = index >= inShortBlocks;
        int length = inLong ? shortLength + 1 : shortLength;
        int from = inLong ? index - inShortBlocks : index;
        int indexInBlock = from % length;
        nextIndex = index;
        nextPosition = layout.dataPosition(from / length + (inLong ? layout.shortBlocks() : 0), indexInBlock);
        runEnd = indexInBlock < shortLength ? index - indexInBlock + shortLength : index + 1;
    }

    /**
     * Fills in the error correction codewords of all blocks from the data (7.5.2), and the remainder codewords of Model
     * 1. These are pad codewords by their definition (3.14), so they are the two of 7.4.10 in turn; a decoder ignores
     * them.
     */
    public void addErrorCorrection() {
        ReedSolomon code = ReedSolomon.ofDegree(layout.eccPerBlock());
        for (int block = 0; block < layout.blocks(); block++) {
            code.remainder(codewords, layout, block, codewords, layout.eccPosition(block, 0), step);
        }
        int end = layout.codewords();
        for (int i = end; i < codewords.length; i++) {
            codewords[i] = PAD[i - end & 1];
        }
    }

    /** The sequence itself, not a copy; {@code layout.version().codewords()} long. */
    public byte[] codewords() {
        return codewords;
    }

    /**
     * The data codewords of a final sequence, back in the order of the bit stream.
     *
     * @param finalSequence as long as the version has codewords
     * @throws IllegalArgumentException if it is not
     */
    public static byte[] dataOf(BlockLayout layout, byte[] finalSequence) {
        checkLength(layout, finalSequence);
        byte[] data = new byte[layout.dataCodewords()];
        int step = layout.step();
        int shortLength = layout.shortDataCodewords();
        int to = 0;
        for (int block = 0; block < layout.blocks(); block++) {
            int from = layout.dataPosition(block, 0);
            for (int i = 0; i < shortLength; i++, from += step) {
                data[to++] = finalSequence[from];
            }
            if (block >= layout.shortBlocks()) {
                data[to++] = finalSequence[layout.dataPosition(block, shortLength)];
            }
        }
        return data;
    }

    static void checkLength(BlockLayout layout, byte[] finalSequence) {
        if (finalSequence.length != layout.version().codewords()) {
            throw new IllegalArgumentException("Version " + layout.version() + " has "
                    + layout.version().codewords() + " codewords, not " + finalSequence.length);
        }
    }
}
