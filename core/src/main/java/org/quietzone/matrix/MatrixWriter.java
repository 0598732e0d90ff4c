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
        Template template = Template.of(version);
        if (mask != AUTOMATIC_MASK) {
            checkMask(version, mask);
        }
        long[] words = unmasked(layout, codewords, formatWords, versionWord);
        int chosen = mask;
        if (mask == AUTOMATIC_MASK) {
            chosen = version.family() == Family.MICRO_QR
                    ? bestEdges(words, template)
                    : leastPenalty(words, template, formatWords);
        }
        toggle(words, template, chosen, formatWords[chosen]);
        return new MaskedMatrix(new BitMatrix(version.size(), words), chosen);
    }

    /**
     * The scores of all masks, by reference (7.8.3). Parameters are those of {@link #write}.
     *
     * @return {@link MaskScore.Edges} for Micro QR Code, otherwise {@link MaskScore.Penalty}
     * @throws IllegalArgumentException as {@link #write} does
     */
    public static List<MaskScore> scores(BlockLayout layout, byte[] codewords, int[] formatWords, int versionWord) {
        long[] words = unmasked(layout, codewords, formatWords, versionWord);
        Version version = layout.version();
        Template template = Template.of(version);
        PenaltyRules rules = new PenaltyRules();
        List<MaskScore> scores = new ArrayList<>();
        for (int mask = 0; mask < version.masks(); mask++) {
            toggle(words, template, mask, formatWords[mask]);
            if (version.family() == Family.MICRO_QR) {
                scores.add(EdgeScore.of(words, mask));
            } else {
                rules.count(words, version.size());
                scores.add(new MaskScore.Penalty(mask, rules.rule1(), rules.rule2(), rules.rule3(), rules.rule4()));
            }
            toggle(words, template, mask, formatWords[mask]);
        }
        return List.copyOf(scores);
    }

    private static int leastPenalty(long[] words, Template template, int[] formatWords) {
        PenaltyRules rules = new PenaltyRules();
        int best = 0;
        int bestTotal = Integer.MAX_VALUE;
        for (int mask = 0; mask < formatWords.length; mask++) {
            toggle(words, template, mask, formatWords[mask]);
            rules.count(words, template.version().size());
            toggle(words, template, mask, formatWords[mask]);
            if (rules.total() < bestTotal) {
                best = mask;
                bestTotal = rules.total();
            }
        }
        return best;
    }

    private static int bestEdges(long[] words, Template template) {
        int best = 0;
        int bestTotal = -1;
        for (int mask = 0; mask < template.version().masks(); mask++) {
            MaskPatterns.apply(words, template, mask);
            int total = EdgeScore.of(words, mask).total();
            MaskPatterns.apply(words, template, mask);
            if (total > bestTotal) {
                best = mask;
                bestTotal = total;
            }
        }
        return best;
    }

    /** Puts a mask and its format information on an unmasked symbol, or takes them off again. */
    private static void toggle(long[] words, Template template, int mask, int formatWord) {
        MaskPatterns.apply(words, template, mask);
        InformationPlaces.xorFormat(
                words, template.version().size(), template.version().family(), formatWord);
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
