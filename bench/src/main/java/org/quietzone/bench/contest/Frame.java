package org.quietzone.bench.contest;

import java.util.List;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;

/**
 * An image as the readers get it: grey values in the plain array that all of them can take without conversion.
 *
 * @param pixels one unsigned byte for each pixel, row after row
 * @param channels the same for red, green and blue, which nobody writes to; none where the image has no colour
 */
public record Frame(int width, int height, byte[] pixels, List<byte[]> channels) {

    /** A frame without colour. */
    public Frame(int width, int height, byte[] pixels) {
        this(width, height, pixels, List.of());
    }

    /** A copy of an image. */
    public static Frame of(GrayImage image) {
        return new Frame(image.width(), image.height(), bytes(image));
    }

    /** A copy of an image with its colours, if it has any. */
    public static Frame of(ColourImage image) {
        List<byte[]> channels =
                image.hasColour() ? List.of(bytes(image.red()), bytes(image.green()), bytes(image.blue())) : List.of();
        return new Frame(image.width(), image.height(), bytes(image.luma()), channels);
    }

    private static byte[] bytes(GrayImage image) {
        byte[] pixels = new byte[image.width() * image.height()];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, pixels, y * image.width());
        }
        return pixels;
    }

    /** A frame of its own for a reader, so that none can spoil the image for the next one. */
    public Frame copy() {
        return new Frame(width, height, pixels.clone(), channels);
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
        return new Frame(
                height,
                width,
                quarterTurned(pixels),
                channels.stream().map(this::quarterTurned).toList());
    }

    private byte[] quarterTurned(byte[] channel) {
        byte[] turned = new byte[channel.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = channel[y * width + x];
            }
        }
        return turned;
    }

    private Frame halfTurn() {
        return new Frame(
                width,
                height,
                halfTurned(pixels),
                channels.stream().map(Frame::halfTurned).toList());
    }

    private static byte[] halfTurned(byte[] channel) {
        byte[] turned = new byte[channel.length];
        for (int i = 0; i < channel.length; i++) {
            turned[channel.length - 1 - i] = channel[i];
        }
        return turned;
    }

    /** The image with its colours. Does not copy it. */
    public ColourImage colour() {
        GrayImage luma = GrayImage.wrap(width, height, pixels);
        return channels.isEmpty()
                ? ColourImage.of(luma)
                : ColourImage.of(
                        luma,
                        GrayImage.wrap(width, height, channels.get(0)),
                        GrayImage.wrap(width, height, channels.get(1)),
                        GrayImage.wrap(width, height, channels.get(2)));
    }

    /** Millions of pixels. */
    public double megapixels() {
        return pixels.length / 1e6;
    }
}
