package org.quietzone.read;

import org.quietzone.codeword.BlockReport;
import org.quietzone.codeword.ChanceRule;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * How far a reading is from being an accident: the negative binary logarithm of the part of random modules that would have
 * been read as well, or better. Ten bits are one in a thousand.
 *
 * <p>The larger symbols prove themselves: a block of QR Code version 2-M has 128 bits of error correction, of which eight
 * wrong codewords, the most that it corrects, leave 36. The small ones do not. M1 detects errors by 16 bits and corrects none, so that of all
 * images with a finder pattern between two dotted lines some would be read; what is around its message must make up for it.
 * So the evidence is added up, part by part:
 *
 * <ul>
 *   <li>Error correction: for each block, the differences of that many codewords or fewer (as in {@link ChanceRule}).
 *   <li>Format information: the words that were looked for, and all words as near to one of them.
 *   <li>Function patterns: separators, timing and alignment patterns with that many wrong modules or fewer. Finder patterns
 *       do not count; without them there would be no candidate.
 *   <li>Quiet zone: the modules around the symbol, with that many dark ones or fewer.
 * </ul>
 *
 * <p>The last two are chosen, not random, where a candidate was looked for because they fit; they count, but a message must
 * prove part of itself ({@value #LEAST_OF_MESSAGE} bits) whatever they say.
 *
 * @param message bits of error correction and format information together
 * @param patterns bits of the function patterns
 * @param quietZone bits of the quiet zone
 */
record Evidence(double message, double patterns, double quietZone) {
    /** Of all images with the patterns of a symbol, but random data, one in 2^24 is read at most. */
    static final int LEAST_OF_MESSAGE = 24;

    /** Clean symbols of M1 have 49 without a quiet zone. */
    static final int LEAST_OF_ALL = 44;

    /** A quiet zone speaks for a symbol, but there is white paper everywhere. */
    private static final double MOST_OF_QUIET_ZONE = 8;

    /** The words of 15 bits that differ from one in 0 to 3 of them. */
    private static final int[] WITHIN = {1, 16, 121, 576};

    private static final int FORMAT_BITS = 15;

    /** QR Code and Model 1 have 32 words and two copies of them. */
    private static final int QR_WORDS = 64;

    /**
     * The evidence for a symbol.
     *
     * @param darkAround the share of the modules next to the symbol, all around it, that are dark, 0 to 1
     */
    static Evidence of(MatrixOutcome.Decoded decoded, double darkAround) {
        Version version = decoded.version();
        int around = 4 * (version.size() + 1);
        double quiet = tail(around, (int) Math.round(around * darkAround));
        double message = isBlank(decoded.dataCodewords()) ? 0 : correction(decoded) + format(decoded);
        return new Evidence(message, patterns(decoded), Math.min(quiet, MOST_OF_QUIET_ZONE));
    }

    /**
     * Whether all data codewords are zero. No encoder writes that, for padding is not zero (7.4.10); but masks are regular
     * patterns, and so are tiles and chessboards, which look like a mask on nothing.
     */
    private static boolean isBlank(byte[] data) {
        for (byte codeword : data) {
            if (codeword != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is enough. */
    boolean suffices() {
        return message >= LEAST_OF_MESSAGE && total() >= LEAST_OF_ALL;
    }

    /** What to say when it is not. */
    MatrixOutcome.Failed refusal() {
        return new MatrixOutcome.Failed(
                RejectReason.EVIDENCE,
                "Message, function patterns and quiet zone prove " + Math.round(message) + ", " + Math.round(patterns)
                        + " and " + Math.round(quietZone) + " bits, which may be an accident");
    }

    /** All bits together. */
    double total() {
        return message + patterns + quietZone;
    }

    private static double correction(MatrixOutcome.Decoded decoded) {
        BlockLayout layout = decoded.version().layout(decoded.level());
        byte[] raw = decoded.rawCodewords();
        byte[] corrected = decoded.codewords();
        double bits = 0;
        for (int block = 0; block < layout.blocks(); block++) {
            int data = layout.dataCodewords(block);
            int changed = 0;
            for (int i = 0; i < data; i++) {
                int place = layout.dataPosition(block, i);
                changed += raw[place] == corrected[place] ? 0 : 1;
            }
            for (int j = 0; j < layout.eccPerBlock(); j++) {
                int place = layout.eccPosition(block, j);
                changed += raw[place] == corrected[place] ? 0 : 1;
            }
            BlockReport report = decoded.blocks().get(block);
            int errors = Math.min(report.errors(), changed);
            int restored = Math.min(report.erasures(), changed - errors);
            bits -= ChanceRule.part(
                    data + layout.eccPerBlock(), layout.eccPerBlock(), report.erasures(), restored, errors);
        }
        return bits;
    }

    private static double format(MatrixOutcome.Decoded decoded) {
        Version version = decoded.version();
        int words = version.family() == Family.MICRO_QR ? version.levels().size() * version.masks() : QR_WORDS;
        // Ordinary and mirrored.
        return FORMAT_BITS - log(2.0 * words * WITHIN[decoded.formatErrors()]);
    }

    private static double patterns(MatrixOutcome.Decoded decoded) {
        Version version = decoded.version();
        int fixed = FunctionPatterns.fixedModules(version);
        int finders = 49 * (version.family() == Family.MICRO_QR ? 1 : 3);
        return tail(fixed, decoded.fixedPatternErrors()) * (fixed - finders) / fixed;
    }

    /** How seldom, as bits, at most so many of all modules are wrong when they are dark and light by chance. */
    private static double tail(int all, int wrong) {
        if (2 * wrong >= all) {
            return 0;
        }
        // The largest term of the sum; the others add little, as each is less than wrong / (all - wrong) of the next.
        double share = (double) wrong / (all - wrong);
        double term = 0;
        for (int i = 0; i < wrong; i++) {
            term += log((double) (all - i) / (i + 1));
        }
        return Math.max(0, all - term + log(1 - share));
    }

    private static double log(double x) {
        return Math.log(x) / Math.log(2);
    }
}
