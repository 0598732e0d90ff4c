package org.quietzone.codeword;

/**
 * Which corrections of a block are too likely to be an accident.
 *
 * <p>A block of n codewords, d of them for error correction, is drawn at random. That a word of the code lies at one
 * certain difference from it has the probability 256^-d. If e codewords are erased, there are C(e, w) C(n - e, t)
 * 255^(w + t) differences that change w of the erased codewords and t of the others. Their product with 256^-d is the
 * part of all random blocks that would be taken for such a damaged word. Erasures raise it: at w = e = d it is one, so
 * that erasures alone prove nothing. But erasures which turn out to have been right (e - w of them) speak for the word,
 * for a chance word changes nearly all.
 *
 * <p>A pattern (e, w, t) is accepted only if its part is at most 2^-35.5; in those small blocks for which the standard itself
 * accepts more than 2^-32 of all random blocks without erasures, if its part is at most that. All patterns of a block
 * together, in all trials, then stay below 2^-32, or below what is accepted without erasures where that is more: a test
 * adds them up for all layouts. In the one trial in which the codewords are erased of which nothing is known, a part of
 * 2^-32 is enough for a pattern; all of its patterns together stay below 2^-30, or below four times what is accepted without
 * erasures.
 */
public final class ChanceRule {
    private static final double PATTERN_LIMIT = -35.5;
    private static final double BLOCK_LIMIT = -32;
    private static final int CODEWORD_BITS = 8;

    private static final double[] LOG_FACTORIAL = new double[256];
    private static final double LOG_255 = log(255);

    static {
        for (int i = 1; i < LOG_FACTORIAL.length; i++) {
            LOG_FACTORIAL[i] = LOG_FACTORIAL[i - 1] + log(i);
        }
    }

    private final int length;
    private final int ecc;
    private final double limit;

    /**
     * The rule for a block.
     *
     * @param length codewords n, at most 255
     * @param ecc error correction codewords d
     * @param radius errors that are corrected without erasures
     * @param looseness 0; more only to measure what the rule is for: the power of two by which more is let through
     */
    ChanceRule(int length, int ecc, int radius, double looseness) {
        this.length = length;
        this.ecc = ecc;
        double withoutErasures = withoutErasures(length, ecc, radius);
        this.limit = looseness + (withoutErasures > BLOCK_LIMIT ? withoutErasures : PATTERN_LIMIT);
    }

    private ChanceRule(int length, int ecc, double limit) {
        this.length = length;
        this.ecc = ecc;
        this.limit = limit;
    }

    /** The rule for the one trial in which the codewords are erased of which nothing is known. */
    ChanceRule ofUnknown() {
        return new ChanceRule(length, ecc, Math.max(limit, BLOCK_LIMIT));
    }

    /** The part of random blocks that are corrected without erasures, as a power of two. */
    static double withoutErasures(int length, int ecc, int radius) {
        double sum = 0;
        for (int errors = 0; errors <= radius; errors++) {
            sum += Math.pow(2, part(length, ecc, 0, 0, errors));
        }
        return log(sum);
    }

    /**
     * The part of random blocks that a pattern explains, as a power of two.
     *
     * @param length codewords of the block, at most 255
     * @param ecc error correction codewords among them
     * @param erasures codewords that were erased
     * @param restored codewords among those whose value was wrong
     * @param errors other codewords that were wrong
     */
    public static double part(int length, int ecc, int erasures, int restored, int errors) {
        return choices(erasures, restored)
                + choices(length - erasures, errors)
                + (restored + errors) * LOG_255
                - CODEWORD_BITS * ecc;
    }

    /** Whether a correction is evidence enough of a damaged word. */
    boolean accepts(int erasures, int restored, int errors) {
        return part(length, ecc, erasures, restored, errors) <= limit;
    }

    private static double choices(int of, int chosen) {
        return LOG_FACTORIAL[of] - LOG_FACTORIAL[chosen] - LOG_FACTORIAL[of - chosen];
    }

    private static double log(double x) {
        return Math.log(x) / Math.log(2);
    }
}
