package org.quietzone.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.EciTable;
import org.quietzone.charset.JisX0208;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * A message divided into segments, for all versions that share the widths of count indicators. Immutable; made by
 * {@link Segmenter}.
 *
 * <p>It keeps the text itself and one number a segment; {@link #segments()} makes the objects when somebody asks.
 */
public final class Segmentation {
    /** Bytes of a character, at most. */
    static final int LONGEST_CHARACTER = 4;

    private final String text;
    private final MessageOptions options;
    private final Version version;
    private final CharacterSet firstSet;
    private final boolean raw;
    private final Plan plan;

    Segmentation(String text, MessageOptions options, Version version, CharacterSet firstSet, boolean raw, Plan plan) {
        this.text = text;
        this.options = options;
        this.version = version;
        this.firstSet = firstSet;
        this.raw = raw;
        this.plan = plan;
    }

    /** The same with another structured append header. */
    Segmentation with(StructuredAppend header) {
        return new Segmentation(text, options.withStructuredAppend(header), version, firstSet, raw, plan);
    }

    /** The bits of all segments with their headers; terminator and padding come on top where there is room. */
    public int bits() {
        return plan.bits();
    }

    /** The structured append header that the bit stream begins with. */
    public Optional<StructuredAppend> structuredAppend() {
        return options.structuredAppend();
    }

    /** Whether the bit stream is right for a version: one of the same family with the same count indicators. */
    public boolean suits(Version other) {
        return sameClass(version, other);
    }

    /**
     * Whether two versions have mode and count indicators of the same widths, so that what is shortest for one is
     * shortest for the other (Table 3).
     */
    public static boolean sameClass(Version one, Version other) {
        return one.family() == other.family()
                && one.modeIndicatorBits() == other.modeIndicatorBits()
                && one.countBits(Mode.NUMERIC) == other.countBits(Mode.NUMERIC);
    }

    /** The segments in order: structured append header, ECI, FNC1 mark, data and further ECIs. */
    public List<Segment> segments() {
        List<Segment> list = new ArrayList<>();
        options.structuredAppend().ifPresent(header -> list.add(new Segment.StructuredAppendHeader(header)));
        int[] parts = plan.parts();
        int markAt = leadingEci() ? 1 : 0;
        CharacterSet set = firstSet;
        for (int i = 0; i <= parts.length; i++) {
            if (i == markAt && options.marksFnc1()) {
                list.add(new Segment.Fnc1Mark(options.fnc1(), options.fnc1() instanceof Fnc1.First ? 4 : 12));
            }
            if (i < parts.length && Plan.isEci(parts[i])) {
                int eci = Plan.value(parts[i]);
                list.add(new Segment.EciDesignator(eci, Plan.eciBits(eci)));
                set = setOf(eci);
            } else if (i < parts.length) {
                list.add(data(i, set));
            }
        }
        return List.copyOf(list);
    }

    private Segment data(int part, CharacterSet set) {
        Mode mode = Plan.mode(plan.parts()[part]);
        int start = Plan.value(plan.parts()[part]);
        int end = end(part);
        int count = count(mode, start, end, set);
        int payload =
                switch (mode) {
                    case NUMERIC -> (10 * count + 2) / 3;
                    case ALPHANUMERIC -> (11 * count + 1) / 2;
                    case BYTE -> 8 * count;
                    default -> 13 * count;
                };
        int bits = version.modeIndicatorBits() + version.countBits(mode) + payload;
        return new Segment.Data(mode, count, transmitted(mode, start, end, set), bits);
    }

    private byte[] transmitted(Mode mode, int start, int end, CharacterSet set) {
        byte[] bytes = new byte[(end - start) * LONGEST_CHARACTER];
        int length = 0;
        for (int i = start; i < end; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (mode == Mode.KANJI) {
                int word = JisX0208.shiftJis(codePoint);
                bytes[length++] = (byte) (word >> 8);
                bytes[length++] = (byte) word;
            } else if (mode == Mode.BYTE) {
                length += set.encode(codePoint, bytes, length);
            } else {
                bytes[length++] = (byte) codePoint;
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    /** The exclusive or of all bytes that the segments of data transmit: this symbol's share of the parity (8.3). */
    int parity() {
        int parity = 0;
        for (Segment segment : segments()) {
            if (segment instanceof Segment.Data data) {
                for (byte b : data.bytes()) {
                    parity ^= b & 0xFF;
                }
            }
        }
        return parity;
    }

    /** The index behind the last character of a segment of data. */
    private int end(int part) {
        int[] parts = plan.parts();
        for (int i = part + 1; i < parts.length; i++) {
            if (!Plan.isEci(parts[i])) {
                return Plan.value(parts[i]);
            }
        }
        return text.length();
    }

    /** What bytes mean after an ECI. */
    private CharacterSet setOf(int eci) {
        return raw ? firstSet : EciTable.characterSet(eci).orElse(firstSet);
    }

    private boolean leadingEci() {
        return plan.parts().length > 0 && Plan.isEci(plan.parts()[0]);
    }

    /** The value of the count indicator. */
    private int count(Mode mode, int start, int end, CharacterSet set) {
        if (mode == Mode.BYTE) {
            return countBytes(start, end, set);
        }
        // Digits, alphanumeric characters and those of JIS X 0208 are one char each.
        int count = end - start;
        if (mode == Mode.ALPHANUMERIC && options.rule() == Signatures.Rule.FNC1) {
            for (int i = start; i < end; i++) {
                count += text.charAt(i) == '%' ? 1 : 0;
            }
        }
        return count;
    }

    private int countBytes(int start, int end, CharacterSet set) {
        boolean asciiAsItIs = Signatures.asciiAsItIs(set);
        int count = 0;
        for (int i = start; i < end; i++) {
            int codePoint = text.charAt(i);
            if (codePoint < 0x80 && asciiAsItIs) {
                count++;
            } else {
                codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                count += set.encodedLength(codePoint);
            }
        }
        return count;
    }

    /**
     * Writes the data codewords of a symbol: the segments, the terminator, padding (ISO/IEC 18004:2024, 7.4.10).
     *
     * @param layout a layout of a version that this {@link #suits}
     * @param sink receives all data codewords of the layout, once each and in order
     * @throws EncodingException if the layout has fewer bits than {@link #bits()}
     * @throws IllegalArgumentException if the version is of another class
     */
    public void write(BlockLayout layout, CodewordSink sink) {
        if (!suits(layout.version())) {
            throw new IllegalArgumentException(
                    "Segments for version " + version + " do not suit version " + layout.version());
        }
        if (bits() > layout.dataBits()) {
            throw EncodingException.tooLong(bits(), false, layout);
        }
        BitWriter out = new BitWriter(sink);
        int capacity = layout.dataBits();
        if (layout.version().family() == Family.MODEL_1) {
            out.put(0, 4);
            capacity += 4;
        }
        writeSegments(out);
        pad(out, capacity, layout.version().terminatorBits());
    }

    /** Terminator, zeros to the end of the codeword, then pad codewords; the half codeword of M1 and M3 is zero. */
    private static void pad(BitWriter out, int capacity, int terminatorBits) {
        out.put(0, Math.min(terminatorBits, capacity - out.bits()));
        out.align();
        int full = capacity / 8;
        for (int pad = 0xEC; out.codewords() < full; pad ^= 0xEC ^ 0x11) {
            out.put(pad, 8);
        }
        if (out.bits() < capacity) {
            out.put(0, 8);
        }
    }

    private void writeSegments(BitWriter out) {
        if (options.structuredAppend().isPresent()) {
            StructuredAppend header = options.structuredAppend().get();
            out.put(Mode.STRUCTURED_APPEND.indicator(), 4);
            out.put(header.index() << 12 | header.total() - 1 << 8 | header.parity(), 16);
        }
        int[] parts = plan.parts();
        int markAt = leadingEci() ? 1 : 0;
        CharacterSet set = firstSet;
        for (int i = 0; i <= parts.length; i++) {
            if (i == markAt && options.marksFnc1()) {
                writeFnc1(out);
            }
            if (i < parts.length && Plan.isEci(parts[i])) {
                writeEci(out, Plan.value(parts[i]));
                set = setOf(Plan.value(parts[i]));
            } else if (i < parts.length) {
                writeData(out, Plan.mode(parts[i]), Plan.value(parts[i]), end(i), set);
            }
        }
    }

    /** The designator: one codeword for 7 bits, two for 14, three for 20 (7.4.2.1). */
    private static void writeEci(BitWriter out, int eci) {
        out.put(Mode.ECI.indicator(), 4);
        if (eci < 1 << 7) {
            out.put(eci, 8);
        } else if (eci < 1 << 14) {
            out.put(0b10 << 14 | eci, 16);
        } else {
            out.put(0b110 << 21 | eci, 24);
        }
    }

    private void writeFnc1(BitWriter out) {
        if (options.fnc1() instanceof Fnc1.Second second) {
            out.put(Mode.FNC1_SECOND.indicator(), 4);
            out.put(second.indicator(), 8);
        } else {
            out.put(Mode.FNC1_FIRST.indicator(), 4);
        }
    }

    private void writeData(BitWriter out, Mode mode, int start, int end, CharacterSet set) {
        int indicator = version.family() == Family.MICRO_QR ? mode.microIndicator() : mode.indicator();
        out.put(indicator, version.modeIndicatorBits());
        out.put(count(mode, start, end, set), version.countBits(mode));
        PayloadWriter payload = new PayloadWriter(text, start, end, out);
        switch (mode) {
            case NUMERIC -> payload.numeric();
            case ALPHANUMERIC -> payload.alphanumeric(options.rule() == Signatures.Rule.FNC1);
            case BYTE -> payload.bytes(set);
            default -> payload.kanji();
        }
    }

    /** The segments, for reading by people. */
    @Override
    public String toString() {
        return segments() + " " + bits() + " bits";
    }
}
