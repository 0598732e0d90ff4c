package org.quietzone.image;

/**
 * Takes back some of the blur of an image: each pixel moves away from the mean of those around it. Modules that have run
 * into each other come apart again, which is enough to find patterns by; grey values that lie beyond black and white are
 * cut off.
 *
 * <p>The mean is that of a square of means of squares, so that near pixels count more than far ones. Sums run along rows and
 * down columns, so the cost does not depend on the radius. Memory: twelve bytes for each pixel of a row, and a byte for each
 * pixel twice.
 */
public final class Sharpening {
    private static final int SHIFT = 16;

    private Sharpening() {}

    /**
     * Sharpens an image.
     *
     * @param radius pixels to each side of the squares, 1 to 50; about three quarters of a module
     * @param amount how many times the difference from the mean is added
     */
    public static GrayImage sharpened(GrayImage image, int radius, int amount) {
        byte[] pixels = image.array();
        byte[] mean = mean(mean(pixels, image.width(), image.height(), radius), image.width(), image.height(), radius);
        byte[] sharp = new byte[pixels.length];
        for (int i = 0; i < sharp.length; i++) {
            int value = pixels[i] & 0xFF;
            int sharper = value + amount * (value - (mean[i] & 0xFF));
            sharp[i] = (byte) Math.max(0, Math.min(255, sharper));
        }
        return GrayImage.wrap(image.width(), image.height(), sharp);
    }

    /** The means of squares around each pixel; beyond the edge the image is as at its edge. */
    static byte[] mean(byte[] pixels, int width, int height, int radius) {
        int side = 2 * radius + 1;
        int scale = (1 << SHIFT) / (side * side);
        int[] columns = new int[width];
        for (int y = -radius; y <= radius; y++) {
            add(columns, pixels, row(y, height) * width, 1);
        }
        byte[] mean = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            int sum = 0;
            for (int x = -radius; x <= radius; x++) {
                sum += columns[row(x, width)];
            }
            int to = y * width;
            for (int x = 0; x < width; x++) {
                mean[to + x] = (byte) ((sum * (long) scale + (1 << SHIFT - 1)) >> SHIFT);
                sum += columns[Math.min(width - 1, x + radius + 1)] - columns[Math.max(0, x - radius)];
            }
            add(columns, pixels, row(y + radius + 1, height) * width, 1);
            add(columns, pixels, row(y - radius, height) * width, -1);
        }
        return mean;
    }

    private static void add(int[] columns, byte[] pixels, int from, int sign) {
        for (int x = 0; x < columns.length; x++) {
            columns[x] += sign * (pixels[from + x] & 0xFF);
        }
    }

    private static int row(int y, int height) {
        return Math.max(0, Math.min(height - 1, y));
    }
}
