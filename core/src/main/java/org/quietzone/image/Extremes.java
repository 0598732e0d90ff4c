package org.quietzone.image;

/**
 * The darkest and the lightest pixel of each square of an image that is divided into squares. Every second row is looked
 * at: what is as high as one pixel only says little about the light.
 *
 * @param columns squares beside each other
 * @param rows squares above each other
 * @param low the darkest pixels, row after row
 * @param high the lightest pixels
 */
record Extremes(int columns, int rows, byte[] low, byte[] high) {
    static final int SHIFT = 3;
    /** Pixels on each side of the smallest squares. */
    static final int BLOCK = 1 << SHIFT;

    /** The squares of {@value #BLOCK} pixels of an image; those at the right and the lower edge may be smaller. */
    static Extremes ofBlocks(GrayImage image) {
        int width = image.width();
        int height = image.height();
        int columns = (width + BLOCK - 1) >> SHIFT;
        int rows = (height + BLOCK - 1) >> SHIFT;
        byte[] low = new byte[columns * rows];
        byte[] high = new byte[columns * rows];
        byte[] pixels = image.array();
        int whole = width >> SHIFT;
        for (int row = 0; row < rows; row++) {
            int top = row << SHIFT;
            // Rows 0, 2, 4 and 6 of the squares, or as many as there are.
            int a = top * width;
            int b = Math.min(top + 2, (height - 1) & ~1) * width;
            int c = Math.min(top + 4, (height - 1) & ~1) * width;
            int d = Math.min(top + 6, (height - 1) & ~1) * width;
            int to = row * columns;
            for (int i = 0; i < whole; i++) {
                int x = i << SHIFT;
                fold(
                        Octets.load(pixels, a + x),
                        Octets.load(pixels, b + x),
                        Octets.load(pixels, c + x),
                        Octets.load(pixels, d + x),
                        low,
                        high,
                        to + i);
            }
            if (whole < columns) {
                // The last square is filled up with its first pixel.
                int x = whole << SHIFT;
                int rest = width - x;
                fold(
                        end(pixels, a + x, rest),
                        end(pixels, b + x, rest),
                        end(pixels, c + x, rest),
                        end(pixels, d + x, rest),
                        low,
                        high,
                        to + whole);
            }
        }
        return new Extremes(columns, rows, low, high);
    }

    private static long end(byte[] pixels, int from, int count) {
        long filled = (pixels[from] & 0xFF) * Octets.ONES;
        long mask = (1L << (count << 3)) - 1;
        return Octets.loadEnd(pixels, from) & mask | filled & ~mask;
    }

    /** The extremes of four rows of a square: two rows are compared with each other first, which saves a comparison. */
    private static void fold(long a, long b, long c, long d, byte[] low, byte[] high, int to) {
        long first = (a ^ b) & Octets.widen(Octets.less(b, a));
        long second = (c ^ d) & Octets.widen(Octets.less(d, c));
        long least = Octets.min(a ^ first, c ^ second);
        long most = Octets.max(b ^ first, d ^ second);
        // The lesser of two complements is that of the greater: one minimum folds both.
        long fold = Octets.min(least, least >>> 32) & 0xFFFFFFFFL | ~Octets.max(most, most >>> 32) << 32;
        fold = Octets.min(fold, fold >>> 16);
        fold = Octets.min(fold, fold >>> 8);
        low[to] = (byte) fold;
        high[to] = (byte) ~(fold >>> 32);
    }

    /** Those of the whole image, or nearly so. */
    GlobalThreshold overall() {
        int least = 255;
        int most = 0;
        for (int i = 0; i < low.length; i++) {
            least = Math.min(least, low[i] & 0xFF);
            most = Math.max(most, high[i] & 0xFF);
        }
        return new GlobalThreshold(least, most);
    }

    /** The contrast, in grey values, that more than one square in so many stays below or just reaches. */
    int contrastOf(int share) {
        int[] histogram = new int[256];
        for (int i = 0; i < low.length; i++) {
            histogram[(high[i] & 0xFF) - (low[i] & 0xFF)]++;
        }
        int contrast = 0;
        int below = histogram[0];
        while (below <= low.length / share) {
            contrast++;
            below += histogram[contrast];
        }
        return contrast;
    }

