package org.quietzone.message;

import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/** Bit streams for tests, written as text of zeros and ones. */
final class BitText {
    private final StringBuilder bits = new StringBuilder();

    /** Zeros and ones; spaces do not count. */
    BitText add(String digits) {
        bits.append(digits.replace(" ", ""));
        return this;
    }

    BitText add(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            bits.append(value >> i & 1);
        }
        return this;
    }

    /** A byte segment of a QR Code symbol of versions 1 to 9. */
    BitText bytes(int... values) {
        add(Mode.BYTE.indicator(), 4).add(values.length, 8);
        for (int value : values) {
            add(value, 8);
        }
        return this;
    }

    BitText bytes(byte[] values) {
        add(Mode.BYTE.indicator(), 4).add(values.length, 8);
        for (byte value : values) {
            add(value, 8);
        }
        return this;
    }

    /** An alphanumeric segment of a QR Code symbol of versions 1 to 9. */
    BitText alphanumeric(String text) {
        String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
        add(Mode.ALPHANUMERIC.indicator(), 4).add(text.length(), 9);
        for (int i = 0; i + 1 < text.length(); i += 2) {
            add(alphabet.indexOf(text.charAt(i)) * 45 + alphabet.indexOf(text.charAt(i + 1)), 11);
        }
        return text.length() % 2 == 0 ? this : add(alphabet.indexOf(text.charAt(text.length() - 1)), 6);
    }

    /** A designator of one codeword. */
    BitText eci(int eci) {
        return add(Mode.ECI.indicator(), 4).add(eci, 8);
    }

    BitText structuredAppend(int index, int total, int parity) {
        return add(Mode.STRUCTURED_APPEND.indicator(), 4)
                .add(index, 4)
                .add(total - 1, 4)
                .add(parity, 8);
    }

    int length() {
        return bits.length();
    }

    /** The codewords: the bits, then zeros. */
    byte[] codewords(BlockLayout layout) {
        int skip = layout.version().family() == Family.MODEL_1 ? 4 : 0;
        if (bits.length() > layout.dataBits()) {
            throw new IllegalStateException(bits.length() + " bits do not fit " + layout.dataBits());
        }
        byte[] codewords = new byte[layout.dataCodewords()];
        for (int i = 0; i < bits.length(); i++) {
            if (bits.charAt(i) == '1') {
                codewords[(i + skip) / 8] |= (byte) (0x80 >> (i + skip) % 8);
            }
        }
        return codewords;
    }

    ParsedMessage parse(Version version, ErrorCorrection level) {
        BlockLayout layout = version.layout(level);
        return MessageParser.parse(codewords(layout), layout, CharsetAssumption.guess());
    }

    /** Parsed as version 9-L, which has room for 1840 bits. */
    Message message() {
        return message(CharsetAssumption.guess());
    }

    Message message(CharsetAssumption assumption) {
        BlockLayout layout = Version.of(9).layout(ErrorCorrection.L);
        return (Message) MessageParser.parse(codewords(layout), layout, assumption);
    }

    String malformed() {
        ParsedMessage.Malformed malformed = (ParsedMessage.Malformed) parse(Version.of(9), ErrorCorrection.L);
        return malformed.reason();
    }
}
