package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.spec.Version;

/**
 * Finds modules that something lies upon: a blot, a label, a hole, a glare. Each of them is as clearly dark or light as any
 * other, but together they are what masked data hardly ever is (ISO/IEC 18004:2024, 7.8.3): a square of one colour. Of
 * {@value #SIDE} by {@value #SIDE} modules one in 2^15 is so by chance; in version 10 one symbol in ten has such a square, and then
 * loses but a few codewords.
 */
final class CoveredModules {
    /** Modules on each side of the smallest square. */
    private static final int SIDE = 4;

    private CoveredModules() {}

    /**
     * The confidences of modules, those of covered ones zero.
     *
     * @param modules upright or reversed, as sampled
     * @return empty if no module is covered
     */
    static Optional<ModuleConfidence> unknown(BitMatrix modules, ModuleConfidence seen, Version version) {
        int size = modules.size();
        byte[] values = new byte[size * size];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) seen.get(i / size, i % size);
        }
        // For each module the side of the largest square of its colour of which it is the last one, as far as that
        // counts.
        int[] above = new int[size];
        int[] own = new int[size];
        boolean found = false;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                own[column] = side(modules, version, row, column, above, own);
                if (own[column] == SIDE) {
                    clear(values, size, row, column);
                    found = true;
                }
            }
            int[] swap = above;
            above = own;
            own = swap;
        }
        return found ? Optional.of(ModuleConfidence.of(size, values)) : Optional.empty();
    }

    /** A square is one module larger than the smallest of the three that end beside its last module, above and aslant. */
    private static int side(BitMatrix modules, Version version, int row, int column, int[] above, int[] own) {
        if (FunctionPatterns.isFixed(version, row, column)) {
            return 0;
        }
        boolean dark = modules.get(row, column);
        if (row == 0
                || column == 0
                || modules.get(row - 1, column) != dark
                || modules.get(row, column - 1) != dark
                || modules.get(row - 1, column - 1) != dark) {
            return 1;
        }
        return Math.min(SIDE, 1 + Math.min(own[column - 1], Math.min(above[column], above[column - 1])));
    }

    private static void clear(byte[] values, int size, int row, int column) {
        for (int y = row - SIDE + 1; y <= row; y++) {
            for (int x = column - SIDE + 1; x <= column; x++) {
                values[y * size + x] = 0;
            }
        }
    }
}
