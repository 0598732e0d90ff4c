package org.quietzone.media;

import java.util.Random;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleGrid;

/** A grid for the tests of image writers. */
record TestGrid(BitMatrix matrix, int quietZone, boolean quietZoneIsDark) implements ModuleGrid {
    static TestGrid random(int size, boolean reversed, long seed) {
        Random random = new Random(seed);
        boolean[][] dark = new boolean[size][size];
        for (boolean[] row : dark) {
            for (int column = 0; column < size; column++) {
                row[column] = random.nextBoolean();
            }
        }
        return new TestGrid(BitMatrix.of(dark), 4, reversed);
    }

    @Override
    public int size() {
        return matrix.size();
    }

    @Override
    public boolean isDark(int row, int column) {
        return matrix.get(row, column);
    }
}
