package org.quietzone.bench.picture;

import java.util.Random;

/**
 * A surface without end that looks grown rather than made: random values at the points of a lattice, smooth between them
 * (value noise), several octaves of it, each finer and weaker than the one before.
 */
public final class Texture implements Picture.Field {
    private final int seed;
    private final double scale;
    private final int octaves;
    private final double persistence;

    /**
     * A texture.
     *
     * @param scale the size of its largest features, in the unit of its coordinates
     * @param octaves 1 for soft clouds, 5 and more for grain within them
     * @param persistence how strong an octave is compared with the one before: 0.5 as stone or cloth, nearer to 1 rougher
     */
    public Texture(Random random, double scale, int octaves, double persistence) {
        this.seed = random.nextInt();
        this.scale = scale;
        this.octaves = octaves;
        this.persistence = persistence;
    }

    /** The value at a place, mostly between -1 and 1. */
    @Override
    public double at(double x, double y) {
        double sum = 0;
        double weight = 1;
        double weights = 0;
        double frequency = 1 / scale;
        for (int octave = 0; octave < octaves; octave++) {
            sum += weight * smooth(x * frequency, y * frequency, seed + octave * 0x9E3779B9);
            weights += weight * weight;
            weight *= persistence;
            frequency *= 2;
        }
        return 1.5 * sum / Math.sqrt(weights);
    }

    private static double smooth(double x, double y, int seed) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double s = eased(x - left);
        double t = eased(y - top);
        double above = lattice(left, top, seed) * (1 - s) + lattice(left + 1, top, seed) * s;
        double below = lattice(left, top + 1, seed) * (1 - s) + lattice(left + 1, top + 1, seed) * s;
        return above * (1 - t) + below * t;
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }

    /** A value from -1 to 1 that depends on nothing but its arguments, which are stirred until no bit shows through. */
    private static double lattice(int x, int y, int seed) {
        int hash = seed ^ x * 0x27D4EB2D ^ y * 0x165667B1;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return (hash ^ hash >>> 16) / (double) (1L << 31);
    }
}
