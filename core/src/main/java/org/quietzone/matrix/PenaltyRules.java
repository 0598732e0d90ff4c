package org.quietzone.matrix;

/**
 * Counts what the penalty rules of QR Code and Model 1 are about (ISO/IEC 18004:2024, 7.8.3.1, Table 11), in a symbol as
 * it is printed: function patterns and format information included.
 *
 * <p>To be filled by {@link #count} once for each mask.
 */
final class PenaltyRules {
    /*
     * Sixty-four modules at a time. Let a bit of "differs" tell that a module differs from the next one in its line. Then
     *
     *  - five modules of one colour are four bits of zero in a row: OR-ing four shifted copies of "differs" leaves a zero
     *    wherever such a window begins. A run of n modules has n - 4 windows and is worth n - 2 points: one point for each
     *    window and two for each run, that is, for each window that no window follows (or precedes);
     *  - a block of two by two modules of one colour is a zero in "differs" of this row, of the row before, and in the
     *    difference of the two rows;
     *  - 1011101 is twice "dark, light, dark", the second four modules after the first, with no difference between
     *    the modules in the middle.
     *
     * Along a row, "the next one" is a shift to the right with a bit of the following long coming in; down a column, it is
     * the long of the next row, and copies that are needed again later wait in local variables.
     *
     * Outside the symbol, bits are zero: for rule 3 that is right, as the quiet zone counts as light. For rules 1 and 2 the
     * module after the last must differ, so ones are put there.
     */
    private int runPoints;
    private int blocks;
    private int finderLike;
    private int dark;
    private int size;

    /** Points of rule 1: runs of five or more modules of one colour in a row or column. */
    int rule1() {
        return runPoints;
    }

    /** Points of rule 2: three for each block of two by two modules of one colour. */
    int rule2() {
        return 3 * blocks;
    }

    /** Points of rule 3: forty for each 1011101 with four light modules before or after it. */
    int rule3() {
        return 40 * finderLike;
    }

    /** Points of rule 4: ten for each full 5 % that the share of dark modules is away from one half. */
    int rule4() {
        int all = size * size;
        return Math.abs(2 * dark - all) * 10 / all * 10;
    }

    int total() {
        return rule1() + rule2() + rule3() + rule4();
    }

    /**
     * Counts anew.
     *
     * @param words the rows of a symbol
     * @param modules its size
     */
    void count(long[] words, int modules) {
        size = modules;
        runPoints = 0;
        blocks = 0;
        finderLike = 0;
        dark = 0;
        int stride = BitMatrix.wordsPerRow(modules);
        switch (stride) {
            case 1 -> {
                rowsOfOne(words);
                columnsOfOne(words);
            }
            case 2 -> {
                rowsOfTwo(words);
                columnsOfTwo(words);
            }
            default -> {
                rowsOfThree(words);
                columnsOfThree(words);
            }
        }
        edgesOfColumns(words, stride);
    }

    private void rowsOfOne(long[] words) {
        long noPair = -1L << (size - 1);
        long noTriple = -1L << (size - 2);
        int gaps = 0;
        int ends = 0;
        int unequal = 0;
        int patterns = 0;
        int darks = 0;
        long above = 0;
        long differsAbove = -1;
        for (int row = 0; row < size; row++) {
            long w = words[row];
            long next = w >>> 1;
            long differs = w ^ next;
            long shifted = differs >>> 1;
            long triple = differs | shifted | noTriple;
            long later = triple >>> 2;
            long gap = triple | later;
            gaps += Long.bitCount(gap);
            ends += Long.bitCount(gap >>> 1 & ~gap);

            long darkLightDark = differs & shifted & w;
            long core = darkLightDark & darkLightDark >>> 4 & ~later;
            long after = w | next;
            after = (after | after >>> 2) >>> 7;
            long before = w | w << 1;
            before = (before | before << 2) << 1;
            patterns += Long.bitCount(core & ~(before & after));

            long pairs = differs | noPair;
            unequal += Long.bitCount(pairs | differsAbove | w ^ above);
            differsAbove = pairs;
            above = w;
            darks += Long.bitCount(w);
        }
        runPoints += 64 * size - gaps + 2 * ends;
        blocks += 64 * size - unequal;
        finderLike += patterns;
        dark += darks;
    }

