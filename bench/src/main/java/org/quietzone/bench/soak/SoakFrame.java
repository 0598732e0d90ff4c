package org.quietzone.bench.soak;

import java.util.Random;
import org.quietzone.bench.picture.Dice;
import org.quietzone.image.GrayImage;

/**
 * A frame of the soak. It follows from the seed of the soak and its own number alone.
 *
 * @param number of the frame, from 0
 */
record SoakFrame(long number, Scenery scenery, GrayImage image) {
    private static final int LEAST_SIDE = 64;
    private static final int RANGE = 10;

    /** Makes a frame: kinds take turns, sides are 64 to 640 pixels long, small ones more often than large ones. */
    static SoakFrame of(long seed, long number) {
        Scenery[] kinds = Scenery.values();
        Scenery scenery = kinds[(int) (number % kinds.length)];
        Random random = Dice.of(seed, number);
        Canvas canvas = new Canvas(side(random), side(random), 1);
        scenery.paint(canvas, random);
        return new SoakFrame(number, scenery, canvas.photographed(random).exposed());
    }

    private static int side(Random random) {
        return (int) (LEAST_SIDE * Math.pow(RANGE, random.nextDouble() * random.nextDouble()));
    }
}
