package org.quietzone.render;

/** The dots of a symbol one by one, for the tests of formats that should show exactly these. */
final class Dots {
    private Dots() {}

    static boolean[][] of(CellGrid cells) {
        boolean[][] dots = new boolean[cells.dots()][cells.dots()];
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.size(); column++) {
                for (int y = cells.start(row); y < cells.start(row + 1); y++) {
                    for (int x = cells.start(column); x < cells.start(column + 1); x++) {
                        dots[y][x] = cells.isDark(row, column);
                    }
                }
            }
        }
        return dots;
    }

    /** The dots of rows of bytes, as printers take them. */
    static boolean[][] of(byte[] bytes, int offset, int stride, int side, boolean setIsLight) {
        boolean[][] dots = new boolean[side][side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < 8 * stride; x++) {
                boolean set = (bytes[offset + y * stride + x / 8] >> (7 - x % 8) & 1) == 1;
                if (x < side) {
                    dots[y][x] = set != setIsLight;
                } else if (set != setIsLight) {
                    throw new AssertionError("dark beyond the last dot of row " + y);
                }
            }
        }
        return dots;
    }
}