    private void rowsOfTwo(long[] words) {
        long noPair = -1L << (size - 65);
        long noTriple = size == 65 ? -1L : -1L << (size - 66);
        long noTriple0 = size == 65 ? 1L << 63 : 0;
        int gaps = 0;
        int ends = 0;
        int unequal = 0;
        int patterns = 0;
        int darks = 0;
        long above0 = 0;
        long above1 = 0;
        long differsAbove0 = -1;
        long differsAbove1 = -1;
        for (int at = 0; at < 2 * size; at += 2) {
            long w0 = words[at];
            long w1 = words[at + 1];
            long next0 = w0 >>> 1 | w1 << 63;
            long next1 = w1 >>> 1;
            long differs0 = w0 ^ next0;
            long differs1 = w1 ^ next1;
            long shifted0 = differs0 >>> 1 | differs1 << 63;
            long shifted1 = differs1 >>> 1;
            long triple0 = differs0 | shifted0 | noTriple0;
            long triple1 = differs1 | shifted1 | noTriple;
            long later0 = triple0 >>> 2 | triple1 << 62;
            long later1 = triple1 >>> 2;
            long gap0 = triple0 | later0;
            long gap1 = triple1 | later1;
            gaps += Long.bitCount(gap0) + Long.bitCount(gap1);
            ends += Long.bitCount((gap0 >>> 1 | gap1 << 63) & ~gap0) + Long.bitCount(gap1 >>> 1 & ~gap1);

            long dld0 = differs0 & shifted0 & w0;
            long dld1 = differs1 & shifted1 & w1;
            long core0 = dld0 & (dld0 >>> 4 | dld1 << 60) & ~later0;
            long core1 = dld1 & dld1 >>> 4 & ~later1;
            long pair0 = w0 | next0;
            long pair1 = w1 | next1;
            long four0 = pair0 | pair0 >>> 2 | pair1 << 62;
            long four1 = pair1 | pair1 >>> 2;
            long back0 = w0 | w0 << 1;
            back0 = (back0 | back0 << 2) << 1;
            long back1 = four1 << 4 | four0 >>> 60;
            patterns += Long.bitCount(core0 & ~(back0 & (four0 >>> 7 | four1 << 57)))
                    + Long.bitCount(core1 & ~(back1 & four1 >>> 7));

            differs1 |= noPair;
            unequal += Long.bitCount(differs0 | differsAbove0 | w0 ^ above0)
                    + Long.bitCount(differs1 | differsAbove1 | w1 ^ above1);
            differsAbove0 = differs0;
            differsAbove1 = differs1;
            above0 = w0;
            above1 = w1;
            darks += Long.bitCount(w0) + Long.bitCount(w1);
        }
        runPoints += 128 * size - gaps + 2 * ends;
        blocks += 128 * size - unequal;
        finderLike += patterns;
        dark += darks;
    }

    private void rowsOfThree(long[] words) {
        long noPair = -1L << (size - 129);
        long noTriple = size == 129 ? -1L : -1L << (size - 130);
        long noTriple1 = size == 129 ? 1L << 63 : 0;
        int gaps = 0;
        int ends = 0;
        int unequal = 0;
        int patterns = 0;
        int darks = 0;
        long above0 = 0;
        long above1 = 0;
        long above2 = 0;
        long differsAbove0 = -1;
        long differsAbove1 = -1;
        long differsAbove2 = -1;
        for (int at = 0; at < 3 * size; at += 3) {
            long w0 = words[at];
            long w1 = words[at + 1];
            long w2 = words[at + 2];
            long next0 = w0 >>> 1 | w1 << 63;
            long next1 = w1 >>> 1 | w2 << 63;
            long next2 = w2 >>> 1;
            long differs0 = w0 ^ next0;
            long differs1 = w1 ^ next1;
            long differs2 = w2 ^ next2;
            long shifted0 = differs0 >>> 1 | differs1 << 63;
            long shifted1 = differs1 >>> 1 | differs2 << 63;
            long shifted2 = differs2 >>> 1;
            long triple0 = differs0 | shifted0;
            long triple1 = differs1 | shifted1 | noTriple1;
            long triple2 = differs2 | shifted2 | noTriple;
            long later0 = triple0 >>> 2 | triple1 << 62;
            long later1 = triple1 >>> 2 | triple2 << 62;
            long later2 = triple2 >>> 2;
            long gap0 = triple0 | later0;
            long gap1 = triple1 | later1;
            long gap2 = triple2 | later2;
            gaps += Long.bitCount(gap0) + Long.bitCount(gap1) + Long.bitCount(gap2);
            ends += Long.bitCount((gap0 >>> 1 | gap1 << 63) & ~gap0)
                    + Long.bitCount((gap1 >>> 1 | gap2 << 63) & ~gap1)
                    + Long.bitCount(gap2 >>> 1 & ~gap2);

            long dld0 = differs0 & shifted0 & w0;
            long dld1 = differs1 & shifted1 & w1;
            long dld2 = differs2 & shifted2 & w2;
            long core0 = dld0 & (dld0 >>> 4 | dld1 << 60) & ~later0;
            long core1 = dld1 & (dld1 >>> 4 | dld2 << 60) & ~later1;
            long core2 = dld2 & dld2 >>> 4 & ~later2;
            long pair0 = w0 | next0;
            long pair1 = w1 | next1;
            long pair2 = w2 | next2;
            long four0 = pair0 | pair0 >>> 2 | pair1 << 62;
            long four1 = pair1 | pair1 >>> 2 | pair2 << 62;
            long four2 = pair2 | pair2 >>> 2;
            long back0 = w0 | w0 << 1;
            back0 = (back0 | back0 << 2) << 1;
            long back1 = four1 << 4 | four0 >>> 60;
            long back2 = four2 << 4 | four1 >>> 60;
            patterns += Long.bitCount(core0 & ~(back0 & (four0 >>> 7 | four1 << 57)))
                    + Long.bitCount(core1 & ~(back1 & (four1 >>> 7 | four2 << 57)))
                    + Long.bitCount(core2 & ~(back2 & four2 >>> 7));

            differs2 |= noPair;
            unequal += Long.bitCount(differs0 | differsAbove0 | w0 ^ above0)
                    + Long.bitCount(differs1 | differsAbove1 | w1 ^ above1)
                    + Long.bitCount(differs2 | differsAbove2 | w2 ^ above2);
            differsAbove0 = differs0;
            differsAbove1 = differs1;
            differsAbove2 = differs2;
            above0 = w0;
            above1 = w1;
            above2 = w2;
            darks += Long.bitCount(w0) + Long.bitCount(w1) + Long.bitCount(w2);
        }
        runPoints += 192 * size - gaps + 2 * ends;
        blocks += 192 * size - unequal;
        finderLike += patterns;
        dark += darks;
    }

