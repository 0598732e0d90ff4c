package org.quietzone.locate;

import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.Version;

/**
 * How many of the modules whose colour is known have the wrong one. Where finder patterns are drawn as rings, the modules
 * in their corners are neither dark nor light as they should be, and do not count.
 */
final class FixedModules {
    /** Modules of a finder pattern in its four corners: two by two in each. */
    private static final int CORNERS = 16;

    private final Version version;
    /** Whether the finder patterns are round: upper left, upper right, lower left. */
    private final boolean[] round;

    private final int counted;

    private FixedModules(Version version, boolean... round) {
        this.version = version;
        this.round = round;
        int left = FunctionPatterns.fixedModules(version);
        for (boolean rings : round) {
            left -= rings ? CORNERS : 0;
        }
        this.counted = left;
    }

    /** Those of a symbol on three finder patterns. */
    static FixedModules of(Version version, FinderTriple triple) {
        return new FixedModules(
                version,
                triple.upperLeft().round(),
                triple.upperRight().round(),
                triple.lowerLeft().round());
    }

    /** Those of a Micro QR Code symbol. */
    static FixedModules of(Version version, FinderPattern finder) {
        return new FixedModules(version, finder.round());
    }

    /** The share that has the wrong colour, 0 to 1. */
    double misfit(BitMatrix modules) {
        int wrong = FunctionPatterns.mismatches(modules, version);
        for (int i = 0; i < round.length; i++) {
            if (round[i]) {
                int far = version.size() - FinderPattern.SIDE;
                wrong -= corners(modules, i == 2 ? far : 0, i == 1 ? far : 0);
            }
        }
        return (double) wrong / counted;
    }

    /** The wrong modules in the corners of a finder pattern. */
    private static int corners(BitMatrix modules, int top, int left) {
        int wrong = 0;
        for (int row = 0; row < FinderPattern.SIDE; row++) {
            for (int column = 0; column < FinderPattern.SIDE; column++) {
                if (Math.min(Math.abs(row - 3), Math.abs(column - 3)) >= 2
                        && modules.get(top + row, left + column) != FinderPattern.isDark(row, column)) {
                    wrong++;
                }
            }
        }
        return wrong;
    }
}
