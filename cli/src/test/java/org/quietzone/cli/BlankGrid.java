package org.quietzone.cli;

import org.quietzone.matrix.ModuleGrid;

/** White paper in the place of a symbol. */
record BlankGrid(int size) implements ModuleGrid {
    @Override
    public boolean isDark(int row, int column) {
        return false;
    }

    @Override
    public int quietZone() {
        return 4;
    }

    @Override
    public boolean quietZoneIsDark() {
        return false;
    }
}
