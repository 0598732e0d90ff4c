package org.quietzone.matrix;

/**
 * What a renderer sees of a symbol: the modules as they are to be printed, and the quiet zone around them. Row 0 is at
 * the top, column 0 at the left (ISO/IEC 18004:2024, 4.3.1).
 */
public interface ModuleGrid {
    /** The modules on each side, without quiet zone. */
    int size();

    /**
     * Whether a module is printed dark.
     *
     * @param row 0 to {@link #size()} - 1
     * @param column 0 to {@link #size()} - 1
     * @throws IndexOutOfBoundsException if the module is outside the symbol
     */
    boolean isDark(int row, int column);

    /** The width of the standard's quiet zone on each side, in modules. */
    int quietZone();

    /** Whether the quiet zone is printed dark, as it is round a symbol with reversed reflectance. */
    boolean quietZoneIsDark();
}
