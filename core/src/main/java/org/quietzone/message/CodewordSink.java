package org.quietzone.message;

/** Takes the data codewords of a bit stream as they are completed, in order. */
@FunctionalInterface
public interface CodewordSink {
    /**
     * Takes one data codeword.
     *
     * @param index 0 for the first
     * @param codeword 0 to 255; the half codeword of M1 and M3 stands in the high nibble
     */
    void put(int index, int codeword);
}
