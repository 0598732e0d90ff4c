package org.quietzone.charset;

/**
 * The 6879 characters of JIS X 0208:1997 in the two-byte form that kanji mode and Shift JIS share (ISO/IEC 18004:2024,
 * 7.4.6). Where vendors differ the plain reading of the standard holds: 8160 is U+301C, 815F U+FF3C, 817C U+2212, 8191
 * U+00A2, 8192 U+00A3, 81CA U+00AC.
 *
 * <p>Two rows of the 94 by 94 grid share a lead byte. Lead bytes are 81 to 9F and E0 to EF; the trail bytes 40 to 9E
 * without 7F hold the first row of a pair, 9F to FC the second.
 */
public final class JisX0208 {
    private JisX0208() {}

    /** Loaded when the first character outside ASCII is looked up. */
    private static final class Table {
        static final Grid94 GRID = new Grid94("jis-x-0208.txt");
    }

    /**
     * The Shift JIS word of a character.
     *
     * @param codePoint any number
     * @return 8140 to EAA4 (hexadecimal), or -1 if JIS X 0208 has no such character
     */
    public static int shiftJis(int codePoint) {
        if (codePoint < 0xA2) {
            return -1;
        }
        int number = Table.GRID.number(codePoint);
        if (number < 0) {
            return -1;
        }
        int row = number / Grid94.SIDE;
        int cell = number % Grid94.SIDE;
        int lead = (row >> 1) + (row < 62 ? 0x81 : 0xC1);
        int trail = (row & 1) != 0 ? 0x9F + cell : cell < 63 ? 0x40 + cell : 0x41 + cell;
        return lead << 8 | trail;
    }

    /**
     * The character of a Shift JIS word.
     *
     * @param shiftJisWord any number
     * @return a code point, or -1 if the word is none of two bytes or stands for no character
     */
    public static int codePoint(int shiftJisWord) {
        int lead = shiftJisWord >>> 8;
        int trail = shiftJisWord & 0xFF;
        if (!isLead(lead) || !isTrail(trail)) {
            return -1;
        }
        int row = (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 2;
        if (trail >= 0x9F) {
            return Table.GRID.codePoint((row + 1) * Grid94.SIDE + trail - 0x9F);
        }
        return Table.GRID.codePoint(row * Grid94.SIDE + trail - (trail < 0x7F ? 0x40 : 0x41));
    }

    static boolean isLead(int value) {
        return value >= 0x81 && value <= 0x9F || value >= 0xE0 && value <= 0xEF;
    }

    static boolean isTrail(int value) {
        return value >= 0x40 && value <= 0xFC && value != 0x7F;
    }
}
