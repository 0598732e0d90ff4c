package org.quietzone.media;

import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;

/**
 * How a camera was held: which side of the stored image is up. The eight values of the tag Orientation of TIFF 6.0 and Exif,
 * in their order from 1.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    MIRRORED_UPSIDE_DOWN(false, false, true),
    TRANSPOSED(true, false, false),
    TO_BE_TURNED_RIGHT(true, false, true),
    TRANSVERSED(true, true, true),
    TO_BE_TURNED_LEFT(true, true, false);

    private static final Orientation[] VALUES = values();

    private final boolean sideways;
    private final boolean fromRight;
    private final boolean fromBottom;

    /**
     * @param sideways whether the rows of the upright image are columns of the stored one
     * @param fromRight whether the first pixel of the upright image is stored on the right
     * @param fromBottom whether it is stored at the bottom
     */
    Orientation(boolean sideways, boolean fromRight, boolean fromBottom) {
        this.sideways = sideways;
        this.fromRight = fromRight;
        this.fromBottom = fromBottom;
    }

    /** The orientation of a tag's value; what is not 1 to 8 counts as 1, as in every viewer. */
    static Orientation of(long tag) {
        return tag >= 1 && tag <= VALUES.length ? VALUES[(int) tag - 1] : UPRIGHT;
    }

    /** The image as it is to be seen; each channel as {@link #apply(GrayImage)} has it. */
    ColourImage apply(ColourImage stored) {
        if (!stored.hasColour()) {
            return ColourImage.of(apply(stored.luma()));
        }
        return ColourImage.of(apply(stored.luma()), apply(stored.red()), apply(stored.green()), apply(stored.blue()));
    }

    /** The image as it is to be seen. Needs another byte a pixel unless it is upright. */
    GrayImage apply(GrayImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = stored.width();
        int height = stored.height();
        byte[] pixels = new byte[width * height];
        byte[] row = new byte[width];
        // Where a step to the right in the stored image leads in the upright one, and a step down.
        int right = sideways ? height : 1;
        int down = sideways ? 1 : width;
        for (int y = 0; y < height; y++) {
            stored.copyRow(y, row, 0);
            int to = (fromBottom ? height - 1 - y : y) * down + (fromRight ? (width - 1) * right : 0);
            int step = fromRight ? -right : right;
            for (int x = 0; x < width; x++, to += step) {
                pixels[to] = row[x];
            }
        }
        return GrayImage.wrap(sideways ? height : width, sideways ? width : height, pixels);
    }
}
