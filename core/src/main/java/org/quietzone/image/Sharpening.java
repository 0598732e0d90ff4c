package org.quietzone.image;

/**
 * Takes back some of the blur of an image: each pixel moves away from the mean of those around it. Modules that have run
 * into each other come apart again, which is enough to find patterns by; grey values that lie beyond black and white are
 * cut off.
 *
 * <p>The mean is that of a square of means of squares ({@link Softening}), so that near pixels count more than far ones.
 */
public final class Sharpening {
    private Sharpening() {}

    /**
     * Sharpens an image.
     *
     * @param radius pixels to each side of the squares, 1 to 50; about three quarters of a module
     * @param amount how many times the difference from the mean is added
     */
    public static GrayImage sharpened(GrayImage image, int radius, int amount) {
        byte[] pixels = image.array();
        byte[] mean = Softening.of(Softening.of(image, radius), radius).array();
        byte[] sharp = new byte[pixels.length];
        for (int i = 0; i < sharp.length; i++) {
            int value = pixels[i] & 0xFF;
            int sharper = value + amount * (value - (mean[i] & 0xFF));
            sharp[i] = (byte) Math.max(0, Math.min(255, sharper));
        }
        return GrayImage.wrap(image.width(), image.height(), sharp);
    }
}
