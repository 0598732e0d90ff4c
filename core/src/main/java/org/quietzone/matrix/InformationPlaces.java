package org.quietzone.matrix;

import org.quietzone.spec.Family;

/** Draws and reads format and version information (ISO/IEC 18004:2024, 7.9 and 7.10). */
final class InformationPlaces {
    private InformationPlaces() {}

    /** Inverts the format information modules where a 15-bit word has ones. */
    static void xorFormat(long[] words, int size, Family family, int word) {
        int stride = BitMatrix.wordsPerRow(size);
        for (int bit = 0; bit < 15; bit++) {
            long value = word >>> bit & 1;
            if (family == Family.MICRO_QR) {
                words[microRow(bit) * stride] ^= value << microColumn(bit);
            } else {
                words[firstRow(bit) * stride] ^= value << firstColumn(bit);
                int column = secondColumn(bit, size);
                words[secondRow(bit, size) * stride + (column >> 6)] ^= value << column;
            }
        }
    }

    /** Inverts the version information modules where an 18-bit word has ones. */
    static void xorVersion(long[] words, int size, int word) {
        int stride = BitMatrix.wordsPerRow(size);
        for (int bit = 0; bit < 18; bit++) {
            long value = word >>> bit & 1;
            int near = bit / 3;
            int far = size - 11 + bit % 3;
            words[near * stride + (far >> 6)] ^= value << far;
            words[far * stride] ^= value << near;
        }
    }

    /** The copies of the format information, bit 14 most significant; of the mirror image if that is wanted. */
    static int[] format(BitMatrix matrix, Family family, boolean mirrored) {
        int size = matrix.size();
        int first = 0;
        int second = 0;
        for (int bit = 14; bit >= 0; bit--) {
            if (family == Family.MICRO_QR) {
                first = next(first, matrix, microRow(bit), microColumn(bit), mirrored);
            } else {
                first = next(first, matrix, firstRow(bit), firstColumn(bit), mirrored);
                second = next(second, matrix, secondRow(bit, size), secondColumn(bit, size), mirrored);
            }
        }
        return family == Family.MICRO_QR ? new int[] {first} : new int[] {first, second};
    }

    /** The copies of the version information, at the upper right and at the lower left. */
    static int[] version(BitMatrix matrix) {
        int upper = 0;
        int lower = 0;
        for (int bit = 17; bit >= 0; bit--) {
            int near = bit / 3;
            int far = matrix.size() - 11 + bit % 3;
            upper = next(upper, matrix, near, far, false);
            lower = next(lower, matrix, far, near, false);
        }
        return new int[] {upper, lower};
    }

    /** The places of the copies of the format information, bit 14 first. */
    static int[][] formatPlaces(int size, Family family) {
        int[][] places = new int[family == Family.MICRO_QR ? 1 : 2][15];
        for (int i = 0; i < 15; i++) {
            int bit = 14 - i;
            if (family == Family.MICRO_QR) {
                places[0][i] = microRow(bit) * size + microColumn(bit);
            } else {
                places[0][i] = firstRow(bit) * size + firstColumn(bit);
                places[1][i] = secondRow(bit, size) * size + secondColumn(bit, size);
            }
        }
        return places;
    }

    /** The places of the copies of the version information, bit 17 first. */
    static int[][] versionPlaces(int size) {
        int[][] places = new int[2][18];
        for (int i = 0; i < 18; i++) {
            int near = (17 - i) / 3;
            int far = size - 11 + (17 - i) % 3;
            places[0][i] = near * size + far;
            places[1][i] = far * size + near;
        }
        return places;
    }

    private static int next(int word, BitMatrix matrix, int row, int column, boolean mirrored) {
        return word << 1 | ((mirrored ? matrix.get(column, row) : matrix.get(row, column)) ? 1 : 0);
    }

    /** Down column 8, then leftwards in row 8. */
    private static int microRow(int bit) {
        return bit < 8 ? bit + 1 : 8;
    }

    private static int microColumn(int bit) {
        return bit < 8 ? 8 : 15 - bit;
    }

    /** The copy at the upper left: down column 8, then leftwards in row 8, over the timing patterns. */
    private static int firstRow(int bit) {
        return bit < 6 ? bit : bit < 8 ? bit + 1 : 8;
    }

    private static int firstColumn(int bit) {
        return bit < 8 ? 8 : bit == 8 ? 7 : 14 - bit;
    }

    /** The other copy: leftwards from the right edge in row 8, then down column 8 to the lower edge. */
    private static int secondRow(int bit, int size) {
        return bit < 8 ? 8 : size - 15 + bit;
    }

    private static int secondColumn(int bit, int size) {
        return bit < 8 ? size - 1 - bit : 8;
    }
}
