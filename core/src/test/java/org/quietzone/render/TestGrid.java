package org.quietzone.render;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;
import java.util.Random;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleGrid;

/** Grids for the tests of renderers: any matrix, and symbols made by a peer. */
record TestGrid(BitMatrix matrix, int quietZone, boolean quietZoneIsDark) implements ModuleGrid {
    static TestGrid of(BitMatrix matrix) {
        return new TestGrid(matrix, 4, false);
    }

    static TestGrid random(int size, int quietZone, boolean reversed, long seed) {
        Random random = new Random(seed);
        boolean[][] dark = new boolean[size][size];
        for (boolean[] row : dark) {
            for (int column = 0; column < size; column++) {
                row[column] = random.nextBoolean();
            }
        }
        return new TestGrid(BitMatrix.of(dark), quietZone, reversed);
    }

    /** A symbol of exactly this version and level. */
    static TestGrid symbol(String text, QrCode.Ecc level, int version) {
        List<QrSegment> segments = QrSegment.makeSegments(text);
        QrCode code = QrCode.encodeSegments(segments, level, version, version, -1, false);
        boolean[][] dark = new boolean[code.size][code.size];
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                dark[row][column] = code.getModule(column, row);
            }
        }
        return of(BitMatrix.of(dark));
    }

    TestGrid reversed() {
        return new TestGrid(matrix.inverted(), quietZone, !quietZoneIsDark);
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
