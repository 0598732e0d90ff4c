package org.quietzone.grade.press;

import java.util.HashMap;
import java.util.Map;
import org.quietzone.matrix.BitMatrix;

/**
 * Ink on paper whose every property is known, in places of modules: the symbol reaches from 0 to its size on both axes, the
 * centre of its first module is at 0.5, 0.5. Immutable.
 */
public final class Sheet {
    private final BitMatrix modules;
    private final boolean reversed;
    private final double light;
    private final double dark;
    private final double growthAcross;
    private final double growthDown;
    private final Map<Long, Double> single;

    private Sheet(
            BitMatrix modules,
            boolean reversed,
            double light,
            double dark,
            double growthAcross,
            double growthDown,
            Map<Long, Double> single) {
        this.modules = modules;
        this.reversed = reversed;
        this.light = light;
        this.dark = dark;
        this.growthAcross = growthAcross;
        this.growthDown = growthDown;
        this.single = single;
    }

    /** A perfect print of modules, white and black. */
    public static Sheet of(BitMatrix modules) {
        return new Sheet(modules, false, 1, 0, 0, 0, Map.of());
    }

    /** Light modules on dark paper: what is dark in the matrix is light. */
    public Sheet lightOnDark() {
        return new Sheet(modules, true, light, dark, growthAcross, growthDown, single);
    }

    /** Other inks and paper, reflectances from 0 to 1. */
    public Sheet tones(double darkest, double lightest) {
        return new Sheet(modules, reversed, lightest, darkest, growthAcross, growthDown, single);
    }

    /** Dark elements that are wider than intended by a part of X along the rows and along the columns, -0.9 to 0.9. */
    public Sheet grown(double across, double down) {
        return new Sheet(modules, reversed, light, dark, across, down, single);
    }

    /** One module, of the symbol or of its quiet zone, with a reflectance of its own. */
    public Sheet module(int row, int column, double reflectance) {
        Map<Long, Double> more = new HashMap<>(single);
        more.put(key(row, column), reflectance);
        return new Sheet(modules, reversed, light, dark, growthAcross, growthDown, more);
    }

    /** One module, of the symbol or of its quiet zone, with the other colour. */
    public Sheet flipped(int row, int column) {
        return module(row, column, isInk(row, column) ? light : dark);
    }

    /** Modules on each side. */
    public int size() {
        return modules.size();
    }

    public double light() {
        return light;
    }

    public double dark() {
        return dark;
    }

    /** The reflectance of a place. */
    public double at(double x, double y) {
        if (!single.isEmpty()) {
            Double own = single.get(key((int) Math.floor(y), (int) Math.floor(x)));
            if (own != null) {
                return own;
            }
        }
        return isDark(x, y) ? dark : light;
    }

    /** Whether ink has grown to a place, or shrunk from it, first along the rows and then along the columns. */
    private boolean isDark(double x, double y) {
        double half = Math.abs(growthDown) / 2;
        boolean grows = growthDown > 0;
        return isDarkInRow(x, y) == grows || half == 0
                ? isDarkInRow(x, y)
                : (isDarkInRow(x, y - half) == grows || isDarkInRow(x, y + half) == grows) == grows;
    }

    private boolean isDarkInRow(double x, double y) {
        int row = (int) Math.floor(y);
        boolean here = isInk(row, (int) Math.floor(x));
        double half = Math.abs(growthAcross) / 2;
        boolean grows = growthAcross > 0;
        if (half == 0 || here == grows) {
            return here;
        }
        return (isInk(row, (int) Math.floor(x - half)) == grows || isInk(row, (int) Math.floor(x + half)) == grows)
                == grows;
    }

    private boolean isInk(int row, int column) {
        boolean inside = row >= 0 && column >= 0 && row < modules.size() && column < modules.size();
        return (inside && modules.get(row, column)) != reversed;
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column & 0xFFFFFFFFL;
    }
}
