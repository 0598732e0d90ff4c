package org.quietzone.render;

import org.quietzone.matrix.ModuleGrid;

/**
 * A symbol with its quiet zone as a square of cells, each wholly dark or light: what every format paints. Without ink
 * reduction a cell is a module. With it a module is three by three cells, the outer ones as wide as the dots that are
 * taken or added at its edges.
 *
 * <p>An outer cell of a dark module becomes light where a module that touches it there is light, diagonally included: so
 * every edge moves by the same number of dots and corners stay square. Adding dots is the same with dark and light
 * interchanged.
 */
public final class CellGrid {
    private final FramedGrid modules;
    private final Layout layout;
    /** How many cells a module has in a row: 1 or 3. */
    private final int parts;
    /** What an outer cell takes on where a neighbour has it: dark (dots are added) or light. */
    private final boolean spreading;

    private CellGrid(FramedGrid modules, Layout layout) {
        this.modules = modules;
        this.layout = layout;
        this.parts = layout.inkReduction() == 0 ? 1 : 3;
        this.spreading = layout.inkReduction() < 0;
    }

    /** The cells of a symbol. */
    public static CellGrid of(ModuleGrid grid, Layout layout) {
        return new CellGrid(FramedGrid.of(grid, layout.quietZone()), layout);
    }

    /** The modules with their quiet zone. */
    public FramedGrid modules() {
        return modules;
    }

    /** The layout. */
    public Layout layout() {
        return layout;
    }

    /** The cells on each side. */
    public int size() {
        return modules.size() * parts;
    }

    /** The dots on each side. */
    public int dots() {
        return modules.size() * layout.dotsPerModule();
    }

    /**
     * Where a cell begins, in dots from the left or the top.
     *
     * @param index 0 to {@link #size()}; the last is where the whole square ends
     */
    public int start(int index) {
        int module = index / parts * layout.dotsPerModule();
        int outer = Math.abs(layout.inkReduction());
        return switch (index % parts) {
            case 0 -> module;
            case 1 -> module + outer;
            default -> module + layout.dotsPerModule() - outer;
        };
    }

    /**
     * Whether a cell is dark.
     *
     * @param row 0 to {@link #size()} - 1
     * @param column 0 to {@link #size()} - 1
     */
    public boolean isDark(int row, int column) {
        int r = row / parts;
        int c = column / parts;
        boolean dark = modules.isDark(r, c);
        if (parts == 1 || dark == spreading) {
            return dark;
        }
        int down = row % 3 - 1;
        int right = column % 3 - 1;
        boolean touched = modules.isDark(r + down, c) == spreading
                || modules.isDark(r, c + right) == spreading
                || modules.isDark(r + down, c + right) == spreading;
        return touched == spreading;
    }
}
