package org.quietzone.bench.picture;

import java.util.Random;

/** Random numbers from seeds that may be neighbours. */
public final class Dice {
    private Dice() {}

    /**
     * A generator whose numbers have nothing to do with those of the next seed, as those of {@link Random} have: the bits of
     * the seeds are stirred first (finalizer of SplitMix64; Steele, Lea and Flood 2014).
     */
    public static Random of(long... seeds) {
        long state = 0;
        for (long seed : seeds) {
            state = (state ^ seed) + 0x9E3779B97F4A7C15L;
            state = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
            state = (state ^ state >>> 27) * 0x94D049BB133111EBL;
            state ^= state >>> 31;
        }
        return new Random(state);
    }
}
