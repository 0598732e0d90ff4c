package org.quietzone.locate;

import java.util.Arrays;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.spec.Version;

/**
 * The grey values of a symbol's modules, and what of them is dark. Grey is kept until the last moment: each module is held
 * against its own neighbours, so that neither a shadow across the symbol nor a glare on it decides, only what is darker or
 * lighter than what stands around.
 *
 * <p>The threshold of a module is midway between the mean of the darker and the mean of the lighter modules around it, each
 * of these being dark or light against the middle of the extremes around itself. How far a module is from its threshold,
 * measured by how far the dark and the light ones around it are, says how sure it is.
 */
final class SymbolModules {
    /** Modules on each side of the square by which a module is judged, itself in the middle. */
    private static final int AROUND = 9;
    /** Share of the symbol's contrast that counts where there is less: what has no contrast cannot be sure. */
    private static final double LEAST_CONTRAST = 0.5;
    /** Places on a disc, as a square of so many on each side without its corners, where worn print is looked for. */
    private static final int INK_SIDE = 5;
    /** Modules from one of them to the next; the disc has a radius of 0.35 modules, whichever way the symbol is turned. */
    private static final double INK_STEP = 0.155;
    /** Places that show ink, at least, in a module of which the print is worn off. */
    private static final int INK_PLACES = 4;
    /** The part of the standard deviation within a module that may be missing from its distance. */
    private static final double SCATTER = 0.5;

    private final int size;
    private final double[] grey;
    /** The standard deviation of the places that were looked at within each module. */
    private final double[] scatter;

    private final double[] threshold;
    /** Half the distance between the dark and the light modules around each one. */
    private final double[] contrast;

    private SymbolModules(int size, double[] grey, double[] scatter) {
        this.size = size;
        this.grey = grey;
        this.scatter = scatter;
        this.threshold = new double[grey.length];
        this.contrast = new double[grey.length];
        judge();
    }

    /** Samples the modules of a grid; a module is the mean of nine places in its middle. */
    static SymbolModules sample(GrayImage image, Grid grid) {
        int size = grid.size();
        double[] grey = new double[size * size];
        double[] scatter = new double[size * size];
        double[] xs = new double[size];
        double[] ys = new double[size];
        double step = grid.pitch() * 0.2;
        boolean wide = grid.pitch() >= 2.5;
        for (int row = 0; row < size; row++) {
            grid.row(row, xs, ys);
            for (int column = 0; column < size; column++) {
                int i = row * size + column;
                if (wide) {
                    nine(image, xs[column], ys[column], step, i, grey, scatter);
                } else {
                    grey[i] = image.at(xs[column], ys[column]);
                }
            }
        }
        return new SymbolModules(size, grey, scatter);
    }

    private static void nine(GrayImage image, double x, double y, double step, int i, double[] grey, double[] scatter) {
        double sum = 0;
        double squares = 0;
        for (int a = -1; a <= 1; a++) {
            for (int b = -1; b <= 1; b++) {
                double value = image.at(x + b * step, y + a * step);
                sum += value;
                squares += value * value;
            }
        }
        grey[i] = sum / 9;
        scatter[i] = Math.sqrt(Math.max(0, squares / 9 - grey[i] * grey[i]));
    }

    /**
     * Samples modules of which the print has come off in flakes or is crossed by bright scratches: what is left of it is as
     * dark as ever, so a module counts as dark as the darkest sixth of it. {@link #dark} and {@link #confidence} say of it
     * what they say of others.
     *
     * @param reversed whether the print is light
     */
    static SymbolModules sampleInk(GrayImage image, Grid grid, boolean reversed) {
        int size = grid.size();
        double[] grey = new double[size * size];
        double[] scatter = new double[size * size];
        double[] xs = new double[size];
        double[] ys = new double[size];
        double step = grid.pitch() * INK_STEP;
        for (int row = 0; row < size; row++) {
            grid.row(row, xs, ys);
            for (int column = 0; column < size; column++) {
                int i = row * size + column;
                ink(image, xs[column], ys[column], step, reversed ? -1 : 1, i, grey, scatter);
            }
        }
        return new SymbolModules(size, grey, scatter);
    }

