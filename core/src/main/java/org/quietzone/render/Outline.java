package org.quietzone.render;

import java.util.Arrays;

/**
 * The edge between dark and light as closed lines, to be filled with the even-odd rule, in whole dots.
 *
 * <p>The idea: wherever an odd number of the four modules round a grid point is dark, the edge turns; at all other points
 * it runs straight on or is absent. Where dark touches dark only at a corner, two edges meet; let them cross, and that
 * point is no turn for either. So in each grid row the turning points, taken from the left, are the ends of horizontal
 * edges, two by two, and in each grid column those of vertical edges. Going along these edges in turn, horizontal,
 * vertical, horizontal, gives closed lines that need no search. Crossing instead of turning also makes the text short:
 * about five letters for four modules, where a row of strokes needs six or more, and a filled area has no seams between
 * its rows at any scale.
 */
public final class Outline {
    /** What draws the lines. Every line ends where it began; the pen is there again. */
    public interface Pen {
        /**
         * Begins a line.
         *
         * @param dx dots to the right of where the line before began, for the first line of the left edge
         * @param dy dots down from there, at least 0
         */
        void move(int dx, int dy);

        /** Goes to the right, or to the left if negative. */
        void across(int dots);

        /** Goes down, or up if negative. */
        void down(int dots);

        /** Closes the line by going straight back to where it began. */
        void close();
    }

    private static final int NONE = -1;

    private final CellGrid grid;
    private final int side;
    private final int[] alongRow;
    private final int[] alongColumn;

    private Outline(CellGrid grid) {
        this.grid = grid;
        int size = grid.size();
        side = size + 1;
        alongRow = new int[side * side];
        alongColumn = new int[side * side];
        Arrays.fill(alongRow, NONE);
        int[] openInColumn = new int[side];
        Arrays.fill(openInColumn, NONE);
        for (int y = 0; y < side; y++) {
            int openInRow = NONE;
            boolean edgeBefore = false;
            for (int x = 0; x < side; x++) {
                boolean edge = isDark(grid, y - 1, x) != isDark(grid, y, x);
                if (edge != edgeBefore) {
                    int point = y * side + x;
                    openInRow = pair(alongRow, openInRow, point);
                    openInColumn[x] = pair(alongColumn, openInColumn[x], point);
                }
                edgeBefore = edge;
            }
        }
    }

    /** Light beyond the area that is painted, whatever the colour of the quiet zone. */
    private static boolean isDark(CellGrid grid, int row, int column) {
        return row >= 0 && column >= 0 && row < grid.size() && column < grid.size() && grid.isDark(row, column);
    }

    private static int pair(int[] partners, int open, int point) {
        if (open == NONE) {
            return point;
        }
        partners[open] = point;
        partners[point] = open;
        return NONE;
    }

    /** Draws the outline of all dark cells; nothing if there are none. */
    public static void trace(CellGrid grid, Pen pen) {
        new Outline(grid).trace(pen);
    }

    private void trace(Pen pen) {
        int lastX = 0;
        int lastY = 0;
        for (int start = 0; start < alongRow.length; start++) {
            if (alongRow[start] != NONE) {
                pen.move(x(start) - lastX, y(start) - lastY);
                line(pen, start);
                lastX = x(start);
                lastY = y(start);
            }
        }
    }

    /** Draws one closed line and takes its points out. */
    private void line(Pen pen, int start) {
        int point = start;
        while (true) {
            int turn = alongRow[point];
            pen.across(x(turn) - x(point));
            int next = alongColumn[turn];
            alongRow[point] = NONE;
            alongRow[turn] = NONE;
            if (next == start) {
                pen.close();
                return;
            }
            pen.down(y(next) - y(turn));
            point = next;
        }
    }

    private int x(int point) {
        return grid.start(point % side);
    }

    private int y(int point) {
        return grid.start(point / side);
    }
}
