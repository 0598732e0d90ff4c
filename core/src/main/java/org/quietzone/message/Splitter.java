package org.quietzone.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.charset.CharacterSets;
import org.quietzone.message.EncodingException.Reason;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * Divides a message over the symbols of structured append (ISO/IEC 18004:2024, 8): of the smallest version that does, in
 * as few symbols of it as possible, so that the fullest symbol has as few bits as possible.
 *
 * <p>The idea: a symbol that holds some characters also holds fewer of them, so when each symbol in turn takes as many
 * characters as a given number of bits allows, no division with that many bits each has fewer symbols. The least such
 * number of bits is found by halving.
 *
 * <p>Each symbol can be read alone: its character set is stated anew, and no character is cut, nor, as far as possible, a
 * letter from its accents or an emoji from its parts. An FNC1 mark stands in the first symbol only; see
 * {@link MessageOptions#fnc1}. The parity is that of the bytes as they stand in the symbols, kanji in Shift JIS.
 */
public final class Splitter {
    /** The most symbols of a message. */
    public static final int MOST = 16;

    private final String text;
    private final MessageOptions options;
    private final boolean raw;
    private final Segmenter whole;

    private Splitter(String text, MessageOptions options, boolean raw) {
        if (options.structuredAppend().isPresent()) {
            throw new IllegalArgumentException("The headers of structured append are the splitter's own; give none");
        }
        this.text = text;
        this.options = options;
        this.raw = raw;
        this.whole = Segmenter.of(text, options, raw);
        if (options.fnc1().present() && options.mode().equals(Optional.of(Mode.ALPHANUMERIC))) {
            rejectSeparators();
        }
    }

    private void rejectSeparators() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == Signatures.GS) {
                throw EncodingException.at(
                        Reason.NOT_IN_MODE,
                        "Symbols behind the one with the FNC1 mark hold %s as a byte only; leave the mode open",
                        i,
                        c);
            }
        }
    }

    /**
     * Takes a text.
     *
     * @param options without a structured append header
     * @throws EncodingException as {@link Segmenter#of(String, MessageOptions)}
     */
    public static Splitter of(String text, MessageOptions options) {
        return new Splitter(text, options, false);
    }

    /**
     * Takes bytes; a division may fall between any two.
     *
     * @param options without a structured append header
     * @throws EncodingException as {@link Segmenter#of(byte[], MessageOptions)}
     */
    public static Splitter of(byte[] bytes, MessageOptions options) {
        return new Splitter(new String(bytes, StandardCharsets.ISO_8859_1), options, true);
    }

    /**
     * Divides the message where one symbol is not enough.
     *
     * @param versions what may be used, the smallest first; QR Code or Model 1
     * @param level the level, which each of the versions has
     * @return one part without a header if a single symbol of any of the versions holds the message, otherwise 2 to 16
     * @throws EncodingException if 16 symbols of the largest version do not hold the message
     */
    public Split split(List<Version> versions, ErrorCorrection level) {
        for (Version version : versions) {
            int capacity = version.layout(level).dataBits();
            if (whole.minimumBits(version) <= capacity) {
                Optional<Segmentation> single = whole.segment(version);
                if (single.isPresent() && single.get().bits() <= capacity) {
                    return new Split(version, List.of(single.get()));
                }
            }
        }
        return search(versions, level, MOST, false);
    }

    /**
     * Divides the message over a number of symbols.
     *
     * @param versions what may be used, the smallest first; QR Code or Model 1
     * @param level the level, which each of the versions has
     * @param symbols 2 to 16
     * @throws EncodingException if that many symbols of the largest version do not hold the message, or if it has fewer
     *     characters than symbols
     */
    public Split split(List<Version> versions, ErrorCorrection level, int symbols) {
        if (symbols < 2 || symbols > MOST) {
            throw new IllegalArgumentException("Structured append has 2 to 16 symbols, not " + symbols);
        }
        if (text.codePointCount(0, text.length()) < symbols) {
            throw EncodingException.of(
                    Reason.TOO_SHORT,
                    "The message has fewer characters than the " + symbols + " symbols to divide it over");
        }
        return search(versions, level, symbols, true);
    }

    private Split search(List<Version> versions, ErrorCorrection level, int symbols, boolean exactly) {
        Version largest = versions.get(versions.size() - 1);
        BlockLayout room = largest.layout(level);
        if (!largest.has(Mode.STRUCTURED_APPEND)) {
            throw EncodingException.of(
                    Reason.NOT_IN_VERSION, largest.family().label() + " has no structured append; use QR Code");
        }
        // Cuts between a letter and its accent only if no version can do without.
        for (boolean anywhere : new boolean[] {false, true}) {
            Cutter cutter = null;
            for (Version version : versions) {
                int capacity = version.layout(level).dataBits();
                if (whole.payloadBits() > (long) symbols * capacity || !version.has(Mode.STRUCTURED_APPEND)) {
                    continue;
                }
                if (cutter == null || !Segmentation.sameClass(cutter.version, version)) {
                    cutter = new Cutter(version, anywhere);
                }
                int needed = cutter.cuts(capacity, symbols).size();
                if (needed > 0) {
                    List<Integer> ends = cutter.balanced(capacity, exactly ? symbols : needed);
                    return build(version, exactly ? cutter.stretched(ends, symbols) : ends);
                }
            }
        }
        EncodingException refusal = whole.refusal(room);
        throw refusal.reason() == Reason.TOO_LONG
                ? EncodingException.tooLong(whole.payloadBits(), room, symbols)
                : refusal;
    }

    private Split build(Version version, List<Integer> ends) {
        List<Segmentation> parts = new ArrayList<>();
        int parity = 0;
        int start = 0;
        for (int end : ends) {
            MessageOptions part = options.withStructuredAppend(new StructuredAppend(parts.size(), ends.size(), 0));
            Segmentation segmentation = Segmenter.of(text.substring(start, end), part, raw)
                    .segment(version)
                    .orElseThrow(() -> new IllegalStateException("A part was planned that cannot be encoded"));
            parity ^= segmentation.parity();
            parts.add(segmentation);
            start = end;
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.set(i, parts.get(i).with(new StructuredAppend(i, parts.size(), parity)));
        }
        return new Split(version, parts);
    }

    /** Cuts the text for one class of versions. */
    private final class Cutter {
        private final Version version;
        private final boolean anywhere;
        private final EciPlanner first;
        private final EciPlanner later;
        private final int firstPrefix;
        private final int laterPrefix;

        /** Cuts between characters, or, if {@code anywhere}, also between a letter and its accent. */
        Cutter(Version version, boolean anywhere) {
            this.version = version;
            this.anywhere = anywhere || raw;
            MessageOptions one = options.withStructuredAppend(new StructuredAppend(0, 2, 0));
            MessageOptions two = options.withStructuredAppend(new StructuredAppend(1, 2, 0));
            this.first = new EciPlanner(alphabet(one), version);
            boolean alike = !options.fnc1().present() && !(options.charset() instanceof CharsetPolicy.Compact);
            this.later = !alike ? new EciPlanner(alphabet(two), version) : first;
            int eci = options.charset() instanceof CharsetPolicy.Fixed fixed ? Plan.eciBits(fixed.eci()) : 0;
            this.firstPrefix = one.headerBits() + eci;
            this.laterPrefix = two.headerBits() + eci;
        }

        private Alphabet alphabet(MessageOptions part) {
            Signatures signatures = Segmenter.widest(part, raw);
            CharsetPolicy policy = part.charset();
            if (raw || policy instanceof CharsetPolicy.Fixed || policy instanceof CharsetPolicy.Never) {
                return Alphabet.single(text, signatures);
            }
            boolean auto = policy instanceof CharsetPolicy.Auto;
            if (version.has(Mode.ECI)) {
                return auto ? Alphabet.auto(text, signatures) : Alphabet.compact(text, signatures, part);
            }
            return Alphabet.single(text, signatures.with(auto ? Signatures.ASCII : CharacterSets.ISO_8859_1));
        }

        /**
         * The ends of the parts when each takes all it can.
         *
         * @return empty if there would be more than {@code most} parts, or a part that does not fit at all
         */
        List<Integer> cuts(int limit, int most) {
            List<Integer> ends = new ArrayList<>();
            int start = 0;
            while (start < text.length()) {
                int end = ends.size() == most ? start : reach(start, limit);
                end = anywhere ? end : TextBoundaries.last(text, start, end);
                if (end == start) {
                    return List.of();
                }
                ends.add(end);
                start = end;
            }
            return ends;
        }

        private int reach(int start, int limit) {
            return start == 0 ? first.reach(start, firstPrefix, limit) : later.reach(start, laterPrefix, limit);
        }

        /** The ends of the parts that have the fewest bits in the fullest. */
        List<Integer> balanced(int capacity, int parts) {
            int enough = capacity;
            int few = (int) (whole.payloadBits() / parts);
            while (few < enough) {
                int middle = few + enough >>> 1;
                if (cuts(middle, parts).isEmpty()) {
                    few = middle + 1;
                } else {
                    enough = middle;
                }
            }
            return cuts(enough, parts);
        }

        /** Where fewer parts would do, the last characters become parts of their own. */
        List<Integer> stretched(List<Integer> ends, int parts) {
            List<Integer> all = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < parts; i++) {
                int latest = text.offsetByCodePoints(text.length(), i + 1 - parts);
                int end = Math.min(i < ends.size() ? ends.get(i) : text.length(), latest);
                end = Math.max(end, text.offsetByCodePoints(start, 1));
                all.add(end);
                start = end;
            }
            return all;
        }
    }
}
