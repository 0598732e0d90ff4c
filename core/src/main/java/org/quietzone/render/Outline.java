package org.quietzone.render;

import java.util.Arrays;

/**
 * The edge between dark and light as one SVG path, to be filled with the even-odd rule, in whole dots.
 *
 * <p>The idea: wherever an odd number of the four modules round a grid point is dark, the edge turns; at all other points
 * it runs straight on or is absent. Where dark touches dark only at a corner, two edges meet; let them cross, and that
 * point is no turn for either. So in each grid row the turning points, taken from the left, are the ends of horizontal
 * edges, two by two, and in each grid column those of vertical edges. Going along these edges in turn, horizontal,
 * vertical, horizontal, gives closed lines that need no search. Crossing instead of turning also makes the text short:
 * about five letters for four modules, where a row of strokes needs six or more, and a filled area has no seams between
 * its rows at any scale.
 */
final class Outline {
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

    /** The path data of all dark cells; empty if there are none. */
    static String of(CellGrid grid) {
        return new Outline(grid).path();
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        int last = NONE;
        for (int start = 0; start < alongRow.length; start++) {
            if (alongRow[start] != NONE) {
                moveTo(path, start, last);
                trace(path, start);
                last = start;
            }
        }
        return path.toString();
    }

    /** To the start of a line; relative to the start of the line before, where z has led back to. */
    private void moveTo(StringBuilder path, int point, int last) {
        if (last == NONE) {
            path.append('M').append(x(point)).append(' ').append(y(point));
            return;
        }
        // The points come row after row, so that the second number is never negative and needs a space.
        path.append('m').append(x(point) - x(last)).append(' ').append(y(point) - y(last));
    }

    /** Writes one closed line and takes its points out. */
    private void trace(StringBuilder path, int start) {
        int point = start;
        while (true) {
            int turn = alongRow[point];
            path.append('h').append(x(turn) - x(point));
            int next = alongColumn[turn];
            alongRow[point] = NONE;
            alongRow[turn] = NONE;
            if (next == start) {
                path.append('z');
                return;
            }
            path.append('v').append(y(next) - y(turn));
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
