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
        int best = mask;
        if (mask == AUTOMATIC_MASK) {
            best = 0;
            int bestTotal = 0;
            for (int candidate = 0; candidate < version.masks(); candidate++) {
                int total = score(words, template, formatWords[candidate], candidate)
                        .total();
                boolean better = version.family() == Family.MICRO_QR ? total > bestTotal : total < bestTotal;
                if (candidate == 0 || better) {
                    best = candidate;
                    bestTotal = total;
                }
            }
        }
        MaskPatterns.apply(words, template, best);
        InformationPlaces.xorFormat(words, version.size(), version.family(), formatWords[best]);
        return new MaskedMatrix(new BitMatrix(version.size(), words), best);
    }

    /**
     * The scores of all masks, by reference (7.8.3). Parameters are those of {@link #write}.
     *
     * @return {@link MaskScore.Edges} for Micro QR Code, otherwise {@link MaskScore.Penalty}
     * @throws IllegalArgumentException as {@link #write} does
     */
    public static List<MaskScore> scores(BlockLayout layout, byte[] codewords, int[] formatWords, int versionWord) {
        long[] words = unmasked(layout, codewords, formatWords, versionWord);
        List<MaskScore> scores = new ArrayList<>();
        for (int mask = 0; mask < layout.version().masks(); mask++) {
            scores.add(score(words, Template.of(layout.version()), formatWords[mask], mask));
        }
        return List.copyOf(scores);
    }

    private static MaskScore score(long[] words, Template template, int formatWord, int mask) {
        Version version = template.version();
        MaskPatterns.apply(words, template, mask);
        InformationPlaces.xorFormat(words, version.size(), version.family(), formatWord);
        MaskScore score = version.family() == Family.MICRO_QR
                ? EdgeScore.of(words, mask)
                : PenaltyRules.of(words, version.size(), mask);
        InformationPlaces.xorFormat(words, version.size(), version.family(), formatWord);
        MaskPatterns.apply(words, template, mask);
        return score;
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
