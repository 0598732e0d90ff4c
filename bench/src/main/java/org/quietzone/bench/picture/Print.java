package org.quietzone.bench.picture;

import java.util.Random;
import org.quietzone.matrix.ModuleGrid;

/**
 * A printed sheet: how light it is at each place, 0 black to 1 white. Places are in modules from the upper left corner of the
 * symbol, to the right and down; the sheet has no end.
 */
@FunctionalInterface
public interface Print {
    /** The light at a place. */
    double at(double right, double down);

    /** Puts a symbol on a sheet. */
    @FunctionalInterface
    interface Press {
        /** The sheet with a symbol on it. */
        Print print(ModuleGrid symbol);
    }

    /** Does something to a sheet after it was printed. */
    @FunctionalInterface
    interface Mishap {
        /** The sheet afterwards. */
        Print befall(Print print, ModuleGrid symbol, Random random);
    }

    /** Square modules that meet without a gap, and paper of the quiet zone's reflectance all round. */
    static Print plain(ModuleGrid symbol) {
        boolean[][] dark = modules(symbol);
        double paper = symbol.quietZoneIsDark() ? 0 : 1;
        return (right, down) -> {
            int row = (int) Math.floor(down);
            int column = (int) Math.floor(right);
            return row < 0 || row >= dark.length || column < 0 || column >= dark.length
                    ? paper
                    : dark[row][column] ? 0 : 1;
        };
    }

    /**
     * A round dot for each dark module.
     *
     * @param radius in modules; from 0.5 the dots touch
     * @param solidFinders whether finder patterns are printed in full, as designers do; a machine that marks metal does not
     */
    static Press dots(double radius, boolean solidFinders) {
        return symbol -> {
            Print plain = plain(symbol);
            int size = symbol.size();
            return (right, down) -> {
                if (solidFinders && inFinder(right, down, size, symbol.quietZone() == 4)) {
                    return plain.at(right, down);
                }
                double x = right - Math.floor(right) - 0.5;
                double y = down - Math.floor(down) - 0.5;
                return x * x + y * y <= radius * radius ? plain.at(right, down) : 1;
            };
        };
    }

    private static boolean inFinder(double right, double down, int size, boolean three) {
        boolean top = down < 7;
        boolean left = right < 7;
        return top && left || three && (top && right >= size - 7 || left && down >= size - 7);
    }

    /**
     * Ink that runs, or does not reach the edges.
     *
     * @param gain how much wider a dark line of one module is printed, in modules; negative if narrower
     */
    static Press spread(double gain) {
        return symbol -> {
            Print plain = plain(symbol);
            double reach = Math.abs(gain) / 2;
            return (right, down) -> {
                double sum = plain.at(right - reach, down - reach)
                        + plain.at(right + reach, down - reach)
                        + plain.at(right - reach, down + reach)
                        + plain.at(right + reach, down + reach);
                return gain > 0 ? sum < 4 ? 0 : 1 : sum > 0 ? 1 : 0;
            };
        };
    }

    private static boolean[][] modules(ModuleGrid symbol) {
        boolean[][] dark = new boolean[symbol.size()][symbol.size()];
        for (int row = 0; row < dark.length; row++) {
            for (int column = 0; column < dark.length; column++) {
                dark[row][column] = symbol.isDark(row, column);
            }
        }
        return dark;
    }
}
