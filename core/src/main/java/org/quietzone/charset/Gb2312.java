package org.quietzone.charset;

/**
 * The 7445 characters of GB 2312-80 in the two-byte form of EUC-CN, both bytes A1 to FE, which Hanzi mode (GB/T 18284)
 * packs. A1A4 is U+00B7 and A1AA is U+2014, as in GBK and GB 18030.
 */
public final class Gb2312 {
    private Gb2312() {}

    /** Loaded when the first character outside ASCII is looked up. */
    private static final class Table {
        static final Grid94 GRID = new Grid94("gb-2312.txt");
    }

    /**
     * The word of a character.
     *
     * @param codePoint any number
     * @return A1A1 to F7FE (hexadecimal), or -1 if GB 2312 has no such character
     */
    public static int word(int codePoint) {
        if (codePoint < 0xA4) {
            return -1;
        }
        int number = Table.GRID.number(codePoint);
        return number < 0 ? -1 : 0xA1A1 + (number / Grid94.SIDE << 8) + number % Grid94.SIDE;
    }

    /**
     * The character of a word.
     *
     * @param word any number
     * @return a code point, or -1 if the word is none of two bytes or stands for no character
     */
    public static int codePoint(int word) {
        int lead = word >>> 8;
        int trail = word & 0xFF;
        if (!isHigh(lead) || !isHigh(trail)) {
            return -1;
        }
        return Table.GRID.codePoint((lead - 0xA1) * Grid94.SIDE + trail - 0xA1);
    }

    static boolean isHigh(int value) {
        return value >= 0xA1 && value <= 0xFE;
    }
}
