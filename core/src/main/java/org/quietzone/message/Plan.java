package org.quietzone.message;

import org.quietzone.spec.Mode;

/**
 * A division of a text into segments.
 *
 * @param bits the whole stream, headers included
 * @param parts the segments in order, each as one number so that a plan is two objects however many segments it has: the
 *     index of the first character times 8 plus 0 to 3 for numeric, alphanumeric, byte, kanji; or an ECI times 8 plus 4. A
 *     segment of data ends where the next one begins
 */
record Plan(int bits, int[] parts) {
    /** More bits than any symbol has: the text does not go into the modes at hand. */
    static final int IMPOSSIBLE = 1 << 28;

    static final int NUMERIC = 0;
    static final int ALPHANUMERIC = 1;
    static final int BYTE = 2;
    static final int KANJI = 3;
    static final int ECI = 4;
    static final int SHIFT = 3;

    private static final int KIND = (1 << SHIFT) - 1;
    private static final Mode[] MODES = {Mode.NUMERIC, Mode.ALPHANUMERIC, Mode.BYTE, Mode.KANJI, Mode.ECI};

    /** Whether the text goes into the modes at hand. */
    boolean possible() {
        return bits < IMPOSSIBLE >> 1;
    }

    static Mode mode(int part) {
        return MODES[part & KIND];
    }

    static boolean isEci(int part) {
        return (part & KIND) == ECI;
    }

    /** The start of a segment of data, or the ECI. */
    static int value(int part) {
        return part >>> SHIFT;
    }

    static int eci(int eci) {
        return eci << SHIFT | ECI;
    }

    /** The same with an ECI in front, whose bits are counted already. */
    Plan after(int eci) {
        int[] all = new int[parts.length + 1];
        all[0] = eci(eci);
        System.arraycopy(parts, 0, all, 1, parts.length);
        return new Plan(bits, all);
    }

    /** The bits of mode indicator and designator (7.4.2.1). */
    static int eciBits(int eci) {
        return eci < 128 ? 12 : eci < 16_384 ? 20 : 28;
    }
}
