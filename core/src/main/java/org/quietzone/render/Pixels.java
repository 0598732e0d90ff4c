package org.quietzone.render;

/**
 * Coloured pixels.
 *
 * @param width 1 to 16 384
 * @param height 1 to 16 384
 * @param argb alpha, red, green and blue of each pixel, eight bits each, row after row
 */
public record Pixels(int width, int height, int[] argb) {
    static final int MOST = 16_384;

    /** Checks that there is a value for each pixel. */
    public Pixels {
        if (width < 1 || height < 1 || width > MOST || height > MOST || argb.length != width * height) {
            throw new IllegalArgumentException("A picture has 1 to " + MOST + " pixels on each side, not " + width
                    + " by " + height + " with " + argb.length + " values");
        }
        argb = argb.clone();
    }

    @Override
    public int[] argb() {
        return argb.clone();
    }

    /** The colour of a pixel. */
    public Colour get(int x, int y) {
        return Colour.ofArgb(argb[y * width + x]);
    }
}
