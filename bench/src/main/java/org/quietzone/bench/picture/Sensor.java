package org.quietzone.bench.picture;

import java.util.Random;

/** What a sensor and its electronics do to a picture. */
public final class Sensor {
    /** Electrons of noise when a pixel is read out, as of a small sensor. */
    private static final double READ_NOISE = 1.5;

    private Sensor() {}

    /** Gaussian noise of a standard deviation in 255ths, the same in dark and light. */
    public static Picture noise(Picture picture, double sigma, Random random) {
        return picture.each(value -> value + sigma / 255 * random.nextGaussian());
    }

    /**
     * The noise of low light: what counts is how many photons came (Poisson), and reading them out adds some more.
     *
     * @param photons that a white pixel gets on average, 1 to 500
     */
    public static Picture photons(Picture picture, double photons, Random random) {
        return picture.each(value -> {
            int came = poisson(Math.max(0, value) * photons, random);
            return (came + READ_NOISE * random.nextGaussian()) / photons;
        });
    }

    /** A number with the Poisson distribution: how many times chances multiply before they fall below e to the mean. */
    private static int poisson(double mean, Random random) {
        double limit = Math.exp(-mean);
        double chance = random.nextDouble();
        int count = 0;
        while (chance > limit) {
            chance *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** Less contrast: what was black and white is {@code share} of the range apart afterwards, somewhere in the middle of it. */
    public static Picture contrast(Picture picture, double share, Random random) {
        double black = (0.2 + 0.4 * random.nextDouble()) * (1 - share);
        return picture.each(value -> black + value * share);
    }
}
