package org.quietzone.matrix;

/** The rating of the masks of Micro QR Code (ISO/IEC 18004:2024, 7.8.3.2). */
final class EdgeScore {
    private EdgeScore() {}

    /**
     * Rates a symbol.
     *
     * @param words its rows, one long each
     * @param mask the mask that it carries
     */
    static MaskScore.Edges of(long[] words, int mask) {
        int last = words.length - 1;
        int right = 0;
        for (int row = 1; row <= last; row++) {
            right += (int) (words[row] >>> last & 1);
        }
        // Row 0 and column 0 are timing patterns.
        return new MaskScore.Edges(mask, right, Long.bitCount(words[last] & -2L));
    }
}
