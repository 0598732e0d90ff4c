package org.quietzone.message;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.charset.EciTable;
import org.quietzone.message.EncodingException.Reason;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * Divides a message into the segments that need the fewest bits (ISO/IEC 18004:2024, 7.4.1). The choice depends on the
 * widths of the count indicators, so it is made for a class of versions at a time: 1 to 9, 10 to 26, 27 to 40, or one
 * version of Micro QR Code.
 *
 * <p>Making a segmenter reads the message once and finds whatever no version can help with. Then {@link #minimumBits}
 * tells cheaply which versions are out of the question, {@link #segment} does the work for one class, and
 * {@link #refusal} explains a failure. Immutable.
 */
public final class Segmenter {
    private final String text;
    private final MessageOptions options;
    private final boolean raw;
    private final Signatures signatures;
    private final int runs;
    private final long sixths;
    private final int highest;

    private Segmenter(String text, MessageOptions options, boolean raw) {
        this.text = text;
        this.options = options;
        this.raw = raw;
        this.signatures = widest(options, raw);
        int count = 0;
        long sum = 0;
        int all = 0;
        int previous = 0;
        boolean compact = options.charset() instanceof CharsetPolicy.Compact;
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.charAt(i);
            if (codePoint >= 0x80 && Character.isSurrogate((char) codePoint)) {
                codePoint = pair(i++);
            }
            int signature = signatures.of(codePoint);
            if (signature == 0) {
                throw unencodable(i + 1 - Character.charCount(codePoint), codePoint);
            }
            // Under COMPACT some set may have the character as one byte.
            sum += compact && codePoint >= 0x80 ? 48 : Signatures.floor(signature);
            // Without a branch for the end of a run: 1 if the signature is another, or that of a separator.
            count += (signature ^ previous | signature & Signatures.SEPARATOR) + 0xFFFF >> 16;
            previous = signature;
            all |= codePoint;
        }
        this.runs = count;
        this.sixths = sum;
        this.highest = all;
    }

    /**
     * Takes a text.
     *
     * @throws EncodingException if no version can hold it with these options: lone surrogates, a mode that cannot hold a
     *     character, a character that the given ECI lacks, an ECI without character set
     */
    public static Segmenter of(String text, MessageOptions options) {
        return new Segmenter(text, options, false);
    }

    /**
     * Takes bytes as they are. Bytes that are ASCII digits or characters of alphanumeric mode may travel in those modes;
     * no character set is chosen for the rest, but {@link CharsetPolicy.Fixed} states its ECI. Then other modes than byte
     * mode are used only if ASCII bytes are characters by themselves under that ECI.
     *
     * @throws EncodingException if the one mode that was asked for cannot hold a byte
     */
    public static Segmenter of(byte[] bytes, MessageOptions options) {
        return new Segmenter(new String(bytes, StandardCharsets.ISO_8859_1), options, true);
    }

    /** Takes a text, or bytes that stand as the characters U+0000 to U+00FF of a string. */
    static Segmenter of(String text, MessageOptions options, boolean raw) {
        return new Segmenter(text, options, raw);
    }

    /** The options. */
    public MessageOptions options() {
        return options;
    }

    private int pair(int i) {
        char high = text.charAt(i);
        if (Character.isHighSurrogate(high) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            return Character.toCodePoint(high, text.charAt(i + 1));
        }
        throw EncodingException.at(
                Reason.LONE_SURROGATE, "The text has half of a surrogate pair, %s: it is no valid Unicode", i, high);
    }

    /** What characters can be in the most capable version. */
    static Signatures widest(MessageOptions options, boolean raw) {
        int keep = Signatures.keep(options);
        if (options.charset() instanceof CharsetPolicy.Fixed fixed) {
            if (raw) {
                return new Signatures(options.rule(), RawBytes.INSTANCE, false, keep & rawModes(fixed.eci()));
            }
            CharacterSet set = EciTable.characterSet(fixed.eci())
                    .orElseThrow(() -> EncodingException.of(
                            Reason.UNKNOWN_ECI,
                            "ECI " + fixed.eci()
                                    + " has no known character set to turn text into; give bytes instead"));
            return new Signatures(options.rule(), set, true, keep);
        }
        return new Signatures(options.rule(), raw ? RawBytes.INSTANCE : CharacterSets.UTF_8, !raw, keep);
    }

    /** Character by character only UTF-8 and the one-byte sets can be taken apart at any ASCII byte. */
    private static int rawModes(int eci) {
        boolean separable = eci <= 18 || eci >= 21 && eci <= 24 || eci == 26 || eci == 27 || eci == 170;
        return separable ? Signatures.ALL : Signatures.BYTE;
    }

    private EncodingException unencodable(int index, int codePoint) {
        if (options.mode().isPresent()) {
            Mode mode = options.mode().get();
            if (mode != Mode.BYTE || raw) {
                return EncodingException.at(
                        Reason.NOT_IN_MODE,
                        "%s cannot stand in " + mode.label() + "; leave the mode open",
                        index,
                        codePoint);
            }
        }
        return EncodingException.at(
                Reason.NOT_IN_CHARACTER_SET,
                signatures.set().name() + " has no %s; ECI 26 (UTF-8) has every character",
                index,
                codePoint);
    }

    /**
     * A number of bits that no segmentation for a version of this class can go below, at no cost to speak of.
     *
     * @return at most {@link Integer#MAX_VALUE}
     */
    public int minimumBits(Version version) {
        long bits = options.headerBits() + (sixths + 5) / 6;
        if (!text.isEmpty()) {
            bits += smallestHeader(version);
            if (options.charset() instanceof CharsetPolicy.Fixed fixed) {
                bits += Plan.eciBits(fixed.eci());
            }
        }
        return (int) Math.min(bits, Integer.MAX_VALUE);
    }

    /** Bits that the characters take at the least, without any header. */
    long payloadBits() {
        return sixths / 6;
    }

    private int smallestHeader(Version version) {
        // The narrowest count in every class is that of kanji, and in M1 and M2 the last mode's.
        Mode narrowest = version.has(Mode.KANJI)
                ? Mode.KANJI
                : version.has(Mode.ALPHANUMERIC) ? Mode.ALPHANUMERIC : Mode.NUMERIC;
        return version.modeIndicatorBits() + version.countBits(narrowest);
    }

    /**
     * The segmentation with the fewest bits that a version of this class can have.
     *
     * @return empty if the version lacks something that the message or the options need, or if {@link #minimumBits} is
     *     more than the largest symbol of the family holds. Otherwise a segmentation, which may need more bits than the
     *     version has
     */
    public Optional<Segmentation> segment(Version version) {
        if (!hasHeaders(version) || minimumBits(version) > mostBits(version.family())) {
            return Optional.empty();
        }
        Plan plan;
        CharacterSet set = signatures.set();
        CharsetPolicy policy = options.charset();
        if (policy instanceof CharsetPolicy.Fixed fixed) {
            plan = plan(signatures, version, text.isEmpty() ? 0 : Plan.eciBits(fixed.eci()));
            if (!text.isEmpty()) {
                plan = plan.after(fixed.eci());
            }
        } else if (raw || highest < 0x80 || policy instanceof CharsetPolicy.Never) {
            plan = plan(signatures, version, 0);
        } else if (policy instanceof CharsetPolicy.Compact) {
            set = CharacterSets.ISO_8859_1;
            plan = compact(version);
        } else {
            plan = auto(version);
        }
        return plan.possible()
                ? Optional.of(new Segmentation(text, options, version, set, raw, plan))
                : Optional.empty();
    }

    private Plan plan(Signatures of, Version version, int eciBits) {
        int keep = Signatures.keep(version);
        Signatures usable = keep == Signatures.ALL ? of : of.within(keep);
        boolean ascii = highest < 0x80;
        return RunPlanner.plan(
                text, usable, version, options.headerBits() + eciBits, ascii ? runs : text.length(), !ascii);
    }

    /** All characters outside ASCII in kanji mode, or an ECI for UTF-8 in front. */
    private Plan auto(Version version) {
        Plan plain = plan(signatures.with(Signatures.ASCII), version, 0);
        if (!version.has(Mode.ECI)) {
            return plain;
        }
        Plan unicode = plan(signatures, version, Plan.eciBits(EciTable.UTF_8));
        return unicode.bits() < plain.bits() ? unicode.after(EciTable.UTF_8) : plain;
    }

    private Plan compact(Version version) {
        // One byte a character is the least there is, so without characters beyond ISO 8859-1 no ECI can help.
        if ((highest >= 0x100 || !options.first()) && version.has(Mode.ECI)) {
            Alphabet alphabet = Alphabet.compact(text, signatures, options);
            if (alphabet.interpretations() > 1) {
                return new EciPlanner(alphabet, version).plan(options.headerBits());
            }
        }
        return plan(signatures.with(CharacterSets.ISO_8859_1), version, 0);
    }

    /** Whether the version has the headers that the options need; it may still lack modes for the data. */
    private boolean hasHeaders(Version version) {
        return (options.structuredAppend().isEmpty() || version.has(Mode.STRUCTURED_APPEND))
                && (!options.fnc1().present() || version.has(Mode.FNC1_FIRST))
                && (!(options.charset() instanceof CharsetPolicy.Fixed) || version.has(Mode.ECI));
    }

    private static int mostBits(Family family) {
        Version largest = Version.of(family, family.versions());
        return largest.layout(ErrorCorrection.L).dataBits();
    }

    /**
     * Why a symbol of this layout does not hold the message: what its version lacks, or else how many bits are missing.
     */
    public EncodingException refusal(BlockLayout layout) {
        Version version = layout.version();
        String family = version.family().label();
        if (options.structuredAppend().isPresent() && !version.has(Mode.STRUCTURED_APPEND)) {
            return EncodingException.of(Reason.NOT_IN_VERSION, family + " has no structured append; use QR Code");
        }
        if (options.fnc1().present() && !version.has(Mode.FNC1_FIRST)) {
            return EncodingException.of(Reason.NOT_IN_VERSION, family + " has no FNC1 (GS1 or AIM); use QR Code");
        }
        if (options.charset() instanceof CharsetPolicy.Fixed && !version.has(Mode.ECI)) {
            return EncodingException.of(Reason.NOT_IN_VERSION, family + " has no ECI; use QR Code");
        }
        Signatures usable = usable(version);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (usable.of(codePoint) == 0) {
                return EncodingException.at(Reason.NOT_IN_VERSION, lack(version), i, codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return segment(version)
                .map(segmentation -> EncodingException.tooLong(segmentation.bits(), false, layout))
                .orElseGet(() -> EncodingException.tooLong(minimumBits(version), true, layout));
    }

    /** What the characters can be in a version. */
    private Signatures usable(Version version) {
        Signatures usable = signatures.within(Signatures.keep(version));
        if (raw || version.has(Mode.ECI)) {
            return usable;
        }
        return options.charset() instanceof CharsetPolicy.Auto
                ? usable.with(Signatures.ASCII)
                : options.charset() instanceof CharsetPolicy.Compact ? usable.with(CharacterSets.ISO_8859_1) : usable;
    }

    /** A sentence on a character that a version cannot hold, with a place for the character. */
    private String lack(Version version) {
        if (options.mode().isPresent() && !version.has(options.mode().get())) {
            return "Version " + version + " has no " + options.mode().get().label() + " for %s; use a larger version";
        }
        if (!version.has(Mode.ALPHANUMERIC)) {
            return "Version " + version + " has digits only and cannot hold %s; use a larger version";
        }
        if (!version.has(Mode.BYTE)) {
            return "Version " + version + " has digits, capital letters and $%%*+-./: only and cannot hold %s;"
                    + " use M3, M4 or QR Code";
        }
        return version.family().label() + " has no ECI, which %s needs; use QR Code, or UTF-8 without ECI";
    }
}
