package org.quietzone.locate;

import org.quietzone.image.Point;

/** Grids for the tests of other rooms. */
public final class Grids {
    private Grids() {}

    /** A grid of parallel lines; see {@link Grid#parallel}. */
    public static Grid parallel(int size, Point origin, Point across, Point down) {
        return Grid.parallel(size, origin, across, down);
    }

    /** A grid through known places. */
    public static Grid through(int size, int[] lines, Point... crossings) {
        return new Grid(size, lines, crossings);
    }
}
