package org.quietzone.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.message.ParsedMessage.Malformed;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * The bit stream of a symbol to segments (ISO/IEC 18004:2024, 7.4, 12 h): the inverse of encoding. What breaks the rules
 * yields {@link Malformed} with the place; what the rules leave open is read forgivingly:
 *
 * <ul>
 *   <li>The terminator may be cut short or missing, and the padding behind it is not looked at.
 *   <li>An FNC1 mark is in force from where it stands; the first one decides the mode, later ones change nothing.
 *   <li>The first structured append header counts, wherever it stands.
 *   <li>A designator of an ECI is understood in Model 1 too.
 *   <li>Thirteen bits of kanji or Hanzi that stand for no character stay in the message: bytes as they are, text U+FFFD.
 * </ul>
 */
public final class MessageParser {
    private static final byte[] ALPHANUMERIC = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L',
        'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', ' ', '$', '%', '*', '+', '-', '.', '/',
        ':'
    };

    private final Version version;
    private final BitReader bits;
    private final List<Segment> segments = new ArrayList<>();
    private boolean fnc1;

    private MessageParser(Version version, BitReader bits) {
        this.version = version;
        this.bits = bits;
    }

    /**
     * Parses a bit stream.
     *
     * @param dataCodewords the data codewords in stream order, as many as the layout has; the half codeword of M1 and M3
     *     stands in the high nibble, and the high nibble of the first codeword of Model 1 is not part of the stream
     * @param layout the symbol's version and level
     * @param assumption what bytes without an ECI are taken for
     * @throws IllegalArgumentException if the number of codewords is not that of the layout
     */
    public static ParsedMessage parse(byte[] dataCodewords, BlockLayout layout, CharsetAssumption assumption) {
        if (dataCodewords.length != layout.dataCodewords()) {
            throw new IllegalArgumentException("Version " + layout.version() + "-" + layout.level() + " has "
                    + layout.dataCodewords() + " data codewords, not " + dataCodewords.length);
        }
        int start = layout.version().family() == Family.MODEL_1 ? 4 : 0;
        BitReader bits = new BitReader(dataCodewords, start, start + layout.dataBits());
        MessageParser parser = new MessageParser(layout.version(), bits);
        while (!parser.atEnd()) {
            Optional<Malformed> fault = parser.segment();
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        return Message.of(parser.segments, layout.version().family(), assumption);
    }

    /** The end rules of 7.4.9: a terminator, or too little room for one. Micro QR Code wants its rest to be zeros. */
    private boolean atEnd() {
        int terminator = version.terminatorBits();
        if (version.family() == Family.MICRO_QR) {
            // A whole terminator reads as a numeric segment of no characters; that is no accident of these lengths.
            return bits.peek(Math.min(terminator, bits.remaining())) == 0;
        }
        return bits.remaining() < terminator || bits.peek(terminator) == 0;
    }

    private Optional<Malformed> segment() {
        int start = bits.position();
        if (bits.remaining() < version.modeIndicatorBits()) {
            return fault(start, "the " + bits.remaining() + " bits left are too few for a mode indicator");
        }
        int indicator = bits.read(version.modeIndicatorBits());
        if (version.family() == Family.MICRO_QR) {
            return switch (indicator) {
                case 0 -> data(start, Mode.NUMERIC);
                case 1 -> data(start, Mode.ALPHANUMERIC);
                case 2 -> data(start, Mode.BYTE);
                case 3 -> data(start, Mode.KANJI);
                default -> unknown(start, indicator);
            };
        }
        return switch (indicator) {
            case 0b0001 -> data(start, Mode.NUMERIC);
            case 0b0010 -> data(start, Mode.ALPHANUMERIC);
            case 0b0100 -> data(start, Mode.BYTE);
            case 0b1000 -> data(start, Mode.KANJI);
            case 0b1101 -> hanzi(start);
            case 0b0111 -> eci(start);
            case 0b0011 -> structuredAppend(start);
            case 0b0101 -> mark(new Segment.Fnc1Mark(Fnc1.first(), 4));
            case 0b1001 -> secondPosition(start);
            default -> unknown(start, indicator);
        };
    }

    private Optional<Malformed> unknown(int start, int indicator) {
        String digits = Integer.toBinaryString(1 << version.modeIndicatorBits() | indicator)
                .substring(1);
        return fault(start, "no mode has the indicator " + digits);
    }

    private static Optional<Malformed> fault(int start, String reason) {
        return Optional.of(new Malformed(start, "At bit " + start + ": " + reason));
    }

    private static Optional<Malformed> cut(int start, Mode mode) {
        return fault(start, "the stream ends within the header of a segment in " + mode.label());
    }

    /** A designator of one, two or three codewords, told apart by its first bits (7.4.2.2, Table 4). */
    private Optional<Malformed> eci(int start) {
        int form = bits.peek(3);
        int length = form < 0b100 ? 8 : form < 0b110 ? 16 : form == 0b110 ? 24 : 0;
        if (bits.remaining() < Math.max(length, 3)) {
            return cut(start, Mode.ECI);
        }
        if (length == 0) {
            return fault(start, "no ECI designator begins with 111");
        }
        int eci = bits.read(length == 8 ? 8 : length == 16 ? 16 : 12);
        if (length == 24) {
            eci = eci << 12 | bits.read(12);
        }
        // The bits that tell the form are not part of the number.
        eci &= length == 8 ? 0x7F : length == 16 ? 0x3FFF : 0x1FFFFF;
        if (eci > 999_999) {
            return fault(start, "ECI " + eci + " is above 999999");
        }
        segments.add(new Segment.EciDesignator(eci, 4 + length));
        return Optional.empty();
    }

    private Optional<Malformed> structuredAppend(int start) {
        if (bits.remaining() < 16) {
            return cut(start, Mode.STRUCTURED_APPEND);
        }
        int index = bits.read(4);
        int total = bits.read(4) + 1;
        int parity = bits.read(8);
        if (index >= total) {
            return fault(start, "the structured append header claims symbol " + (index + 1) + " of " + total);
        }
        segments.add(new Segment.StructuredAppendHeader(new StructuredAppend(index, total, parity)));
        return Optional.empty();
    }

    private Optional<Malformed> secondPosition(int start) {
        if (bits.remaining() < 8) {
            return cut(start, Mode.FNC1_SECOND);
        }
        int indicator = bits.read(8);
        if (!Fnc1.Second.isIndicator(indicator)) {
            return fault(start, indicator + " is no application indicator of FNC1 in second position");
        }
        return mark(new Segment.Fnc1Mark(new Fnc1.Second(indicator), 12));
    }

    private Optional<Malformed> mark(Segment.Fnc1Mark mark) {
        fnc1 = true;
        segments.add(mark);
        return Optional.empty();
    }

    private Optional<Malformed> hanzi(int start) {
        if (bits.remaining() < 4) {
            return cut(start, Mode.HANZI);
        }
        int subset = bits.read(4);
        return subset == 1 ? data(start, Mode.HANZI) : fault(start, "Hanzi mode has subset 1 (GB 2312), not " + subset);
    }

    private Optional<Malformed> data(int start, Mode mode) {
        int countBits = version.countBits(mode);
        if (bits.remaining() < countBits) {
            return cut(start, mode);
        }
        int count = bits.read(countBits);
        int needed =
                switch (mode) {
                    case NUMERIC -> count / 3 * 10 + (count % 3 == 0 ? 0 : count % 3 * 3 + 1);
                    case ALPHANUMERIC -> count / 2 * 11 + count % 2 * 6;
                    case BYTE -> count * 8;
                    default -> count * 13;
                };
        if (needed > bits.remaining()) {
            return fault(
                    start,
                    count + " characters in " + mode.label() + " need " + needed + " bits, but " + bits.remaining()
                            + " are left");
        }
        byte[] bytes = new byte[mode == Mode.KANJI || mode == Mode.HANZI ? 2 * count : count];
        int wrong = -1;
        switch (mode) {
            case NUMERIC -> wrong = numeric(bytes);
            case ALPHANUMERIC -> {
                wrong = alphanumeric(bytes);
                bytes = fnc1 ? Separators.expand(bytes) : bytes;
            }
            case BYTE -> bits.readBytes(count, bytes, 0);
            case KANJI -> doubleByte(bytes, 0xC0, 0x1F00, 0x8140, 0xC140);
            default -> doubleByte(bytes, 0x60, 0x0A00, 0xA1A1, 0xA6A1);
        }
        if (wrong >= 0) {
            return fault(start, "a group in " + mode.label() + " has the impossible value " + wrong);
        }
        segments.add(new Segment.Data(mode, count, bytes, bits.position() - start));
        return Optional.empty();
    }

    /** Three digits in ten bits; the rest in seven or four (7.4.3). Returns the value of an impossible group, or -1. */
    private int numeric(byte[] target) {
        int at = 0;
        for (; at + 3 <= target.length; at += 3) {
            int value = bits.read(10);
            if (value > 999) {
                return value;
            }
            int tens = value / 10;
            int hundreds = value / 100;
            target[at] = (byte) ('0' + hundreds);
            target[at + 1] = (byte) ('0' + tens - hundreds * 10);
            target[at + 2] = (byte) ('0' + value - tens * 10);
        }
        int rest = target.length - at;
        if (rest == 2) {
            int value = bits.read(7);
            if (value > 99) {
                return value;
            }
            target[at++] = (byte) ('0' + value / 10);
            target[at] = (byte) ('0' + value % 10);
        } else if (rest == 1) {
            int value = bits.read(4);
            if (value > 9) {
                return value;
            }
            target[at] = (byte) ('0' + value);
        }
        return -1;
    }

    /** Two characters in eleven bits, the last in six (7.4.4). Returns the value of an impossible group, or -1. */
    private int alphanumeric(byte[] target) {
        int at = 0;
        for (; at + 2 <= target.length; at += 2) {
            int value = bits.read(11);
            if (value >= 45 * 45) {
                return value;
            }
            target[at] = ALPHANUMERIC[value / 45];
            target[at + 1] = ALPHANUMERIC[value % 45];
        }
        if (at < target.length) {
            int value = bits.read(6);
            if (value >= 45) {
                return value;
            }
            target[at] = ALPHANUMERIC[value];
        }
        return -1;
    }

    /**
     * Thirteen bits for a word of two bytes (7.4.6; GB/T 18284): the quotient and the remainder by the width of a row,
     * offset by the first word of the lower or of the upper range.
     */
    private void doubleByte(byte[] target, int width, int upper, int lowOffset, int highOffset) {
        for (int at = 0; at < target.length; at += 2) {
            int value = bits.read(13);
            int word = value / width << 8 | value % width;
            word += word < upper ? lowOffset : highOffset;
            target[at] = (byte) (word >> 8);
            target[at + 1] = (byte) word;
        }
    }
}
