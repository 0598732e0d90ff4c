package org.quietzone.render;

import java.util.OptionalInt;
import org.quietzone.matrix.ModuleGrid;

/**
 * A symbol together with its quiet zone, as one square of modules: what a renderer paints. Row 0 and column 0 belong to
 * the quiet zone unless that is 0 modules wide.
 */
public final class FramedGrid {
    /** The widest quiet zone that can be asked for, in modules. */
    public static final int MAX_QUIET_ZONE = 100;

    private final ModuleGrid grid;
    private final int quietZone;

    private FramedGrid(ModuleGrid grid, int quietZone) {
        this.grid = grid;
        this.quietZone = quietZone;
    }

    /**
     * Puts the quiet zone round a symbol.
     *
     * @param quietZone in modules, 0 to {@link #MAX_QUIET_ZONE}; empty for the standard's own (ISO/IEC 18004:2024, 6.3.8)
     * @throws IllegalArgumentException if the width is out of range
     */
    public static FramedGrid of(ModuleGrid grid, OptionalInt quietZone) {
        return new FramedGrid(grid, checkQuietZone(quietZone.orElse(grid.quietZone())));
    }

    /**
     * Checks the width of a quiet zone.
     *
     * @return the width
     * @throws IllegalArgumentException if it is not from 0 to {@link #MAX_QUIET_ZONE}
     */
    public static int checkQuietZone(int modules) {
        if (modules < 0 || modules > MAX_QUIET_ZONE) {
            throw new IllegalArgumentException(
                    "The quiet zone can be 0 to " + MAX_QUIET_ZONE + " modules wide, not " + modules);
        }
        return modules;
    }

    /** The modules on each side, quiet zone included. */
    public int size() {
        return grid.size() + 2 * quietZone;
    }

    /** The width of the quiet zone on each side, in modules. */
    public int quietZone() {
        return quietZone;
    }

    /**
     * Whether a module is printed dark. Every module outside the symbol has the colour of the quiet zone.
     *
     * @param row any number; the symbol begins at {@link #quietZone()}
     * @param column any number; the symbol begins at {@link #quietZone()}
     */
    public boolean isDark(int row, int column) {
        int r = row - quietZone;
        int c = column - quietZone;
        return r < 0 || c < 0 || r >= grid.size() || c >= grid.size() ? grid.quietZoneIsDark() : grid.isDark(r, c);
    }
}