    /**
     * The share of the pixels of quiet squares whose grey value is in the middle half between the darkest and the lightest
     * pixel of the square. Noise crowds there; what has two tones has none of its pixels there, and a gradient half of them.
     *
     * @param image what these are the squares of; smaller squares at its edges are left out
     * @param contrast the most that a square may have to be looked at
     * @return 0 to 1; 0 if there is no square with so little contrast, and any at all
     */
    double crowding(GrayImage image, int contrast) {
        byte[] pixels = image.array();
        int width = image.width();
        int inside = 0;
        int all = 0;
        for (int row = 0; row < image.height() >> SHIFT; row++) {
            for (int column = 0; column < width >> SHIFT; column++) {
                int i = row * columns + column;
                int darkest = low[i] & 0xFF;
                int lightest = high[i] & 0xFF;
                if (lightest - darkest > contrast || lightest == darkest) {
                    continue;
                }
                int quarter = (lightest - darkest + 2) >> 2;
                long from = (darkest + quarter) * Octets.ONES;
                long to = (lightest - quarter) * Octets.ONES;
                int at = (row * width + column) << SHIFT;
                for (int y = 0; y < BLOCK; y += 2, at += 2 * width) {
                    long octet = Octets.load(pixels, at);
                    inside += BLOCK - Long.bitCount(Octets.less(octet, from) | Octets.less(to, octet));
                }
                all += BLOCK * BLOCK / 2;
            }
        }
        return all == 0 ? 0 : inside / (double) all;
    }

    /** Squares of twice the side. */
    Extremes halved() {
        int newColumns = (columns + 1) >> 1;
        int newRows = (rows + 1) >> 1;
        byte[] newLow = new byte[newColumns * newRows];
        byte[] newHigh = new byte[newColumns * newRows];
        for (int row = 0; row < newRows; row++) {
            int upper = 2 * row * columns;
            int lower = Math.min(2 * row + 1, rows - 1) * columns;
            for (int column = 0; column < newColumns; column++) {
                int left = 2 * column;
                int right = Math.min(left + 1, columns - 1);
                int i = row * newColumns + column;
                newLow[i] = (byte) least(low, upper + left, upper + right, lower + left, lower + right);
                newHigh[i] = (byte) most(high, upper + left, upper + right, lower + left, lower + right);
            }
        }
        return new Extremes(newColumns, newRows, newLow, newHigh);
    }

    private static int least(byte[] values, int a, int b, int c, int d) {
        return Math.min(Math.min(values[a] & 0xFF, values[b] & 0xFF), Math.min(values[c] & 0xFF, values[d] & 0xFF));
    }

    private static int most(byte[] values, int a, int b, int c, int d) {
        return Math.max(Math.max(values[a] & 0xFF, values[b] & 0xFF), Math.max(values[c] & 0xFF, values[d] & 0xFF));
    }

    /** Each square with its eight neighbours: first along the columns, then along the rows. */
    Extremes spread() {
        byte[] newLow = new byte[low.length];
        byte[] newHigh = new byte[high.length];
        byte[] lowOfThree = new byte[columns];
        byte[] highOfThree = new byte[columns];
        for (int row = 0; row < rows; row++) {
            int middle = row * columns;
            int above = Math.max(0, row - 1) * columns;
            int below = Math.min(rows - 1, row + 1) * columns;
            int i = 0;
            for (; i + 8 <= columns; i += 8) {
                Octets.store(lowOfThree, i, least(low, above + i, middle + i, below + i));
                Octets.store(highOfThree, i, most(high, above + i, middle + i, below + i));
            }
            for (; i < columns; i++) {
                lowOfThree[i] = (byte) least(low, above + i, middle + i, below + i, below + i);
                highOfThree[i] = (byte) most(high, above + i, middle + i, below + i, below + i);
            }
            i = 0;
            while (i < columns) {
                if (i > 0 && i + 9 <= columns) {
                    Octets.store(newLow, middle + i, least(lowOfThree, i - 1, i, i + 1));
                    Octets.store(newHigh, middle + i, most(highOfThree, i - 1, i, i + 1));
                    i += 8;
                } else {
                    int left = Math.max(0, i - 1);
                    int right = Math.min(columns - 1, i + 1);
                    newLow[middle + i] = (byte) least(lowOfThree, left, i, right, right);
                    newHigh[middle + i] = (byte) most(highOfThree, left, i, right, right);
                    i++;
                }
            }
        }
        return new Extremes(columns, rows, newLow, newHigh);
    }

    /** Eight at once: the least of those from three places on. */
    private static long least(byte[] values, int a, int b, int c) {
        return Octets.min(Octets.load(values, a), Octets.min(Octets.load(values, b), Octets.load(values, c)));
    }

    private static long most(byte[] values, int a, int b, int c) {
        return Octets.max(Octets.load(values, a), Octets.max(Octets.load(values, b), Octets.load(values, c)));
    }
}
