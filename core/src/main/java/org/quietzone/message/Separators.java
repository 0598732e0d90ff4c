package org.quietzone.message;

import java.util.Arrays;

/** The percent signs of alphanumeric segments in an FNC1 mode (ISO/IEC 18004:2024, 7.4.8.2). */
final class Separators {
    /** The byte that a separator is transmitted as. */
    static final byte GROUP_SEPARATOR = 0x1D;

    private Separators() {}

    /**
     * What the characters of an alphanumeric segment transmit: from left to right, two percent signs are one, and one
     * alone is a separator.
     *
     * @param characters the decoded characters of a whole segment
     * @return the same array if it holds no percent sign
     */
    static byte[] expand(byte[] characters) {
        int from = 0;
        while (from < characters.length && characters[from] != '%') {
            from++;
        }
        if (from == characters.length) {
            return characters;
        }
        byte[] expanded = characters.clone();
        int to = from;
        for (int i = from; i < characters.length; i++) {
            if (characters[i] != '%') {
                expanded[to++] = characters[i];
            } else if (i + 1 < characters.length && characters[i + 1] == '%') {
                expanded[to++] = '%';
                i++;
            } else {
                expanded[to++] = GROUP_SEPARATOR;
            }
        }
        return Arrays.copyOf(expanded, to);
    }
}
