package org.quietzone.media;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;

/**
 * Collects an image row by row. Until a pixel has a colour, luma and channels are the same, and are kept once: scans and
 * screenshots of text, which come in colour too, need no more memory than grey ones.
 */
final class ColourPlanes {
    private final int width;
    private final int height;
    private final byte[] luma;
    private byte @Nullable [] red;
    private byte @Nullable [] green;
    private byte @Nullable [] blue;

    ColourPlanes(int width, int height) {
        this.width = width;
        this.height = height;
        this.luma = new byte[Math.multiplyExact(width, height)];
    }

    /** Takes the next row. */
    void put(int y, byte[] reds, byte[] greens, byte[] blues) {
        int start = y * width;
        if (red == null || green == null || blue == null) {
            if (Arrays.equals(reds, greens) && Arrays.equals(greens, blues)) {
                System.arraycopy(reds, 0, luma, start, width);
                return;
            }
            red = before(start);
            green = before(start);
            blue = before(start);
        }
        System.arraycopy(reds, 0, red, start, width);
        System.arraycopy(greens, 0, green, start, width);
        System.arraycopy(blues, 0, blue, start, width);
        for (int x = 0; x < width; x++) {
            luma[start + x] = (byte) GrayImages.luma(reds[x] & 0xFF, greens[x] & 0xFF, blues[x] & 0xFF);
        }
    }

    /** A channel with the rows that had no colour. */
    private byte[] before(int end) {
        byte[] channel = new byte[luma.length];
        System.arraycopy(luma, 0, channel, 0, end);
        return channel;
    }

    ColourImage image() {
        GrayImage grey = GrayImage.wrap(width, height, luma);
        if (red == null || green == null || blue == null) {
            return ColourImage.of(grey);
        }
        return ColourImage.of(
                grey,
                GrayImage.wrap(width, height, red),
                GrayImage.wrap(width, height, green),
                GrayImage.wrap(width, height, blue));
    }
}
