package org.quietzone.charset;

import org.quietzone.charset.TextCost.Before;

/**
 * How text in UTF-8 looks. It is well-formed unless it was damaged or cut off, and a word keeps to one script: that tells it
 * from the few half-width katakana words whose bytes happen to be well-formed UTF-8.
 */
final class Utf8Model {
    /** The costs of characters of two, three and four bytes. */
    private static final double[] SEQUENCE = {0, 0, 6, 7.5, 9};

    /** A change of script within a word. */
    private static final double MIXED_SCRIPTS = 10;

    /** The scripts of the two-byte characters by lead byte from C2, a letter for each; {@code .} goes with any script. */
    private static final String SCRIPTS = ".LLLLLLLL...GGCCCCMM.HAAAASSTN";

    private Utf8Model() {}

    static double cost(byte[] bytes) {
        double cost = 0;
        char script = '.';
        for (int i = 0; i < bytes.length; ) {
            int length = Utf8.sequenceLength(bytes, i, bytes.length);
            if (length <= 1) {
                cost += length == 1 ? TextCost.ascii(bytes[i], Before.BREAK) : TextCost.MALFORMED + 4;
                script = '.';
            } else {
                char next = length == 2 ? SCRIPTS.charAt((bytes[i] & 0xFF) - 0xC2) : '.';
                cost += SEQUENCE[length] + (next != script && next != '.' && script != '.' ? MIXED_SCRIPTS : 0);
                script = next;
            }
            i += Math.max(1, length);
        }
        return cost;
    }

    /** Whether bytes are well-formed throughout and no word mixes scripts: near proof of UTF-8. */
    static boolean isCertain(byte[] bytes) {
        char script = '.';
        for (int i = 0; i < bytes.length; ) {
            int length = Utf8.sequenceLength(bytes, i, bytes.length);
            if (length == 0) {
                return false;
            }
            char next = length == 2 ? SCRIPTS.charAt((bytes[i] & 0xFF) - 0xC2) : '.';
            if (next != script && next != '.' && script != '.') {
                return false;
            }
            script = next;
            i += length;
        }
        return true;
    }
}
