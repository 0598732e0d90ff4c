package org.quietzone.proof;

/**
 * What a picture costs one block.
 *
 * @param block from 0
 * @param covered codewords of the block of which the picture covers a module
 * @param correctable errors that error correction takes
 * @param reserved how many of these are kept for what happens to the print
 */
public record BlockBudget(int block, int covered, int correctable, int reserved) {
    /** Codewords that may be covered. */
    public int allowed() {
        return correctable - reserved;
    }

    /** Whether no more are covered than may be. */
    public boolean fits() {
        return covered <= allowed();
    }
}
