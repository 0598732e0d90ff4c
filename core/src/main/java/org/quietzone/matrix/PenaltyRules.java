package org.quietzone.matrix;

/** The penalty points of QR Code and Model 1 (ISO/IEC 18004:2024, 7.8.3.1, Table 11). */
final class PenaltyRules {
    private PenaltyRules() {}

    static MaskScore.Penalty of(long[] words, int size, int mask) {
        BitMatrix m = new BitMatrix(size, words.clone());
        int rule1 = 0;
        int rule2 = 0;
        int rule3 = 0;
        for (BitMatrix lines : new BitMatrix[] {m, m.transposed()}) {
            for (int row = 0; row < size; row++) {
                int run = 1;
                for (int column = 1; column <= size; column++) {
                    if (column < size && lines.get(row, column) == lines.get(row, column - 1)) {
                        run++;
                    } else {
                        rule1 += run >= 5 ? run - 2 : 0;
                        run = 1;
                    }
                }
                for (int column = 0; column + 7 <= size; column++) {
                    int core = 0;
                    for (int i = 0; i < 7; i++) {
                        core = core << 1 | (lines.get(row, column + i) ? 1 : 0);
                    }
                    if (core == 0b1011101 && (light(lines, row, column - 4) || light(lines, row, column + 7))) {
                        rule3 += 40;
                    }
                }
            }
        }
        for (int row = 1; row < size; row++) {
            for (int column = 1; column < size; column++) {
                boolean colour = m.get(row, column);
                if (colour == m.get(row - 1, column)
                        && colour == m.get(row, column - 1)
                        && colour == m.get(row - 1, column - 1)) {
                    rule2 += 3;
                }
            }
        }
        int all = size * size;
        int rule4 = Math.abs(2 * m.darkModules() - all) * 10 / all * 10;
        return new MaskScore.Penalty(mask, rule1, rule2, rule3, rule4);
    }

    private static boolean light(BitMatrix m, int row, int from) {
        for (int column = Math.max(from, 0); column < Math.min(from + 4, m.size()); column++) {
            if (m.get(row, column)) {
                return false;
            }
        }
        return true;
    }
}