    private static void ink(
            GrayImage image, double x, double y, double step, int sign, int i, double[] grey, double[] scatter) {
        double[] darkest = new double[INK_PLACES];
        Arrays.fill(darkest, Double.MAX_VALUE);
        double sum = 0;
        double squares = 0;
        int count = 0;
        int half = INK_SIDE / 2;
        for (int a = -half; a <= half; a++) {
            for (int b = -half; b <= half; b++) {
                if (Math.abs(a) + Math.abs(b) == 2 * half) {
                    continue;
                }
                double value = image.at(x + b * step, y + a * step);
                sum += value;
                squares += value * value;
                count++;
                double next = sign * value;
                for (int k = 0; k < INK_PLACES && next < Double.MAX_VALUE; k++) {
                    double kept = Math.max(darkest[k], next);
                    darkest[k] = Math.min(darkest[k], next);
                    next = kept;
                }
            }
        }
        grey[i] = sign * darkest[INK_PLACES - 1];
        double mean = sum / count;
        scatter[i] = Math.sqrt(Math.max(0, squares / count - mean * mean));
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
        return new SymbolModules(size, sharp, scatter);
    }

    /** The modules that are darker than their surroundings. */
    BitMatrix dark(boolean reversed) {
        boolean[][] dark = new boolean[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                dark[row][column] = grey[row * size + column] < threshold[row * size + column] != reversed;
            }
        }
        return BitMatrix.of(dark);
    }

    /**
     * How sure each module is: {@link ModuleConfidence#CERTAIN} where it is as dark or light as the others of its colour
     * around it. A module in which the places looked at disagree is less sure, and so is one among modules that hardly
     * differ, as under glare.
     */
    ModuleConfidence confidence() {
        double mean = 0;
        for (double half : contrast) {
            mean += half / contrast.length;
        }
        byte[] values = new byte[grey.length];
        for (int i = 0; i < values.length; i++) {
            double distance = Math.abs(grey[i] - threshold[i]) - SCATTER * scatter[i];
            double full = Math.max(1, Math.max(contrast[i], LEAST_CONTRAST * mean));
            // Zero is for what is not known at all.
            values[i] = (byte) Math.max(1, ModuleConfidence.CERTAIN * Math.min(1, distance / full));
        }
        return ModuleConfidence.of(size, values);
    }

    private void judge() {
        // First the middle of the extremes of each square; rows, then columns, as both are extremes of extremes.
        double[] low = new double[grey.length];
        double[] high = new double[grey.length];
        extremes(grey, grey, 1, size, low, high);
        double[] least = new double[grey.length];
        double[] most = new double[grey.length];
        extremes(low, high, size, 1, least, most);
        // Then sums over all modules above and to the left, from which those of any square follow.
        int side = size + 1;
        double[] all = new double[side * side];
        double[] dark = new double[side * side];
        int[] count = new int[side * side];
        for (int row = 0; row < size; row++) {
            double rowAll = 0;
            double rowDark = 0;
            int rowCount = 0;
            for (int column = 0; column < size; column++) {
                int i = row * size + column;
                rowAll += grey[i];
                if (2 * grey[i] < least[i] + most[i]) {
                    rowDark += grey[i];
                    rowCount++;
                }
                int at = (row + 1) * side + column + 1;
                all[at] = all[at - side] + rowAll;
                dark[at] = dark[at - side] + rowDark;
                count[at] = count[at - side] + rowCount;
            }
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int i = row * size + column;
                int from = first(row) * side + first(column);
                int right = from + AROUND;
                int below = from + AROUND * side;
                int to = below + AROUND;
                int darkCount = count[to] - count[right] - count[below] + count[from];
                int lightCount = AROUND * AROUND - darkCount;
                if (darkCount == 0 || lightCount == 0) {
                    threshold[i] = (least[i] + most[i]) / 2;
                    continue;
                }
                double darkSum = dark[to] - dark[right] - dark[below] + dark[from];
                double darkMean = darkSum / darkCount;
                double lightMean = (all[to] - all[right] - all[below] + all[from] - darkSum) / lightCount;
                threshold[i] = (darkMean + lightMean) / 2;
                contrast[i] = Math.max(0, (lightMean - darkMean) / 2);
            }
        }
    }

    /** The first row or column of the square around a module; at the edges of the symbol the square does not reach out. */
    private int first(int line) {
        return Math.max(0, Math.min(line - AROUND / 2, size - AROUND));
    }

    /** The extremes of {@value #AROUND} values in a line, for each module. */
    private void extremes(double[] lows, double[] highs, int step, int next, double[] low, double[] high) {
        for (int line = 0; line < size; line++) {
            for (int place = 0; place < size; place++) {
                int from = line * next + first(place) * step;
                double least = lows[from];
                double most = highs[from];
                for (int k = 1; k < AROUND; k++) {
                    least = Math.min(least, lows[from + k * step]);
                    most = Math.max(most, highs[from + k * step]);
                }
                low[line * next + place * step] = least;
                high[line * next + place * step] = most;
            }
        }
    }

    /** The share of the fixed modules of a version that have the wrong colour. */
    static double misfit(BitMatrix modules, Version version) {
        return (double) FunctionPatterns.mismatches(modules, version) / FunctionPatterns.fixedModules(version);
    }
}
