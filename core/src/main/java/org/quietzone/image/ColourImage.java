package org.quietzone.image;

import java.util.Objects;

/**
 * An image of colours, as the grey values that red, green and blue have each for itself, and the luma of all three.
 * Immutable. A symbol of two colours that are equally bright, such as red on green, shows in one of the channels only.
 */
public final class ColourImage {
    private final GrayImage luma;
    private final GrayImage red;
    private final GrayImage green;
    private final GrayImage blue;

    private ColourImage(GrayImage luma, GrayImage red, GrayImage green, GrayImage blue) {
        this.luma = luma;
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    /**
     * An image of colours.
     *
     * @param luma how bright the colours are
     * @throws IllegalArgumentException if the four are not of one width and height
     */
    public static ColourImage of(GrayImage luma, GrayImage red, GrayImage green, GrayImage blue) {
        Objects.requireNonNull(luma, "luma");
        checkSize("red", red, luma);
        checkSize("green", green, luma);
        checkSize("blue", blue, luma);
        return new ColourImage(luma, red, green, blue);
    }

    /** An image without colour: all its channels are the grey values. */
    public static ColourImage of(GrayImage grey) {
        Objects.requireNonNull(grey, "grey");
        return new ColourImage(grey, grey, grey, grey);
    }

    private static void checkSize(String name, GrayImage channel, GrayImage luma) {
        if (channel.width() != luma.width() || channel.height() != luma.height()) {
            throw new IllegalArgumentException("The channels of an image have one size, but " + name + " has "
                    + channel.width() + " by " + channel.height() + " pixels and the luma " + luma.width() + " by "
                    + luma.height());
        }
    }

    /** The width in pixels. */
    public int width() {
        return luma.width();
    }

    /** The height in pixels. */
    public int height() {
        return luma.height();
    }

    /** How bright each pixel is. */
    public GrayImage luma() {
        return luma;
    }

    /** The red channel. */
    public GrayImage red() {
        return red;
    }

    /** The green channel. */
    public GrayImage green() {
        return green;
    }

    /** The blue channel. */
    public GrayImage blue() {
        return blue;
    }

    /** Whether there is colour at all, that is, whether the channels are not just the luma. */
    public boolean hasColour() {
        return red != luma || green != luma || blue != luma;
    }
}
