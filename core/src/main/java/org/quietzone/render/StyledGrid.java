package org.quietzone.render;

import org.quietzone.matrix.ModuleGrid;

/**
 * A symbol in a style: what is dark at each place, in modules from the top left of the quiet zone. Both the lines that are
 * drawn and the pixels that are computed come from here.
 */
public final class StyledGrid {
    private static final int FINDER = 7;
    private static final int SMALLEST_WITH_THREE = 21;

    private final FramedGrid modules;
    private final Style style;
    private final int symbol;
    private final boolean reversed;

    private StyledGrid(FramedGrid modules, Style style, int symbol, boolean reversed) {
        this.modules = modules;
        this.style = style;
        this.symbol = symbol;
        this.reversed = reversed;
    }

    /**
     * A symbol in a style.
     *
     * @param layout of which the quiet zone is taken
     * @throws IllegalArgumentException if the symbol has reversed reflectance, which forms other than squares do not go
     *     with, or the layout takes ink away
     */
    public static StyledGrid of(ModuleGrid grid, Layout layout, Style style) {
        if (grid.quietZoneIsDark() && !(style.hasSquares() && style.image().isEmpty())) {
            throw new IllegalArgumentException("A styled symbol is reversed by its colours: interchange dark and light"
                    + " instead of reversing the modules");
        }
        if (layout.inkReduction() != 0) {
            throw new IllegalArgumentException(
                    "Ink is taken from edges of squares, not from styled modules: leave the ink"
                            + " reduction out, or the style");
        }
        return new StyledGrid(FramedGrid.of(grid, layout.quietZone()), style, grid.size(), grid.quietZoneIsDark());
    }

    /** The modules on each side, quiet zone included. */
    public int size() {
        return modules.size();
    }

    /** The modules on each side of the symbol itself. */
    public int symbolSize() {
        return symbol;
    }

    /** The width of the quiet zone in modules. */
    public int quietZone() {
        return modules.quietZone();
    }

    /** The style. */
    public Style style() {
        return style;
    }

    /** How many finder patterns are drawn as a whole: 3, in Micro QR Code 1, none if they consist of modules. */
    int finders() {
        if (style.finders() == FinderShape.MODULES || reversed) {
            return 0;
        }
        return symbol >= SMALLEST_WITH_THREE ? 3 : 1;
    }

    /** The left edge of a finder pattern: top left, top right, bottom left. */
    int finderLeft(int index) {
        return quietZone() + (index == 1 ? symbol - FINDER : 0);
    }

    /** The top edge of a finder pattern. */
    int finderTop(int index) {
        return quietZone() + (index == 2 ? symbol - FINDER : 0);
    }

    /**
     * Whether a module is drawn dark by itself: not one of a finder pattern that is drawn as a whole, nor one under the
     * picture.
     *
     * @param row any number, from the top of the quiet zone
     * @param column any number, from its left
     */
    boolean isDrawn(int row, int column) {
        boolean inside = row >= 0 && column >= 0 && row < size() && column < size();
        return inside && modules.isDark(row, column) && !isFinder(row, column) && !isCovered(row, column);
    }

    /** Whether a module belongs to a finder pattern that is drawn as a whole. */
    boolean isFinder(int row, int column) {
        for (int i = 0; i < finders(); i++) {
            int down = row - finderTop(i);
            int right = column - finderLeft(i);
            if (down >= 0 && right >= 0 && down < FINDER && right < FINDER) {
                return true;
            }
        }
        return false;
    }

    private boolean isCovered(int row, int column) {
        return style.image().isPresent() && style.image().get().covers(symbol, row - quietZone(), column - quietZone());
    }

    /**
     * Whether a corner of a dark module is an outer corner of a dark area, which is rounded.
     *
     * @param down -1 for the upper corners, 1 for the lower
     * @param right -1 for the left corners, 1 for the right
     */
    boolean isOuterCorner(int row, int column, int down, int right) {
        return !isDrawn(row + down, column) && !isDrawn(row, column + right);
    }

    /**
     * Whether a place is painted dark, the picture aside.
     *
     * @param x modules from the left of the quiet zone
     * @param y modules from its top
     */
    public boolean isDark(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        for (int i = 0; i < finders(); i++) {
            double across = x - finderLeft(i) - FINDER / 2.0;
            double along = y - finderTop(i) - FINDER / 2.0;
            if (Math.abs(across) <= FINDER / 2.0 && Math.abs(along) <= FINDER / 2.0) {
                FinderShape shape = style.finders();
                return within(across, along, 3.5, shape.outer()) && !within(across, along, 2.5, shape.hole())
                        || within(across, along, 1.5, shape.middle());
            }
        }
        if (!isDrawn(row, column)) {
            return false;
        }
        double across = x - column - 0.5;
        double along = y - row - 0.5;
        double radius = style.modules().radius();
        return switch (style.modules().kind()) {
            case SQUARE -> true;
            case DOTS -> across * across + along * along <= radius * radius;
            case ROUNDED ->
                within(across, along, 0.5, radius)
                        || !isOuterCorner(row, column, along < 0 ? -1 : 1, across < 0 ? -1 : 1);
        };
    }

    /** Whether a point lies within a square round 0 with rounded corners. */
    private static boolean within(double x, double y, double half, double radius) {
        double dx = Math.abs(x) - (half - radius);
        double dy = Math.abs(y) - (half - radius);
        if (dx > radius || dy > radius) {
            return false;
        }
        return dx <= 0 || dy <= 0 || dx * dx + dy * dy <= radius * radius;
    }
}
