package org.quietzone.render;

import java.util.Arrays;

/**
 * A symbol as rows of dots, a bit each: what printers and images of one bit a pixel take. Rows are made one at a time, so
 * that even a large print costs no more than a row.
 */
public final class DotRows {
    private final CellGrid cells;

    /** The rows of a square of cells. */
    public DotRows(CellGrid cells) {
        this.cells = cells;
    }

    /** The dots in a row, and the number of rows. */
    public int side() {
        return cells.dots();
    }

    /** The bytes of a row. */
    public int stride() {
        return (side() + 7) / 8;
    }

    /** What takes the rows. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes equal rows.
         *
         * @param bits a row, the leftmost dot in the highest bit of the first byte, set where dark; bits beyond the last
         *     dot are 0. Valid until the call ends.
         * @param count how many equal rows follow each other, from 1
         */
        void rows(byte[] bits, int count);
    }

    /** Gives all rows, from the top. */
    public void forEach(Sink sink) {
        byte[] bits = new byte[stride()];
        for (int row = 0; row < cells.size(); row++) {
            int count = cells.start(row + 1) - cells.start(row);
            Arrays.fill(bits, (byte) 0);
            for (int column = 0; column < cells.size(); column++) {
                if (cells.isDark(row, column)) {
                    setBits(bits, cells.start(column), cells.start(column + 1));
                }
            }
            sink.rows(bits, count);
        }
    }

    /** Whole bytes at once: a module may be thousands of dots wide. */
    private static void setBits(byte[] bits, int from, int to) {
        int x = from;
        while (x < to) {
            if ((x & 7) == 0 && to - x >= 8) {
                bits[x >> 3] = -1;
                x += 8;
            } else {
                bits[x >> 3] |= (byte) (0x80 >> (x & 7));
                x++;
            }
        }
    }
}
