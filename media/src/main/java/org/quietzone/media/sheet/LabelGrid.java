package org.quietzone.media.sheet;

import java.util.Objects;
import org.quietzone.render.Length;

/**
 * Where the labels of a sheet lie: equal rectangles in columns and rows.
 *
 * @param paper the sheet
 * @param columns 1 or more; with rows at most {@link #MAX_LABELS} labels
 * @param rows 1 or more
 * @param width of a label
 * @param height of a label
 * @param left from the left edge of the sheet to the first column
 * @param top from the top edge of the sheet to the first row
 * @param columnGap between two columns
 * @param rowGap between two rows
 */
public record LabelGrid(
        Paper paper,
        int columns,
        int rows,
        Length width,
        Length height,
        Length left,
        Length top,
        Length columnGap,
        Length rowGap) {
    /** The most labels on a sheet. */
    public static final int MAX_LABELS = 1000;

    /** Room for sizes that were rounded to a hundredth of a millimetre on their way. */
    private static final double ROUNDING = 0.02;

    /**
     * Checks that the grid fits the sheet.
     *
     * @throws IllegalArgumentException if it does not, or there are no labels or too many
     */
    public LabelGrid {
        Objects.requireNonNull(paper, "paper");
        if (columns < 1 || rows < 1 || (long) columns * rows > MAX_LABELS) {
            throw new IllegalArgumentException("A sheet has at least one column and one row, and at most " + MAX_LABELS
                    + " labels, not " + columns + " columns and " + rows + " rows");
        }
        checkSide("width", width);
        checkSide("height", height);
        checkFit(columns, width, left, columnGap, paper.width(), "columns", "wide");
        checkFit(rows, height, top, rowGap, paper.height(), "rows", "high");
    }

    private static void checkSide(String name, Length side) {
        if (side.millimetres() < 1) {
            throw new IllegalArgumentException("The " + name + " of a label is 1 mm or more, not " + side);
        }
    }

    private static void checkFit(
            int count, Length side, Length start, Length gap, Length paper, String what, String extent) {
        double end = start.millimetres() + span(count, side, gap);
        if (end > paper.millimetres() + ROUNDING) {
            throw new IllegalArgumentException(
                    count + " " + what + " of labels " + side + " " + extent + ", with gaps of "
                            + gap + " and a margin of " + start + ", need " + millimetres(end) + ", and the sheet has "
                            + millimetres(paper.millimetres()) + ": take fewer or smaller labels, or a larger sheet");
        }
    }

    private static double span(int count, Length side, Length gap) {
        return count * side.millimetres() + (count - 1) * gap.millimetres();
    }

    static String millimetres(double value) {
        return Length.millimetres(Math.rint(value * 100) / 100).toString();
    }

    /**
     * A grid in the middle of the sheet.
     *
     * @throws IllegalArgumentException as the constructor
     */
    public static LabelGrid centred(
            Paper paper, int columns, int rows, Length width, Length height, Length columnGap, Length rowGap) {
        double left = (paper.width().millimetres() - span(columns, width, columnGap)) / 2;
        double top = (paper.height().millimetres() - span(rows, height, rowGap)) / 2;
        // What does not fit is told by the constructor, as for any other grid.
        return new LabelGrid(
                paper,
                columns,
                rows,
                width,
                height,
                Length.millimetres(Math.max(0, left)),
                Length.millimetres(Math.max(0, top)),
                columnGap,
                rowGap);
    }

    /**
     * As many labels as a sheet holds, in the middle of it.
     *
     * @param left the least room at the left and the right
     * @param top the least room at the top and the bottom
     * @throws IllegalArgumentException if not even one label fits
     */
    public static LabelGrid filling(
            Paper paper, Length width, Length height, Length left, Length top, Length columnGap, Length rowGap) {
        checkSide("width", width);
        checkSide("height", height);
        int columns = count(paper.width(), width, left, columnGap);
        int rows = count(paper.height(), height, top, rowGap);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A label of " + width + " x " + height + " does not fit on a sheet of "
                    + paper + " with margins of " + left + " and " + top + ": take a smaller label or a larger sheet");
        }
        return centred(paper, columns, rows, width, height, columnGap, rowGap);
    }

    private static int count(Length paper, Length side, Length margin, Length gap) {
        double room = paper.millimetres() - 2 * margin.millimetres() + gap.millimetres() + ROUNDING;
        return (int) Math.floor(room / (side.millimetres() + gap.millimetres()));
    }

    /**
     * Labels that share a sheet evenly.
     *
     * @param left the room at the left and the right
     * @param top the room at the top and the bottom
     * @throws IllegalArgumentException if nothing is left for labels, or there are none or too many
     */
    public static LabelGrid dividing(
            Paper paper, int columns, int rows, Length left, Length top, Length columnGap, Length rowGap) {
        return new LabelGrid(
                paper,
                columns,
                rows,
                share(paper.width(), columns, left, columnGap),
                share(paper.height(), rows, top, rowGap),
                left,
                top,
                columnGap,
                rowGap);
    }

    private static Length share(Length paper, int count, Length margin, Length gap) {
        int parts = Math.max(1, count);
        double room = paper.millimetres() - 2 * margin.millimetres() - (parts - 1) * gap.millimetres();
        // Nothing left is told by the constructor.
        return Length.millimetres(Math.max(0, room / parts));
    }

    /** The labels on a sheet. */
    public int labels() {
        return columns * rows;
    }

    /** Where a column begins, in millimetres from the left edge of the sheet. */
    double x(int column) {
        return left.millimetres() + column * (width.millimetres() + columnGap.millimetres());
    }

    /** Where a row begins, in millimetres from the top edge of the sheet. */
    double y(int row) {
        return top.millimetres() + row * (height.millimetres() + rowGap.millimetres());
    }
}
