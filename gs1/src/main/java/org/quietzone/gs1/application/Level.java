package org.quietzone.gs1.application;

/** The error correction levels, in ascending strength. */
public enum Level {
    /** Error detection only (version M1). */
    DETECTION,
    /** About 7 %. */
    L,
    /** About 15 %. */
    M,
    /** About 25 %. */
    Q,
    /** About 30 %. */
    H;

    /** {@code L} to {@code H}, or {@code detection only}. */
    @Override
    public String toString() {
        return this == DETECTION ? "detection only" : name();
    }
}
