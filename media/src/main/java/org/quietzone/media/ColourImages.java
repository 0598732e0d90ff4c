package org.quietzone.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.quietzone.image.ColourImage;

/**
 * Images of the JDK to colours. Red, green and blue are taken as they stand in the file, and their luma is that of
 * {@link GrayImages}, which tells the rest. An image that shows nothing but grey has no colour, whatever its form.
 */
public final class ColourImages {
    private static final int INKS = 4;

    private ColourImages() {}

    /** The colours of an image of any type. Needs four bytes a pixel beside the image, one if it shows nothing but grey. */
    public static ColourImage from(BufferedImage image) {
        ColorModel colours = image.getColorModel();
        if (colours instanceof ComponentColorModel && colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return ColourImage.of(GrayImages.from(image));
        }
        return collect(image.getWidth(), image.getHeight(), rowReader(image));
    }

    /** The colours of four inks, as {@link GrayImages#fromInks} has their grey. */
    static ColourImage fromInks(Raster raster, boolean transformed, boolean inverted) {
        int bits = raster.getSampleModel().getSampleSize(0);
        return collect(raster.getWidth(), raster.getHeight(), inkReader(raster, bits, transformed, inverted));
    }

    private static ColourImage collect(int width, int height, RowReader rows) {
        ColourPlanes planes = new ColourPlanes(width, height);
        byte[][] row = new byte[3][width];
        for (int y = 0; y < height; y++) {
            rows.read(y, row[0], row[1], row[2]);
            planes.put(y, row[0], row[1], row[2]);
        }
        return planes.image();
    }

    /** Turns one row of an image into its channels. */
    private interface RowReader {
        void read(int y, byte[] red, byte[] green, byte[] blue);
    }

    private static RowReader rowReader(BufferedImage image) {
        ColorModel colours = image.getColorModel();
        Raster raster = image.getRaster();
        if (colours instanceof IndexColorModel palette) {
            return paletteReader(raster, palette);
        }
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return packedReader(raster);
        }
        if (colours instanceof ComponentColorModel && colours.getTransferType() <= DataBuffer.TYPE_USHORT) {
            int space = colours.getColorSpace().getType();
            if (space == ColorSpace.TYPE_CMYK && colours.getNumColorComponents() == INKS) {
                return inkReader(raster, colours.getComponentSize(0), false, false);
            }
            if (space == ColorSpace.TYPE_RGB) {
                return sampleReader(raster, colours);
            }
        }
        return anyReader(image);
    }

    private static RowReader paletteReader(Raster raster, IndexColorModel palette) {
        int[] colours = new int[palette.getMapSize()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = palette.getRGB(i);
        }
        int[] row = new int[raster.getWidth()];
        return (y, red, green, blue) -> {
            raster.getPixels(0, y, row.length, 1, row);
            for (int x = 0; x < row.length; x++) {
                // An index beyond the palette can only come from a damaged file.
                split(row[x] < colours.length ? colours[row[x]] : 0xFF000000, x, red, green, blue);
            }
        };
    }

    private static RowReader packedReader(Raster raster) {
        int[] row = new int[raster.getWidth()];
        return (y, red, green, blue) -> {
            raster.getDataElements(0, y, row.length, 1, row);
            for (int x = 0; x < row.length; x++) {
                int rgb = row[x];
                red[x] = (byte) (rgb >> 16);
                green[x] = (byte) (rgb >> 8);
                blue[x] = (byte) rgb;
            }
        };
    }

    private static RowReader sampleReader(Raster raster, ColorModel colours) {
        int width = raster.getWidth();
        int bands = raster.getNumBands();
        if (bands == 3 && colours.getTransferType() == DataBuffer.TYPE_BYTE && colours.getComponentSize(0) == 8) {
            byte[] row = new byte[3 * width];
            return (y, red, green, blue) -> {
                raster.getDataElements(0, y, width, 1, row);
                for (int x = 0, i = 0; x < width; x++, i += 3) {
                    red[x] = row[i];
                    green[x] = row[i + 1];
                    blue[x] = row[i + 2];
                }
            };
        }
        int[] row = new int[width * bands];
        int max = (1 << colours.getComponentSize(0)) - 1;
        boolean alpha = colours.hasAlpha();
        boolean premultiplied = colours.isAlphaPremultiplied();
        return (y, red, green, blue) -> {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0, i = 0; x < width; x++, i += bands) {
                int opacity = alpha ? row[i + bands - 1] : max;
                red[x] = sample(row[i], opacity, max, premultiplied);
                green[x] = sample(row[i + 1], opacity, max, premultiplied);
                blue[x] = sample(row[i + 2], opacity, max, premultiplied);
            }
        };
    }

    private static byte sample(int value, int alpha, int max, boolean premultiplied) {
        int seen = alpha == max ? value : GrayImages.overWhite(value, alpha, max, premultiplied);
        return (byte) (max == 255 ? seen : (int) ((seen * 255L + max / 2) / max));
    }

    private static RowReader inkReader(Raster raster, int bits, boolean transformed, boolean inverted) {
        int width = raster.getWidth();
        int bands = raster.getNumBands();
        int[] row = new int[width * bands];
        int max = (1 << bits) - 1;
        int[] light = new int[3];
        return (y, red, green, blue) -> {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0, i = 0; x < width; x++, i += bands) {
                if (transformed) {
                    toRgb(row[i], row[i + 1], row[i + 2], max, light);
                } else {
                    for (int k = 0; k < 3; k++) {
                        light[k] = max - row[i + k];
                    }
                }
                int black = inverted ? max - row[i + 3] : row[i + 3];
                red[x] = ink(inverted ? max - light[0] : light[0], black, max);
                green[x] = ink(inverted ? max - light[1] : light[1], black, max);
                blue[x] = ink(inverted ? max - light[2] : light[2], black, max);
            }
        };
    }

    private static byte ink(long light, long black, long max) {
        return (byte) ((light * (max - black) * 255 + max * max / 2) / (max * max));
    }

    /** Luma and chroma to red, green and blue (JFIF 1.02). */
    private static void toRgb(int luma, int blueness, int redness, int max, int[] rgb) {
        double cb = blueness - (max + 1) / 2.0;
        double cr = redness - (max + 1) / 2.0;
        rgb[0] = clamp(luma + 1.402 * cr, max);
        rgb[1] = clamp(luma - 0.344136 * cb - 0.714136 * cr, max);
        rgb[2] = clamp(luma + 1.772 * cb, max);
    }

    private static int clamp(double value, int max) {
        return (int) Math.max(0, Math.min(max, Math.round(value)));
    }

    private static RowReader anyReader(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        return (y, red, green, blue) -> {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                split(row[x], x, red, green, blue);
            }
        };
    }

    private static void split(int argb, int x, byte[] red, byte[] green, byte[] blue) {
        int alpha = argb >>> 24;
        red[x] = sample(argb >> 16 & 0xFF, alpha, 255, false);
        green[x] = sample(argb >> 8 & 0xFF, alpha, 255, false);
        blue[x] = sample(argb & 0xFF, alpha, 255, false);
    }
}
