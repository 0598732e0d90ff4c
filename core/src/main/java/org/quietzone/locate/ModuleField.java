package org.quietzone.locate;

import java.util.Arrays;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * The grey values of a symbol's modules and of some rows of its quiet zone, with what is known beforehand of each.
 *
 * @param size modules on each side of the symbol
 * @param side places on each side of the field, the quiet zone included
 * @param grey the mean grey value of each place, row by row
 * @param known for each place 1 if it is dark in every symbol of the version, -1 if it is light, 0 if it may be either; the
 *     quiet zone is 0 too, for nobody keeps it
 */
record ModuleField(int size, int side, double[] grey, byte[] known) {
    /** Rows of the quiet zone around the symbol. */
    static final int QUIET = 3;

    private static final int FINDER = FinderPattern.SIDE;
    /** Pixels for each module below which a place is looked at once. */
    private static final double FINE = 2.5;
    /** How far the nine places of a larger module are apart. */
    private static final double STEP = 0.25;

    /** Samples a grid. */
    static ModuleField sample(GrayImage image, Grid grid, Version version) {
        int size = grid.size();
        int side = size + 2 * QUIET;
        double[] grey = new double[side * side];
        byte[] known = new byte[side * side];
        int reach = grid.pitch() < FINE ? 0 : 1;
        for (int row = -QUIET; row < size + QUIET; row++) {
            for (int column = -QUIET; column < size + QUIET; column++) {
                int i = (row + QUIET) * side + column + QUIET;
                double sum = 0;
                for (int a = -reach; a <= reach; a++) {
                    for (int b = -reach; b <= reach; b++) {
                        Point place = grid.at(row + a * STEP, column + b * STEP);
                        sum += image.at(place.x(), place.y());
                    }
                }
                grey[i] = sum / ((2 * reach + 1) * (2 * reach + 1));
                boolean inside = row >= 0 && column >= 0 && row < size && column < size;
                if (inside && FunctionPatterns.isFixed(version, row, column)) {
                    known[i] = (byte) (FunctionPatterns.isDark(version, row, column) ? 1 : -1);
                }
            }
        }
        return new ModuleField(size, side, grey, known);
    }

    /** The grey value of a module; row and column from -{@link #QUIET}. */
    double at(int row, int column) {
        return grey[(row + QUIET) * side + column + QUIET];
    }

    /** First row and column of each finder pattern of a version. */
    static int[][] finders(Version version) {
        int far = version.size() - FINDER;
        int[][] all = {{0, 0}, {0, far}, {far, 0}};
        return version.family() == Family.MICRO_QR ? Arrays.copyOf(all, 1) : all;
    }
}
