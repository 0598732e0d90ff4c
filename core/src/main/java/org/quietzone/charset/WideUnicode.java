package org.quietzone.charset;

/** UTF-16 and UTF-32 in either byte order. A byte order mark is a character like any other. */
final class WideUnicode implements CharacterSet {
    static final WideUnicode UTF_16BE = new WideUnicode("UTF-16BE", 2, true);
    static final WideUnicode UTF_16LE = new WideUnicode("UTF-16LE", 2, false);
    static final WideUnicode UTF_32BE = new WideUnicode("UTF-32BE", 4, true);
    static final WideUnicode UTF_32LE = new WideUnicode("UTF-32LE", 4, false);

    private final String name;
    private final int unit;
    private final boolean bigEndian;

    private WideUnicode(String name, int unit, boolean bigEndian) {
        this.name = name;
        this.unit = unit;
        this.bigEndian = bigEndian;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int encodedLength(int codePoint) {
        if (!isScalar(codePoint)) {
            return 0;
        }
        return unit == 4 || codePoint > 0xFFFF ? 4 : 2;
    }

    @Override
    public int encode(int codePoint, byte[] target, int offset) {
        int length = encodedLength(codePoint);
        if (length == 0) {
            throw Ascii.absent(this, codePoint);
        }
        if (length == unit) {
            put(codePoint, target, offset);
        } else {
            put(Character.highSurrogate(codePoint), target, offset);
            put(Character.lowSurrogate(codePoint), target, offset + 2);
        }
        return length;
    }

    private void put(int value, byte[] target, int offset) {
        for (int i = 0; i < unit; i++) {
            target[offset + i] = (byte) (value >> 8 * (bigEndian ? unit - 1 - i : i));
        }
    }

    private int get(byte[] bytes, int offset) {
        int value = 0;
        for (int i = 0; i < unit; i++) {
            value |= (bytes[offset + i] & 0xFF) << 8 * (bigEndian ? unit - 1 - i : i);
        }
        return value;
    }

    /** A lone surrogate, a number that is no scalar value, and a unit cut off at the end cost one U+FFFD a byte. */
    @Override
    public DecodedText decode(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder((to - from) / unit + 1);
        int malformed = 0;
        int i = from;
        while (i < to) {
            int length = Math.min(unit, to - i);
            int value = length == unit ? get(bytes, i) : -1;
            if (unit == 2 && value >= 0xD800 && value <= 0xDBFF && to - i >= 4) {
                int low = get(bytes, i + 2);
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    value = Character.toCodePoint((char) value, (char) low);
                    length = 4;
                }
            }
            if (isScalar(value)) {
                text.appendCodePoint(value);
            } else {
                for (int k = 0; k < length; k++) {
                    text.append('\uFFFD');
                }
                malformed += length;
            }
            i += length;
        }
        return new DecodedText(text.toString(), malformed);
    }

    private static boolean isScalar(int value) {
        return value >= 0 && value <= Character.MAX_CODE_POINT && (value < 0xD800 || value > 0xDFFF);
    }

    @Override
    public String toString() {
        return name;
    }
}
