package org.quietzone.media.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quietzone.render.Layout;
import org.quietzone.render.Length;

/** How labels are laid out on sheets. Immutable. */
public final class LabelSheet {
    private static final double MAX_POINTS = 200;

    private final LabelGrid grid;
    private final int start;
    private final FillOrder order;
    private final Marks marks;
    private final Length padding;
    private final SymbolSize size;
    private final Layout layout;
    private final TextPlace place;
    private final double largestText;
    private final double smallestText;
    private final List<LabelFont> fonts;

    private LabelSheet(Builder builder) {
        grid = builder.grid;
        start = builder.start;
        order = builder.order;
        marks = builder.marks;
        padding = builder.padding;
        size = builder.size;
        layout = new Layout(builder.quietZone, 1, 0, builder.dpi);
        place = builder.place;
        largestText = builder.largestText;
        smallestText = builder.smallestText;
        fonts = new ArrayList<>(builder.fonts);
        fonts.add(LabelFont.standard());
    }

    /** In which order the labels of a sheet are filled. */
    public enum FillOrder {
        /** Each row from left to right, then the next below. */
        ROWS,
        /** Each column from top to bottom, then the next to the right. */
        COLUMNS
    }

    /** What is drawn round the labels. */
    public enum Marks {
        /** Nothing. */
        NONE,
        /** Short lines in the margins, where to cut along the edges of columns and rows. */
        CROP,
        /** The edge of every label: to hold a print on plain paper against a sheet of labels. */
        OUTLINE
    }

    /** Where the text of a label stands. */
    public enum TextPlace {
        /** Under the symbol. */
        BELOW,
        /** To the right of the symbol. */
        RIGHT
    }

    /**
     * The options: symbols as large as fits, the text below, no marks, from the first label, until they are changed.
     *
     * @param grid where the labels lie
     */
    public static Builder builder(LabelGrid grid) {
        return new Builder(grid);
    }

    LabelGrid grid() {
        return grid;
    }

    /** How many labels of the first sheet stay empty. */
    int skipped() {
        return start - 1;
    }

    int column(int place) {
        return order == FillOrder.ROWS ? place % grid.columns() : place / grid.rows();
    }

    int row(int place) {
        return order == FillOrder.ROWS ? place / grid.columns() : place % grid.rows();
    }

    Marks marks() {
        return marks;
    }

    double padding() {
        return padding.millimetres();
    }

    SymbolSize size() {
        return size;
    }

    /** The layout of symbols, of a dot a module. */
    Layout layout() {
        return layout;
    }

    TextPlace place() {
        return place;
    }

    double largestText() {
        return largestText;
    }

    double smallestText() {
        return smallestText;
    }

    List<LabelFont> fonts() {
        return List.copyOf(fonts);
    }

    /** The options of a {@link LabelSheet}. */
    public static final class Builder {
        private final LabelGrid grid;
        private int start = 1;
        private FillOrder order = FillOrder.ROWS;
        private Marks marks = Marks.NONE;
        private Length padding = Length.millimetres(1.5);
        private SymbolSize size = new SymbolSize.Largest();
        private OptionalInt quietZone = OptionalInt.empty();
        private OptionalDouble dpi = OptionalDouble.empty();
        private TextPlace place = TextPlace.BELOW;
        private double largestText = 8;
        private double smallestText = 4;
        private List<LabelFont> fonts = List.of();

        private Builder(LabelGrid grid) {
            this.grid = Objects.requireNonNull(grid, "grid");
        }

        /** The first label to fill on the first sheet, 1 to the labels of a sheet, in the order of filling; 1 unless set. */
        public Builder start(int label) {
            start = label;
            return this;
        }

        /** In which order labels are filled; by rows unless set. */
        public Builder order(FillOrder value) {
            order = Objects.requireNonNull(value, "order");
            return this;
        }

        /** What is drawn round the labels; nothing unless set. */
        public Builder marks(Marks value) {
            marks = Objects.requireNonNull(value, "marks");
            return this;
        }

        /** What stays empty inside every edge of a label, beside the quiet zone; 1.5 mm unless set. */
        public Builder padding(Length value) {
            padding = Objects.requireNonNull(value, "padding");
            return this;
        }

        /** How large symbols are; as large as fits unless set. */
        public Builder size(SymbolSize value) {
            size = Objects.requireNonNull(value, "size");
            return this;
        }

        /** The quiet zone in modules; the standard's own unless set (ISO/IEC 18004:2024, 6.3.8). */
        public Builder quietZone(int modules) {
            quietZone = OptionalInt.of(modules);
            return this;
        }

        /**
         * The resolution of the printer in dots an inch: modules become whole dots, and symbols begin on whole dots of the
         * sheet. Unless set, sizes are exact.
         */
        public Builder dpi(double dotsPerInch) {
            dpi = OptionalDouble.of(dotsPerInch);
            return this;
        }

        /** Where texts stand; below the symbol unless set. */
        public Builder place(TextPlace value) {
            place = Objects.requireNonNull(value, "place");
            return this;
        }

        /**
         * The size of letters in points of 1/72 inch: at most the largest, and smaller where a text would not fit, down to
         * the smallest. 8 and 4 unless set.
         */
        public Builder textSize(double largest, double smallest) {
            largestText = largest;
            smallestText = smallest;
            return this;
        }

        /** Fonts to take letters from, the first that has a letter; behind them always {@link LabelFont#standard()}. */
        public Builder fonts(List<LabelFont> value) {
            fonts = List.copyOf(value);
            return this;
        }

        /**
         * The sheet.
         *
         * @throws IllegalArgumentException if a value is out of range or options contradict each other
         */
        public LabelSheet build() {
            if (start < 1 || start > grid.labels()) {
                throw new IllegalArgumentException("A sheet has " + grid.labels()
                        + " labels, so the first to fill is 1 to " + grid.labels() + ", not " + start);
            }
            double side = Math.min(grid.width().millimetres(), grid.height().millimetres());
            if (2 * padding.millimetres() >= side) {
                throw new IllegalArgumentException("A padding of " + padding + " leaves nothing of a label of "
                        + grid.width() + " x " + grid.height() + ": take a smaller one");
            }
            // Also refuses what is not a number.
            if (!(smallestText >= 1 && smallestText <= largestText && largestText <= MAX_POINTS)) {
                throw new IllegalArgumentException(
                        "Letters are 1 to 200 points large, and the smallest no larger than the" + " largest, not "
                                + smallestText + " to " + largestText);
            }
            if (marks == Marks.CROP) {
                CropMarks.check(grid);
            }
            return new LabelSheet(this);
        }
    }
}
