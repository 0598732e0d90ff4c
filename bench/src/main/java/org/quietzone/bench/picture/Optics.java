package org.quietzone.bench.picture;

import java.util.Random;

/** What lenses and shaking hands do to a picture. Lengths are in pixels. */
public final class Optics {
    private Optics() {}

    /** Gaussian blur; beyond three standard deviations the bell is cut off. */
    public static Picture gaussian(Picture picture, double sigma) {
        int reach = (int) Math.ceil(3 * sigma);
        float[] weights = new float[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            // The share of the bell over one pixel, by three points: with a narrow bell the middle alone would be too
            // much.
            double weight = (bell(i - 1.0 / 3, sigma) + bell(i, sigma) + bell(i + 1.0 / 3, sigma)) / 3;
            weights[i + reach] = (float) weight;
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) sum;
        }
        return alongColumns(alongRows(picture, weights, reach), weights, reach);
    }

    private static double bell(double x, double sigma) {
        return Math.exp(-x * x / (2 * sigma * sigma));
    }

    private static Picture alongRows(Picture picture, float[] weights, int reach) {
        Picture blurred = new Picture(picture.width(), picture.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                float sum = 0;
                for (int i = -reach; i <= reach; i++) {
                    sum += weights[i + reach] * picture.get(x + i, y);
                }
                blurred.set(x, y, sum);
            }
        }
        return blurred;
    }

    private static Picture alongColumns(Picture picture, float[] weights, int reach) {
        Picture blurred = new Picture(picture.width(), picture.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                float sum = 0;
                for (int i = -reach; i <= reach; i++) {
                    sum += weights[i + reach] * picture.get(x, y + i);
                }
                blurred.set(x, y, sum);
            }
        }
        return blurred;
    }

    /** A lens out of focus: each point becomes an even disc. */
    public static Picture defocus(Picture picture, double radius) {
        return spread(picture, radius, (x, y) -> x * x + y * y <= radius * radius ? 1 : 0);
    }

    /** A camera that moves straight on while the shutter is open, in a direction drawn from {@code random}. */
    public static Picture motion(Picture picture, double length, Random random) {
        double angle = random.nextDouble() * Math.PI;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return spread(
                picture,
                length / 2 + 0.5,
                (x, y) -> Math.abs(x * cos + y * sin) <= length / 2 && Math.abs(x * sin - y * cos) <= 0.5 ? 1 : 0);
    }

    /** Spreads each pixel over a shape, given as a field round (0, 0) that is zero beyond {@code radius}. */
    private static Picture spread(Picture picture, double radius, Picture.Field shape) {
        int fine = 8;
        int reach = (int) Math.ceil(radius);
        int side = 2 * reach + 1;
        float[] weights = new float[side * side];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int sample = 0; sample < fine * fine; sample++) {
                double x = i % side - reach - 0.5 + (sample % fine + 0.5) / fine;
                double y = i / side - reach - 0.5 + (sample / fine + 0.5) / fine;
                weights[i] += (float) shape.at(x, y);
            }
            sum += weights[i];
        }
        Picture blurred = new Picture(picture.width(), picture.height());
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == 0) {
                continue;
            }
            float weight = weights[i] / sum;
            int left = i % side - reach;
            int top = i / side - reach;
            for (int y = 0; y < picture.height(); y++) {
                for (int x = 0; x < picture.width(); x++) {
                    blurred.values()[y * picture.width() + x] += weight * picture.get(x + left, y + top);
                }
            }
        }
        return blurred;
    }
}
