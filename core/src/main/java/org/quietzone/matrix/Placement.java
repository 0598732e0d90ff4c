package org.quietzone.matrix;

/** Where the bits of the codewords stand among the data modules of one version (ISO/IEC 18004:2024, 7.7.3, Annex N). */
sealed interface Placement permits ZigzagPlacement, Model1Placement {
    /**
     * Draws codewords, not masked.
     *
     * @param codewords as many as the version has, in final order
     * @param halfCodeword index of a codeword of which only the high nibble is drawn, or -1
     * @param words rows of a matrix whose data modules are light; receives the dark ones
     */
    void draw(byte[] codewords, int halfCodeword, long[] words);

    /**
     * Collects codewords: the inverse of {@link #draw}.
     *
     * @param words rows of a matrix, not masked any more
     * @param halfCodeword as in {@link #draw}
     * @param codewords zeros, as many as the version has; receives the codewords
     */
    void collect(long[] words, int halfCodeword, byte[] codewords);

    /**
     * For each codeword the least value of its modules.
     *
     * @param modules a value for each module, 0 to 255, row by row without gaps
     * @param halfCodeword as in {@link #draw}
     * @param codewords as many as the version has, all 255; receives the least values
     */
    void least(byte[] modules, int halfCodeword, byte[] codewords);
}
