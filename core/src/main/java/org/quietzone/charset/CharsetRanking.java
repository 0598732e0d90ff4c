package org.quietzone.charset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Guesses the character set of bytes that came without an ECI. The standard says ISO 8859-1, but most encoders write UTF-8
 * and many Japanese ones Shift JIS.
 *
 * <p>The idea: each character set comes with a small model of how text in it looks, and the model says how many nats
 * (natural logarithms of improbability) the bytes cost. The models know classes of characters and which class follows
 * which, no words: an accented letter is cheap among letters and dear among digits, controls of C1 are nearly impossible, a
 * common kanji costs less than a rare one, half-width katakana come in runs and obey rules (no voiced mark after a vowel).
 * All models are charged for the same bytes, so their costs compare directly: plausibility is {@code exp(-cost)}, scaled to
 * a sum of 1. Three facts stand above the models: bytes below 80 alone are ASCII; a byte order mark decides; bytes that are
 * well-formed UTF-8 throughout, with at least one multi-byte character and no word in mixed scripts, are UTF-8, because text
 * of other sets meets that form almost never.
 *
 * <p>The Chinese and Korean sets are told apart weakly: a phrase with punctuation or a rare character is recognised, two or
 * three characters alone often are not.
 *
 * <p>The costs are probabilities of the kind "one letter in thirty is accented", rounded. {@code CharsetRankingTest} holds
 * the texts that they are held to.
 */
public final class CharsetRanking {
    /** Interpretations less plausible than this are not worth showing. */
    private static final double NEGLIGIBLE = 1e-6;

    /** By how many nats well-formed UTF-8 beats the best of the others, at least. */
    private static final double UTF_8_LEAD = 4;

    /** How much cheaper Shift JIS becomes when the symbol also has kanji segments. */
    private static final double KANJI_SEEN = 6;

    private CharsetRanking() {}

    /** A set by name, so that nobody loads the runtime's extended sets to find that they are not wanted. */
    private record Candidate(String name, double cost) {}

    /**
     * The character set to read the bytes in.
     *
     * @param bytes the bytes
     * @param kanji whether the same message has kanji segments, which makes Shift JIS likelier
     * @return the set of the first entry of {@link #rank}
     */
    public static CharacterSet best(byte[] bytes, boolean kanji) {
        Optional<CharacterSet> certain = certain(bytes);
        if (certain.isPresent()) {
            return certain.get();
        }
        if (Utf8Model.isCertain(bytes)) {
            return CharacterSets.UTF_8;
        }
        for (Candidate candidate : candidates(bytes, kanji)) {
            Optional<CharacterSet> set = CharacterSets.byName(candidate.name());
            if (set.isPresent()) {
                return set.get();
            }
        }
        return CharacterSets.ISO_8859_1;
    }

    /**
     * All readings that are worth showing, the most plausible first.
     *
     * @param bytes the bytes
     * @param kanji whether the same message has kanji segments, which makes Shift JIS likelier
     * @return at least one; exactly one if it is certain: ASCII, or a set that a byte order mark tells
     */
    public static List<Interpretation> rank(byte[] bytes, boolean kanji) {
        Optional<CharacterSet> certain = certain(bytes);
        if (certain.isPresent()) {
            return List.of(interpretation(certain.get(), bytes, 1));
        }
        List<Candidate> candidates = candidates(bytes, kanji);
        double sum = 0;
        double least = candidates.get(0).cost();
        for (Candidate candidate : candidates) {
            sum += Math.exp(least - candidate.cost());
        }
        List<Interpretation> ranked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double plausibility = Math.exp(least - candidate.cost()) / sum;
            Optional<CharacterSet> set =
                    plausibility < NEGLIGIBLE ? Optional.empty() : CharacterSets.byName(candidate.name());
            set.ifPresent(found -> ranked.add(interpretation(found, bytes, plausibility)));
        }
        if (ranked.isEmpty()) {
            ranked.add(interpretation(CharacterSets.ISO_8859_1, bytes, 1));
        }
        return List.copyOf(ranked);
    }

    private static Interpretation interpretation(CharacterSet set, byte[] bytes, double plausibility) {
        String text = set.decode(bytes, 0, bytes.length).text();
        return new Interpretation(set, text.startsWith("\uFEFF") ? text.substring(1) : text, plausibility);
    }

    /** ASCII, or what a byte order mark tells. */
    private static Optional<CharacterSet> certain(byte[] bytes) {
        if (Ascii.only(bytes, 0, bytes.length)) {
            return Optional.of(PlainSet.US_ASCII);
        }
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        boolean even = bytes.length % 2 == 0;
        if (even && first == 0xFE && second == 0xFF) {
            return Optional.of(WideUnicode.UTF_16BE);
        }
        if (even && first == 0xFF && second == 0xFE) {
            return Optional.of(WideUnicode.UTF_16LE);
        }
        return bytes.length >= 3 && first == 0xEF && second == 0xBB && (bytes[2] & 0xFF) == 0xBF
                ? Optional.of(CharacterSets.UTF_8)
                : Optional.empty();
    }

    /** All sets with their costs, the cheapest first. The second number is the cost of choosing the set at all. */
    private static List<Candidate> candidates(byte[] bytes, boolean kanji) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate("ISO-8859-1", LatinModel.cost(bytes, false) + 1));
        candidates.add(new Candidate("windows-1252", LatinModel.cost(bytes, true) + 2));
        candidates.add(new Candidate("Shift_JIS", ShiftJisModel.cost(bytes) + (kanji ? 2 - KANJI_SEEN : 2)));
        candidates.add(new Candidate("GB2312", EastAsianModel.GB_2312.cost(bytes) + 8));
        candidates.add(new Candidate("GB18030", EastAsianModel.GB_18030.cost(bytes) + 9));
        candidates.add(new Candidate("EUC-KR", EastAsianModel.EUC_KR.cost(bytes) + 8));
        candidates.add(new Candidate("Big5", EastAsianModel.BIG_5.cost(bytes) + 9));
        double least = Double.POSITIVE_INFINITY;
        for (Candidate candidate : candidates) {
            least = Math.min(least, candidate.cost());
        }
        double utf8 = Utf8Model.cost(bytes) + 1;
        boolean wellFormed = Utf8Model.isCertain(bytes);
        candidates.add(new Candidate("UTF-8", wellFormed ? Math.min(utf8, least - UTF_8_LEAD) : utf8));
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        return candidates;
    }
}
