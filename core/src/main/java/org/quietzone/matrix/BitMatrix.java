package org.quietzone.matrix;

import java.util.Arrays;

/**
 * A square of dark (true) and light (false) modules, at most 177 on a side; immutable. Row 0 is at the top, column 0 at
 * the left (ISO/IEC 18004:2024, 4.3.1).
 *
 * <p>Each row stands in {@link #wordsPerRow()} longs; column {@code c} is bit {@code c & 63} of word {@code c >> 6}; bits
 * beyond the last column are zero.
 */
public final class BitMatrix {
    /** The largest side: that of version 40. */
    public static final int MAX_SIZE = 177;

    private final int size;
    private final int stride;
    private final long[] words;

    /** Takes the array over: for this package, which does not write to it afterwards. */
    BitMatrix(int size, long[] words) {
        this.size = checkSize(size);
        this.stride = wordsPerRow(size);
        this.words = words;
    }

    private static int checkSize(int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("A matrix has 1 to " + MAX_SIZE + " modules a side, not " + size);
        }
        return size;
    }

    static int wordsPerRow(int size) {
        return (size + 63) >> 6;
    }

    /** All rows, one after the other; not a copy: for this package, which does not write to it. */
    long[] words() {
        return words;
    }

    /**
     * A matrix from rows of modules.
     *
     * @param dark as many rows as each row has columns, 1 to {@link #MAX_SIZE}
     * @throws IllegalArgumentException if the rows do not form such a square
     */
    public static BitMatrix of(boolean[][] dark) {
        int size = checkSize(dark.length);
        int stride = wordsPerRow(size);
        long[] words = new long[size * stride];
        for (int row = 0; row < size; row++) {
            if (dark[row].length != size) {
                throw new IllegalArgumentException(
                        "Row " + row + " has " + dark[row].length + " modules, but there are " + size + " rows");
            }
            for (int column = 0; column < size; column++) {
                if (dark[row][column]) {
                    words[row * stride + (column >> 6)] |= 1L << column;
                }
            }
        }
        return new BitMatrix(size, words);
    }

    /**
     * A matrix from rows of text, one character a module: {@code #} is dark, {@code .} or a space is light.
     *
     * @throws IllegalArgumentException if the rows do not form a square of those characters
     */
    public static BitMatrix parse(String... rows) {
        boolean[][] dark = new boolean[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            dark[row] = new boolean[rows[row].length()];
            for (int column = 0; column < dark[row].length; column++) {
                char c = rows[row].charAt(column);
                if (c != '#' && c != '.' && c != ' ') {
                    throw new IllegalArgumentException(
                            "Row " + row + ", column " + column + ": '" + c + "' is neither '#' nor '.'");
                }
                dark[row][column] = c == '#';
            }
        }
        return of(dark);
    }

    /** The modules on each side. */
    public int size() {
        return size;
    }

    /** The longs that each row takes: 1 to 3. */
    public int wordsPerRow() {
        return stride;
    }

    /**
     * Sixty-four modules of a row.
     *
     * @param row 0 to {@link #size()} - 1
     * @param word 0 to {@link #wordsPerRow()} - 1
     * @return bit {@code i} is the module in column {@code 64 * word + i}
     */
    public long word(int row, int word) {
        return words[row * stride + word];
    }

    /**
     * Whether a module is dark.
     *
     * @param row 0 to {@link #size()} - 1
     * @param column 0 to {@link #size()} - 1
     * @throws IndexOutOfBoundsException if the module is outside the matrix
     */
    public boolean get(int row, int column) {
        if (row < 0 || row >= size || column < 0 || column >= size) {
            throw new IndexOutOfBoundsException(
                    "Module (" + row + ", " + column + ") of a matrix of " + size + " by " + size);
        }
        return (words[row * stride + (column >> 6)] >>> column & 1) != 0;
    }

    /** The number of dark modules. */
    public int darkModules() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The mirror image: rows and columns interchanged (5.2). */
    public BitMatrix transposed() {
        long[] turned = new long[words.length];
        for (int row = 0; row < size; row++) {
            for (int word = 0; word < stride; word++) {
                for (long left = words[row * stride + word]; left != 0; left &= left - 1) {
                    int column = (word << 6) + Long.numberOfTrailingZeros(left);
                    turned[column * stride + (row >> 6)] |= 1L << row;
                }
            }
        }
        return new BitMatrix(size, turned);
    }

    /** The reversed reflectance: dark and light interchanged (5.2). */
    public BitMatrix inverted() {
        long[] inverse = new long[words.length];
        long lastWord = -1L >>> (stride * 64 - size);
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = ~words[i] & (i % stride == stride - 1 ? lastWord : -1L);
        }
        return new BitMatrix(size, inverse);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitMatrix that && size == that.size && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * size + Arrays.hashCode(words);
    }

    /** The rows, one a line, in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(size * (size + 1));
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                text.append(get(row, column) ? '#' : '.');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
