package org.quietzone.bench.contest;

import org.quietzone.image.GrayImage;

/**
 * An image as the readers get it: grey values in the plain array that all of them can take without conversion.
 *
 * @param pixels one unsigned byte for each pixel, row after row
 */
public record Frame(int width, int height, byte[] pixels) {

    /** A copy of an image. */
    public static Frame of(GrayImage image) {
        byte[] pixels = new byte[image.width() * image.height()];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, pixels, y * image.width());
        }
        return new Frame(image.width(), image.height(), pixels);
    }

    /** A frame of its own for a reader, so that none can spoil the image for the next one. */
    public Frame copy() {
        return new Frame(width, height, pixels.clone());
    }

    /**
     * The frame turned clockwise.
     *
     * @param degrees 0, 90, 180 or 270
     */
    public Frame turned(int degrees) {
        return switch (degrees) {
            case 0 -> this;
            case 90 -> quarterTurn();
            case 180 -> halfTurn();
            case 270 -> halfTurn().quarterTurn();
            default -> throw new IllegalArgumentException("A frame turns by 0, 90, 180 or 270 degrees, not " + degrees);
        };
    }

    private Frame quarterTurn() {
        byte[] turned = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = pixels[y * width + x];
            }
        }
        return new Frame(height, width, turned);
    }

    private Frame halfTurn() {
        byte[] turned = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            turned[pixels.length - 1 - i] = pixels[i];
        }
        return new Frame(width, height, turned);
    }

    /** Millions of pixels. */
    public double megapixels() {
        return pixels.length / 1e6;
    }
}
