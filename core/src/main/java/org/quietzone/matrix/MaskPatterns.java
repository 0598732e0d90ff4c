package org.quietzone.matrix;

import org.quietzone.spec.Family;

/**
 * The data mask patterns (ISO/IEC 18004:2024, 7.8.2, Table 10). Every one repeats after twelve rows, so twelve rows of
 * 192 columns are all there is to know about each; a set bit is a module that the mask inverts. Which modules are data is
 * not known here.
 */
final class MaskPatterns {
    /** Stands for no mask at all. */
    static final int NONE = -1;

    /** After this many rows every pattern begins anew. */
    private static final int PERIOD = 12;

    private static final int WORDS = 3;
    private static final int[] MICRO_TO_QR = {1, 4, 6, 7};
    private static final long[][] ROWS = new long[8][PERIOD * WORDS];
    private static final long[] BLANK = new long[PERIOD * WORDS];

    static {
        for (int mask = 0; mask < ROWS.length; mask++) {
            for (int row = 0; row < PERIOD; row++) {
                for (int column = 0; column < 64 * WORDS; column++) {
                    if (inverts(mask, row, column)) {
                        ROWS[mask][row * WORDS + (column >> 6)] |= 1L << column;
                    }
                }
            }
        }
    }

    private MaskPatterns() {}

    private static boolean inverts(int mask, int i, int j) {
        return switch (mask) {
            case 0 -> (i + j) % 2 == 0;
            case 1 -> i % 2 == 0;
            case 2 -> j % 3 == 0;
            case 3 -> (i + j) % 3 == 0;
            case 4 -> (i / 2 + j / 3) % 2 == 0;
            case 5 -> i * j % 2 + i * j % 3 == 0;
            case 6 -> (i * j % 2 + i * j % 3) % 2 == 0;
            default -> ((i + j) % 2 + i * j % 3) % 2 == 0;
        };
    }

    /**
     * Takes one mask off and puts another one on.
     *
     * @param words rows of a matrix that carries mask {@code from}; changed
     * @param template the version's template, which knows the data modules
     * @param from mask reference of the version's family, or {@link #NONE}
     * @param to mask reference of the version's family, or {@link #NONE}
     */
    static void exchange(long[] words, Template template, int from, int to) {
        long[] off = pattern(template, from);
        long[] on = pattern(template, to);
        long[] data = template.data();
        int stride = template.stride();
        int row = 0;
        for (int at = 0; at < words.length; ) {
            for (int word = 0; word < stride; word++, at++) {
                words[at] ^= (off[row + word] ^ on[row + word]) & data[at];
            }
            row = row == (PERIOD - 1) * WORDS ? 0 : row + WORDS;
        }
    }

    private static long[] pattern(Template template, int mask) {
        if (mask == NONE) {
            return BLANK;
        }
        return ROWS[template.version().family() == Family.MICRO_QR ? MICRO_TO_QR[mask] : mask];
    }
}
