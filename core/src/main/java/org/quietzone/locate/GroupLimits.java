package org.quietzone.locate;

/**
 * How far three finder patterns of one symbol may be from equal squares at the corners of a square.
 *
 * @param aside the sine of the largest angle between an axis of a pattern and the way to its partner
 * @param sizeRatio the largest ratio of two module sizes
 * @param legRatio the largest ratio of the distances to the two partners
 * @param mostMisfit the largest misfit of {@link FinderTriple} with which timing patterns are looked at
 * @param perspective whether modules become smaller towards one side, so that nothing is evenly spaced
 * @param facing whether a pattern's axes are turned to where its partners are, because its own outline says little
 */
record GroupLimits(
        double aside, double sizeRatio, double legRatio, double mostMisfit, boolean perspective, boolean facing) {
    /** Symbols seen from the front, as the reference decode algorithm expects them; the angle is about 14 degrees. */
    static final GroupLimits FLAT = new GroupLimits(0.25, 1.4, 1.3, Double.MAX_VALUE, false, false);
    /** Symbols seen at a slant. */
    static final GroupLimits SLANTED = new GroupLimits(0.5, 3.2, 2.2, Double.MAX_VALUE, true, false);
    /** Symbols whose finder patterns have lost part of their outlines; letters have what resembles such patterns. */
    static final GroupLimits WORN = new GroupLimits(0.5, 2.2, 2.2, 0.25, true, true);
}
