package org.quietzone.charset;

/** The sets whose bytes are their code points: ISO 8859-1, ASCII and the invariant part of ISO 646. */
final class PlainSet implements CharacterSet {
    /** All of Latin-1 with the control characters C0 and C1. */
    static final PlainSet LATIN_1 = new PlainSet("ISO-8859-1", 0x100, "");

    /** ISO 646 IRV. */
    static final PlainSet US_ASCII = new PlainSet("US-ASCII", 0x80, "");

    /** ISO 646 without the twelve positions that national versions fill as they like. */
    static final PlainSet INVARIANT = new PlainSet("INVARIANT", 0x80, "#$@[\\]^`{|}~");

    private final String name;
    private final int size;
    private final String holes;

    private PlainSet(String name, int size, String holes) {
        this.name = name;
        this.size = size;
        this.holes = holes;
    }

    private boolean has(int value) {
        return value >= 0 && value < size && holes.indexOf(value) < 0;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int encodedLength(int codePoint) {
        return has(codePoint) ? 1 : 0;
    }

    @Override
    public int encode(int codePoint, byte[] target, int offset) {
        if (!has(codePoint)) {
            throw Ascii.absent(this, codePoint);
        }
        target[offset] = (byte) codePoint;
        return 1;
    }

    @Override
    public DecodedText decode(byte[] bytes, int from, int to) {
        if (this == LATIN_1 || this == US_ASCII && Ascii.only(bytes, from, to)) {
            return Ascii.text(bytes, from, to);
        }
        char[] text = new char[to - from];
        int malformed = 0;
        for (int i = from; i < to; i++) {
            int value = bytes[i] & 0xFF;
            text[i - from] = has(value) ? (char) value : '\uFFFD';
            malformed += has(value) ? 0 : 1;
        }
        return new DecodedText(new String(text), malformed);
    }

    @Override
    public String toString() {
        return name;
    }
}
