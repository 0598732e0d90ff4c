package org.quietzone.locate;

import java.util.Random;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

/** Symbols with a finder pattern that something lies upon. */
final class Covered {
    private Covered() {}

    /**
     * A random symbol with one finder pattern covered, separator included.
     *
     * @param corner where the pattern is covered
     * @param cover what lies upon it: dark, light, or modules at random
     */
    static BitMatrix of(Version version, MissingPattern.Corner corner, Cover cover) {
        Random random = new Random(version.number());
        BitMatrix whole = RandomSymbols.of(version, random);
        int n = whole.size();
        int top = corner == MissingPattern.Corner.LOWER_LEFT ? n - 8 : 0;
        int left = corner == MissingPattern.Corner.UPPER_RIGHT ? n - 8 : 0;
        boolean[][] dark = new boolean[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                boolean covered = row >= top && row < top + 8 && column >= left && column < left + 8;
                dark[row][column] = covered
                        ? switch (cover) {
                            case DARK -> true;
                            case LIGHT -> false;
                            case NOISE -> random.nextBoolean();
                        }
                        : whole.get(row, column);
            }
        }
        return BitMatrix.of(dark);
    }

    enum Cover {
        DARK,
        LIGHT,
        NOISE
    }
}
