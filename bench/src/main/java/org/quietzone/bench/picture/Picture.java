package org.quietzone.bench.picture;

import org.quietzone.image.GrayImage;

/**
 * A picture while it is being made: a grey value for each pixel, 0 black to 1 white, which may go beyond both until it is
 * exposed. What works on a picture works in place and returns it.
 */
public final class Picture {
    private final int width;
    private final int height;
    private final float[] values;

    /** A black picture. */
    public Picture(int width, int height) {
        this(width, height, new float[width * height]);
    }

    private Picture(int width, int height, float[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /** A function of the place in the picture, in pixels, with the centre of the first pixel at (0.5, 0.5). */
    @FunctionalInterface
    public interface Field {
        /** The value at a place. */
        double at(double x, double y);
    }

    /** Changes the value of one pixel. */
    @FunctionalInterface
    public interface Change {
        /** The new value for an old one. */
        double of(double value);
    }

    /** A picture with the values of a field at the centres of its pixels. */
    public static Picture of(int width, int height, Field field) {
        Picture picture = new Picture(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.values[y * width + x] = (float) field.at(x + 0.5, y + 0.5);
            }
        }
        return picture;
    }

    /** The width in pixels. */
    public int width() {
        return width;
    }

    /** The height in pixels. */
    public int height() {
        return height;
    }

    /** The value of a pixel; beyond the edge that of the nearest one. */
    public float get(int x, int y) {
        return values[Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))];
    }

    /** Sets a pixel inside the picture. */
    public void set(int x, int y, double value) {
        values[y * width + x] = (float) value;
    }

    /** Changes each pixel on its own. */
    public Picture each(Change change) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) change.of(values[i]);
        }
        return this;
    }

    /** Multiplies each pixel by the value of a field at its centre. */
    public Picture times(Field field) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                values[y * width + x] *= (float) field.at(x + 0.5, y + 0.5);
            }
        }
        return this;
    }

    /** The values, row after row, for this package. */
    float[] values() {
        return values;
    }

    /** The picture as readers get it, values beyond black and white clipped. */
    public GrayImage exposed() {
        byte[] pixels = new byte[values.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.max(0, Math.min(255, (int) (values[i] * 255 + 0.5f)));
        }
        return GrayImage.wrap(width, height, pixels);
    }
}
