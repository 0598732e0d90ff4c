package org.quietzone.media.sheet;

import org.quietzone.media.pdf.PdfNumber;

/** The lines round labels, drawn in points from the top left of the sheet, y downwards. */
final class CropMarks {
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** From the labels to the mark. */
    private static final double DISTANCE = 1;

    private static final double LENGTH = 4;
    /** Shorter ones are not seen. */
    private static final double SHORTEST = 1;

    private final LabelGrid grid;
    private final StringBuilder out;

    private CropMarks(LabelGrid grid, StringBuilder out) {
        this.grid = grid;
        this.out = out;
    }

    /** Refuses a grid without room for marks on any of two opposite sides. */
    static void check(LabelGrid grid) {
        boolean across = room(grid.x(0)) || room(right(grid));
        boolean down = room(grid.y(0)) || room(below(grid));
        if (!across || !down) {
            throw new IllegalArgumentException("There is no room for crop marks: leave margins of at least "
                    + LabelGrid.millimetres(DISTANCE + SHORTEST) + " at the sides, and above or below the labels");
        }
    }

    private static boolean room(double margin) {
        return margin >= DISTANCE + SHORTEST;
    }

    private static double right(LabelGrid grid) {
        return grid.paper().width().millimetres() - endX(grid);
    }

    private static double below(LabelGrid grid) {
        return grid.paper().height().millimetres() - endY(grid);
    }

    private static double endX(LabelGrid grid) {
        return grid.x(grid.columns() - 1) + grid.width().millimetres();
    }

    private static double endY(LabelGrid grid) {
        return grid.y(grid.rows() - 1) + grid.height().millimetres();
    }

    /** Draws the marks of a sheet. */
    static void draw(LabelSheet sheet, StringBuilder out) {
        CropMarks marks = new CropMarks(sheet.grid(), out);
        switch (sheet.marks()) {
            case NONE -> {
                // Nothing is drawn.
            }
            case CROP -> marks.crop();
            case OUTLINE -> marks.outline();
        }
    }

    private void crop() {
        out.append("0.25 w ");
        for (int column = 0; column < grid.columns(); column++) {
            vertical(grid.x(column));
            vertical(grid.x(column) + grid.width().millimetres());
        }
        for (int row = 0; row < grid.rows(); row++) {
            horizontal(grid.y(row));
            horizontal(grid.y(row) + grid.height().millimetres());
        }
    }

    private void vertical(double x) {
        double start = grid.y(0);
        if (room(start)) {
            line(x, start - DISTANCE, x, Math.max(0, start - DISTANCE - LENGTH));
        }
        if (room(below(grid))) {
            double end = endY(grid);
            line(x, end + DISTANCE, x, Math.min(grid.paper().height().millimetres(), end + DISTANCE + LENGTH));
        }
    }

    private void horizontal(double y) {
        double start = grid.x(0);
        if (room(start)) {
            line(start - DISTANCE, y, Math.max(0, start - DISTANCE - LENGTH), y);
        }
        if (room(right(grid))) {
            double end = endX(grid);
            line(end + DISTANCE, y, Math.min(grid.paper().width().millimetres(), end + DISTANCE + LENGTH), y);
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        point(x1, y1, " m ");
        point(x2, y2, " l S ");
    }

    private void outline() {
        out.append("0.25 w ");
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                point(grid.x(column), grid.y(row), " ");
                point(grid.width().millimetres(), grid.height().millimetres(), " re S ");
            }
        }
    }

    private void point(double x, double y, String operator) {
        out.append(PdfNumber.of(x * POINTS_PER_MM))
                .append(' ')
                .append(PdfNumber.of(y * POINTS_PER_MM))
                .append(operator);
    }
}