    private void columnsOfOne(long[] words) {
        int last = words.length - 4;
        int points = 0;
        for (int at = 1; at < last; at++) {
            points += runPoints(words, at, 1);
        }
        runPoints += points;
        last = words.length - 10;
        int patterns = 0;
        for (int at = 4; at < last; at++) {
            patterns += patterns(words, at, 1);
        }
        finderLike += patterns;
    }

    private void columnsOfTwo(long[] words) {
        int last = words.length - 8;
        int points = 0;
        for (int at = 2; at < last; at++) {
            points += runPoints(words, at, 2);
        }
        runPoints += points;
        last = words.length - 20;
        int patterns = 0;
        for (int at = 8; at < last; at++) {
            patterns += patterns(words, at, 2);
        }
        finderLike += patterns;
    }

    private void columnsOfThree(long[] words) {
        int last = words.length - 12;
        int points = 0;
        for (int at = 3; at < last; at++) {
            points += runPoints(words, at, 3);
        }
        runPoints += points;
        last = words.length - 30;
        int patterns = 0;
        for (int at = 12; at < last; at++) {
            patterns += patterns(words, at, 3);
        }
        finderLike += patterns;
    }

    /** What the loops above leave out: near the upper and the lower edge, rows are missing. */
    private void edgesOfColumns(long[] words, int stride) {
        for (int at = 0; at < stride; at++) {
            // Every window in the first row begins a run.
            runPoints += 3 * Long.bitCount(~gap(words, at, stride));
        }
        // Columns outside the symbol looked like runs from top to bottom.
        runPoints -= (64 * stride - size) * (size - 2);

        for (int at = 0; at < 4 * stride; at++) {
            long before = 0;
            for (int above = at - stride; above >= 0; above -= stride) {
                before |= words[above];
            }
            long after = anyDark(words, at + 7 * stride, stride);
            finderLike += Long.bitCount(core(words, at, stride) & ~(before & after));
        }
        for (int at = words.length - 10 * stride; at < words.length - 6 * stride; at++) {
            long before = anyDark(words, at - 4 * stride, stride);
            long after = 0;
            for (int below = at + 7 * stride; below < words.length; below += stride) {
                after |= words[below];
            }
            finderLike += Long.bitCount(core(words, at, stride) & ~(before & after));
        }
    }

    /** Rule 1 down the columns: points for all windows that begin in the row and long at {@code at}, and for their runs. */
    private static int runPoints(long[] words, int at, int stride) {
        long gap = gap(words, at, stride);
        return 64 - Long.bitCount(gap) + 2 * Long.bitCount((words[at - stride] ^ words[at]) & ~gap);
    }

    /** Zeros where five modules, one below the other, have one colour. */
    private static long gap(long[] words, int at, int stride) {
        long top = words[at];
        return (top ^ words[at + stride])
                | (top ^ words[at + 2 * stride])
                | (top ^ words[at + 3 * stride])
                | (top ^ words[at + 4 * stride]);
    }

    /** Rule 3 down the columns: the patterns whose core begins in the row and long at {@code at}. */
    private static int patterns(long[] words, int at, int stride) {
        long before = anyDark(words, at - 4 * stride, stride);
        long after = anyDark(words, at + 7 * stride, stride);
        return Long.bitCount(core(words, at, stride) & ~(before & after));
    }

    /** Ones where 1011101 stands, one module below the other. */
    private static long core(long[] words, int at, int stride) {
        return words[at]
                & ~words[at + stride]
                & words[at + 2 * stride]
                & words[at + 3 * stride]
                & words[at + 4 * stride]
                & ~words[at + 5 * stride]
                & words[at + 6 * stride];
    }

    /** Zeros where four modules, one below the other, are light. */
    private static long anyDark(long[] words, int at, int stride) {
        return words[at] | words[at + stride] | words[at + 2 * stride] | words[at + 3 * stride];
    }
}
