package org.quietzone.proof;

import org.quietzone.image.GrayImage;
import org.quietzone.render.Colour;
import org.quietzone.render.Pixels;

/**
 * An image of a symbol as a phone takes it in passing: few pixels a module, blurred, noisy. The same symbol gives the same
 * image.
 */
public final class WornPrint {
    /** Pixels on each side of a module. */
    public static final int PIXELS_PER_MODULE = 3;

    /** The noise: the standard deviation in grey values. */
    private static final int NOISE = 8;
    /** A blur of a third of a module: binomial weights over five pixels, whose standard deviation is one. */
    private static final int[] BLUR = {1, 4, 6, 4, 1};

    private static final int BLUR_SUM = 16;

    private WornPrint() {}

    /** The image of coloured pixels on white paper. */
    public static GrayImage of(Pixels pixels) {
        int width = pixels.width();
        int height = pixels.height();
        int[] grey = grey(pixels);
        int[] once = blurred(grey, width, height, 1, 0);
        int[] twice = blurred(once, width, height, 0, 1);
        byte[] worn = new byte[width * height];
        Noise noise = new Noise(width);
        for (int i = 0; i < worn.length; i++) {
            worn[i] = (byte) Math.max(0, Math.min(255, twice[i] + noise.next()));
        }
        return GrayImage.wrap(width, height, worn);
    }

    /** The same without blur and noise. */
    public static GrayImage unworn(Pixels pixels) {
        int[] grey = grey(pixels);
        byte[] bytes = new byte[grey.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) grey[i];
        }
        return GrayImage.wrap(pixels.width(), pixels.height(), bytes);
    }

    private static int[] grey(Pixels pixels) {
        int width = pixels.width();
        int[] grey = new int[width * pixels.height()];
        Colour last = Colour.WHITE;
        int lastGrey = 255;
        for (int i = 0; i < grey.length; i++) {
            Colour colour = pixels.get(i % width, i / width);
            // Neighbours are mostly equal, and powers take long.
            if (!colour.equals(last)) {
                last = colour;
                // Cameras store the square root of light, or nearly so.
                double light = colour.paintedOver(Colour.WHITE).luminance();
                lastGrey = (int) Math.round(255 * Math.pow(light, 1 / 2.2));
            }
            grey[i] = lastGrey;
        }
        return grey;
    }

    private static int[] blurred(int[] grey, int width, int height, int dx, int dy) {
        int[] out = new int[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int k = -2; k <= 2; k++) {
                    int xx = Math.max(0, Math.min(width - 1, x + k * dx));
                    int yy = Math.max(0, Math.min(height - 1, y + k * dy));
                    sum += BLUR[k + 2] * grey[yy * width + xx];
                }
                out[y * width + x] = (sum + BLUR_SUM / 2) / BLUR_SUM;
            }
        }
        return out;
    }

    /** Sums of uniform numbers, which are nearly normal, from a generator that is the same everywhere. */
    private static final class Noise {
        private static final int TERMS = 12;

        private long state;

        Noise(long seed) {
            state = seed * 0x9E3779B97F4A7C15L + 1;
        }

        int next() {
            double sum = 0;
            for (int i = 0; i < TERMS; i++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                sum += (state >>> 40) / (double) (1 << 24);
            }
            return (int) Math.round((sum - TERMS / 2.0) * NOISE);
        }
    }
}
