package org.quietzone.matrix;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** From codewords to modules: function patterns, placement, mask (ISO/IEC 18004:2024, 7.7 to 7.10). */
public final class MatrixWriter {
    /** Asks {@link #write} to choose the mask by the rules of 7.8.3. */
    public static final int AUTOMATIC_MASK = -1;

    private MatrixWriter() {}

    /**
     * Draws a symbol.
     *
     * @param layout version and level; the level matters only for M3, where it tells which codeword is the half one
     * @param codewords the final sequence (7.6), as many as the version has; of Model 1 the high nibble of the first one is
     *     not drawn, of M1 and M3 the low nibble of the last data codeword
     * @param formatWords the 15-bit format information for each mask, ready to draw (7.9)
     * @param versionWord the 18-bit version information (7.10); ignored where the version has none
     * @param mask the mask pattern reference, or {@link #AUTOMATIC_MASK}
     * @return the symbol, neither mirrored nor reversed
     * @throws IllegalArgumentException if there are too few or too many codewords or format words, or the version has no
     *     such mask
     */
    public static MaskedMatrix write(
            BlockLayout layout, byte[] codewords, int[] formatWords, int versionWord, int mask) {
        Version version = layout.version();
        if (mask != AUTOMATIC_MASK) {
            checkMask(version, mask);
        }
        Canvas canvas = new Canvas(layout, codewords, formatWords, versionWord);
        int chosen = mask;
        if (mask == AUTOMATIC_MASK) {
            chosen = version.family() == Family.MICRO_QR ? mostOnEdges(canvas) : leastPenalty(canvas);
        }
        canvas.wear(chosen);
        return new MaskedMatrix(new BitMatrix(version.size(), canvas.words), chosen);
    }

    /**
     * The scores of all masks, by reference (7.8.3). Parameters are those of {@link #write}.
     *
     * @return {@link MaskScore.Edges} for Micro QR Code, otherwise {@link MaskScore.Penalty}
     * @throws IllegalArgumentException as {@link #write} does
     */
    public static List<MaskScore> scores(BlockLayout layout, byte[] codewords, int[] formatWords, int versionWord) {
        Canvas canvas = new Canvas(layout, codewords, formatWords, versionWord);
        Version version = layout.version();
        PenaltyRules rules = new PenaltyRules();
        List<MaskScore> scores = new ArrayList<>();
        for (int mask = 0; mask < version.masks(); mask++) {
            canvas.wear(mask);
            if (version.family() == Family.MICRO_QR) {
                scores.add(EdgeScore.of(canvas.words, mask));
            } else {
                rules.count(canvas.words, version.size());
                scores.add(new MaskScore.Penalty(mask, rules.rule1(), rules.rule2(), rules.rule3(), rules.rule4()));
            }
        }
        return List.copyOf(scores);
    }

    /*
     * Every mask is scored to the end: the totals of a symbol lie within a few percent of each other, so that there is
     * next to nothing to save by giving up a mask half-way.
     */
    private static int leastPenalty(Canvas canvas) {
        PenaltyRules rules = new PenaltyRules();
        int best = 0;
        int bestTotal = Integer.MAX_VALUE;
        for (int mask = 0; mask < canvas.formatWords.length; mask++) {
            canvas.wear(mask);
            rules.count(canvas.words, canvas.template.version().size());
            if (rules.total() < bestTotal) {
                best = mask;
                bestTotal = rules.total();
            }
        }
        return best;
    }

    private static int mostOnEdges(Canvas canvas) {
        int best = 0;
        int bestTotal = -1;
        for (int mask = 0; mask < canvas.formatWords.length; mask++) {
            canvas.wear(mask);
            int total = EdgeScore.of(canvas.words, mask).total();
            if (total > bestTotal) {
                best = mask;
                bestTotal = total;
            }
        }
        return best;
    }

    /** A symbol whose mask can be changed; its array becomes that of the matrix. */
    private static final class Canvas {
        final Template template;
        final int[] formatWords;
        final long[] words;
        private int worn = MaskPatterns.NONE;

        Canvas(BlockLayout layout, byte[] codewords, int[] formatWords, int versionWord) {
            this.template = Template.of(layout.version());
            this.formatWords = formatWords;
            this.words = unmasked(layout, codewords, formatWords, versionWord);
        }

        /** Exchanges the mask, and with it the format information. */
        void wear(int mask) {
            MaskPatterns.exchange(words, template, worn, mask);
            int format = formatWords[mask] ^ (worn == MaskPatterns.NONE ? 0 : formatWords[worn]);
            Version version = template.version();
            InformationPlaces.xorFormat(words, version.size(), version.family(), format);
            worn = mask;
        }
    }

    private static long[] unmasked(BlockLayout layout, byte[] codewords, int[] formatWords, int versionWord) {
        Version version = layout.version();
        if (codewords.length != version.codewords()) {
            throw new IllegalArgumentException(
                    "Version " + version + " has " + version.codewords() + " codewords, not " + codewords.length);
        }
        if (formatWords.length != version.masks()) {
            throw new IllegalArgumentException(
                    "Version " + version + " has " + version.masks() + " masks, not " + formatWords.length);
        }
        Template template = Template.of(version);
        long[] words = template.dark().clone();
        template.placement().draw(codewords, halfCodeword(layout), words);
        if (version.hasVersionInformation()) {
            InformationPlaces.xorVersion(words, version.size(), versionWord);
        }
        return words;
    }

    static void checkMask(Version version, int mask) {
        if (mask < 0 || mask >= version.masks()) {
            throw new IllegalArgumentException(
                    "Version " + version + " has masks 0 to " + (version.masks() - 1) + ", not " + mask);
        }
    }

    /** The index of the codeword that has only a high nibble: the last data codeword of M1 and M3; otherwise -1. */
    static int halfCodeword(BlockLayout layout) {
        Version version = layout.version();
        return version.family() == Family.MICRO_QR && version.number() % 2 == 1 ? layout.dataCodewords() - 1 : -1;
    }
}
