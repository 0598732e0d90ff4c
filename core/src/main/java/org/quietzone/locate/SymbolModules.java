package org.quietzone.locate;

import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.Version;

/**
 * The grey values of a symbol's modules, and what of them is dark. Grey is kept until the last moment: each module is held
 * against its own neighbours, so that neither a shadow across the symbol nor a glare on it decides, only what is darker or
 * lighter than what stands around.
 */
final class SymbolModules {
    /** Neighbours on each side by which a module is judged. */
    private static final int REACH = 4;

    private final int size;
    private final double[] grey;

    private SymbolModules(int size, double[] grey) {
        this.size = size;
        this.grey = grey;
    }

    /** Samples the modules of a grid; a module is the mean of nine places in its middle. */
    static SymbolModules sample(GrayImage image, Grid grid) {
        int size = grid.size();
        double[] grey = new double[size * size];
        double[] xs = new double[size];
        double[] ys = new double[size];
        double spread = grid.pitch() < 2.5 ? 0 : grid.pitch() * 0.2;
        for (int row = 0; row < size; row++) {
            grid.row(row, xs, ys);
            for (int column = 0; column < size; column++) {
                grey[row * size + column] = mean(image, xs[column], ys[column], spread);
            }
        }
        return new SymbolModules(size, grey);
    }

    private static double mean(GrayImage image, double x, double y, double spread) {
        if (spread == 0) {
            return image.at(x, y);
        }
        double sum = 0;
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                sum += image.at(x + j * spread, y + i * spread);
            }
        }
        return sum / 9;
    }

    /** The modules with the blur between neighbours taken back: each moves away from the mean of the four beside it. */
    SymbolModules sharpened(double amount) {
        double[] sharp = new double[grey.length];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int i = row * size + column;
                double beside = grey[row == 0 ? i : i - size]
                        + grey[row == size - 1 ? i : i + size]
                        + grey[column == 0 ? i : i - 1]
                        + grey[column == size - 1 ? i : i + 1];
                sharp[i] = grey[i] + amount * (grey[i] - beside / 4);
            }
        }
        return new SymbolModules(size, sharp);
    }

    /** The modules that are darker than their surroundings. */
    BitMatrix dark(boolean reversed) {
        boolean[][] dark = new boolean[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                dark[row][column] = grey[row * size + column] < threshold(row, column) != reversed;
            }
        }
        return BitMatrix.of(dark);
    }

    /** Midway between the mean of the darker and the mean of the lighter modules around one. */
    private double threshold(int row, int column) {
        int top = Math.max(0, Math.min(row - REACH, size - 1 - 2 * REACH));
        int left = Math.max(0, Math.min(column - REACH, size - 1 - 2 * REACH));
        int bottom = Math.min(size - 1, top + 2 * REACH);
        int right = Math.min(size - 1, left + 2 * REACH);
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = top; i <= bottom; i++) {
            for (int j = left; j <= right; j++) {
                low = Math.min(low, grey[i * size + j]);
                high = Math.max(high, grey[i * size + j]);
            }
        }
        double threshold = (low + high) / 2;
        double dark = 0;
        double light = 0;
        int count = 0;
        for (int i = top; i <= bottom; i++) {
            for (int j = left; j <= right; j++) {
                double value = grey[i * size + j];
                if (value < threshold) {
                    dark += value;
                    count++;
                } else {
                    light += value;
                }
            }
        }
        int all = (bottom - top + 1) * (right - left + 1);
        return count == 0 || count == all ? threshold : (dark / count + light / (all - count)) / 2;
    }

    /** The share of the fixed modules of a version that have the wrong colour. */
    static double misfit(BitMatrix modules, Version version) {
        return (double) FunctionPatterns.mismatches(modules, version) / FunctionPatterns.fixedModules(version);
    }
}
