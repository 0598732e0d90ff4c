package org.quietzone.charset;

/** The sets that mix one-byte characters with two-byte characters of a 94 by 94 grid. */
abstract class DoubleByteSet implements CharacterSet {
    /** Added to a byte of JIS X 0201 it gives the half-width katakana of Unicode: A1 is U+FF61. */
    private static final int HALF_WIDTH = 0xFF61 - 0xA1;

    /** ASCII, half-width katakana (A1 to DF) and JIS X 0208. 5C and 7E are backslash and tilde, not yen and overline. */
    static final CharacterSet SHIFT_JIS = new DoubleByteSet("Shift_JIS") {
        @Override
        int single(int value) {
            return value < 0x80 ? value : value >= 0xA1 && value <= 0xDF ? HALF_WIDTH + value : -1;
        }

        @Override
        int singleOf(int codePoint) {
            return codePoint < 0x80
                    ? codePoint
                    : codePoint >= HALF_WIDTH + 0xA1 && codePoint <= HALF_WIDTH + 0xDF ? codePoint - HALF_WIDTH : -1;
        }

        @Override
        boolean isWord(int lead, int trail) {
            return JisX0208.isLead(lead) && JisX0208.isTrail(trail);
        }

        @Override
        int codePoint(int word) {
            return JisX0208.codePoint(word);
        }

        @Override
        int wordOf(int codePoint) {
            return JisX0208.shiftJis(codePoint);
        }
    };

    /** ASCII and GB 2312 in EUC. */
    static final CharacterSet GB_2312 = new DoubleByteSet("GB2312") {
        @Override
        int single(int value) {
            return value < 0x80 ? value : -1;
        }

        @Override
        int singleOf(int codePoint) {
            return codePoint < 0x80 ? codePoint : -1;
        }

        @Override
        boolean isWord(int lead, int trail) {
            return Gb2312.isHigh(lead) && Gb2312.isHigh(trail);
        }

        @Override
        int codePoint(int word) {
            return Gb2312.codePoint(word);
        }

        @Override
        int wordOf(int codePoint) {
            return Gb2312.word(codePoint);
        }
    };

    private final String name;

    private DoubleByteSet(String name) {
        this.name = name;
    }

    /** The character of one byte, or -1. */
    abstract int single(int value);

    /** The one byte of a character, or -1. */
    abstract int singleOf(int codePoint);

    /** Whether two bytes have the shape of a two-byte character. */
    abstract boolean isWord(int lead, int trail);

    /** The character of a word of the right shape, or -1. */
    abstract int codePoint(int word);

    /** The word of a character, or -1. */
    abstract int wordOf(int codePoint);

    @Override
    public String name() {
        return name;
    }

    @Override
    public int encodedLength(int codePoint) {
        return singleOf(codePoint) >= 0 ? 1 : wordOf(codePoint) >= 0 ? 2 : 0;
    }

    @Override
    public int encode(int codePoint, byte[] target, int offset) {
        int single = singleOf(codePoint);
        if (single >= 0) {
            target[offset] = (byte) single;
            return 1;
        }
        int word = wordOf(codePoint);
        if (word < 0) {
            throw Ascii.absent(this, codePoint);
        }
        target[offset] = (byte) (word >> 8);
        target[offset + 1] = (byte) word;
        return 2;
    }

    /**
     * Two bytes of the right shape stay together even if they stand for no character, because the trail byte could be
     * taken for a lead byte and damage what follows. A lead byte without a trail byte is malformed alone.
     */
    @Override
    public DecodedText decode(byte[] bytes, int from, int to) {
        if (Ascii.only(bytes, from, to)) {
            return Ascii.text(bytes, from, to);
        }
        StringBuilder text = new StringBuilder(to - from);
        int malformed = 0;
        int i = from;
        while (i < to) {
            int value = bytes[i] & 0xFF;
            int single = single(value);
            if (single >= 0) {
                text.append((char) single);
                i++;
            } else if (i + 1 < to && isWord(value, bytes[i + 1] & 0xFF)) {
                int character = codePoint(value << 8 | bytes[i + 1] & 0xFF);
                if (character >= 0) {
                    text.append((char) character);
                } else {
                    text.append("\uFFFD\uFFFD");
                    malformed += 2;
                }
                i += 2;
            } else {
                text.append('\uFFFD');
                malformed++;
                i++;
            }
        }
        return new DecodedText(text.toString(), malformed);
    }

    @Override
    public String toString() {
        return name;
    }
}
