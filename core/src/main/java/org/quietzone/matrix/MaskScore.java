package org.quietzone.matrix;

/** How a symbol is rated under one mask (ISO/IEC 18004:2024, 7.8.3). */
public sealed interface MaskScore {
    /** The mask pattern reference. */
    int mask();

    /** The figure that masks are compared by. */
    int total();

    /**
     * The penalty points of QR Code and Model 1 (7.8.3.1, Table 11). The mask with the fewest wins; among equals, the
     * lowest reference.
     *
     * @param mask the mask pattern reference, 0 to 7
     * @param rule1 points for runs of five or more modules of one colour in a row or column
     * @param rule2 points for blocks of modules of one colour
     * @param rule3 points for patterns that look like a finder pattern
     * @param rule4 points for an uneven share of dark modules
     */
    record Penalty(int mask, int rule1, int rule2, int rule3, int rule4) implements MaskScore {
        @Override
        public int total() {
            return rule1 + rule2 + rule3 + rule4;
        }
    }

    /**
     * The edge score of Micro QR Code (7.8.3.2). The mask with the most points wins; among equals, the lowest reference.
     *
     * @param mask the mask pattern reference, 0 to 3
     * @param sum1 dark modules of the right edge, without the timing pattern
     * @param sum2 dark modules of the lower edge, without the timing pattern
     */
    record Edges(int mask, int sum1, int sum2) implements MaskScore {
        @Override
        public int total() {
            return 16 * Math.min(sum1, sum2) + Math.max(sum1, sum2);
        }
    }
}
