package org.quietzone.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.quietzone.image.GrayImage;

/**
 * Images of the JDK to grey values and back.
 *
 * <p>The grey value of a colour is its luma by Rec. ITU-R BT.601: 0.299 of red, 0.587 of green, 0.114 of blue, as the
 * values stand in the file. What is transparent shows white. Inks (cyan, magenta, yellow, black) each let through the share
 * of light that they leave.
 */
public final class GrayImages {
    private static final int INKS = 4;

    private GrayImages() {}

    /** The grey values of an image of any type. Needs one byte a pixel beside the image. */
    public static GrayImage from(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] pixels = new byte[Math.multiplyExact(width, height)];
        RowReader rows = rowReader(image);
        for (int y = 0; y < height; y++) {
            rows.read(y, pixels, y * width);
        }
        return GrayImage.wrap(width, height, pixels);
    }

    /** The image with one byte of grey a pixel, for other libraries and for looking at. */
    public static BufferedImage toBufferedImage(GrayImage image) {
        BufferedImage copy = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] row = new byte[image.width()];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, row, 0);
            copy.getRaster().setDataElements(0, y, image.width(), 1, row);
        }
        return copy;
    }

    /** Turns one row of an image into grey values. */
    private interface RowReader {
        void read(int y, byte[] target, int offset);
    }

    private static RowReader rowReader(BufferedImage image) {
        ColorModel colours = image.getColorModel();
        if (colours instanceof IndexColorModel palette) {
            return paletteReader(image.getRaster(), palette);
        }
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return packedReader(image.getRaster());
        }
        if (colours instanceof ComponentColorModel && colours.getTransferType() <= DataBuffer.TYPE_USHORT) {
            int space = colours.getColorSpace().getType();
            if (space == ColorSpace.TYPE_CMYK && colours.getNumColorComponents() == INKS) {
                return inkReader(image.getRaster(), colours.getComponentSize(0), false, false);
            }
            if (space == ColorSpace.TYPE_GRAY || space == ColorSpace.TYPE_RGB) {
                return sampleReader(image.getRaster(), colours, space == ColorSpace.TYPE_RGB);
            }
        }
        return anyReader(image);
    }

    private static RowReader paletteReader(Raster raster, IndexColorModel palette) {
        byte[] grey = new byte[palette.getMapSize()];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) ofArgb(palette.getRGB(i));
        }
        int[] row = new int[raster.getWidth()];
        return (y, target, offset) -> {
            raster.getPixels(0, y, row.length, 1, row);
            for (int x = 0; x < row.length; x++) {
                // An index beyond the palette can only come from a damaged file.
                target[offset + x] = row[x] < grey.length ? grey[row[x]] : 0;
            }
        };
    }

    private static RowReader packedReader(Raster raster) {
        int[] row = new int[raster.getWidth()];
        return (y, target, offset) -> {
            raster.getDataElements(0, y, row.length, 1, row);
            for (int x = 0; x < row.length; x++) {
                int rgb = row[x];
                target[offset + x] = (byte) luma(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
            }
        };
    }

    /**
     * The samples as they stand in the raster. The colour conversion of the JDK is avoided on purpose: it takes grey for
     * linear light, which brightens all shades, and it is slow.
     */
    private static RowReader sampleReader(Raster raster, ColorModel colours, boolean rgb) {
        int width = raster.getWidth();
        int bands = raster.getNumBands();
        if (bands == 1 && colours.getTransferType() == DataBuffer.TYPE_BYTE && colours.getComponentSize(0) == 8) {
            byte[] row = new byte[width];
            return (y, target, offset) -> {
                raster.getDataElements(0, y, width, 1, row);
                System.arraycopy(row, 0, target, offset, width);
            };
        }
        int[] row = new int[width * bands];
        int max = (1 << colours.getComponentSize(0)) - 1;
        boolean alpha = colours.hasAlpha();
        boolean premultiplied = colours.isAlphaPremultiplied();
        return (y, target, offset) -> {
            raster.getPixels(0, y, width, 1, row);
            int i = 0;
            for (int x = 0; x < width; x++, i += bands) {
                int value = rgb ? luma(row[i], row[i + 1], row[i + 2]) : row[i];
                if (alpha) {
                    value = overWhite(value, row[i + bands - 1], max, premultiplied);
                }
                target[offset + x] = (byte) (max == 255 ? value : (int) ((value * 255L + max / 2) / max));
            }
        };
    }

    /**
     * The samples of four inks. A colour profile is not asked, for the same reasons: dark stays dark without it.
     *
     * @param transformed whether the first three are stored as luma and chroma of their complements
     * @param inverted whether full ink is stored as 0
     */
    static GrayImage fromInks(Raster raster, boolean transformed, boolean inverted) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        byte[] pixels = new byte[Math.multiplyExact(width, height)];
        RowReader rows = inkReader(raster, raster.getSampleModel().getSampleSize(0), transformed, inverted);
        for (int y = 0; y < height; y++) {
            rows.read(y, pixels, y * width);
        }
        return GrayImage.wrap(width, height, pixels);
    }

    private static RowReader inkReader(Raster raster, int bits, boolean transformed, boolean inverted) {
        int width = raster.getWidth();
        int bands = raster.getNumBands();
        int[] row = new int[width * bands];
        int max = (1 << bits) - 1;
        return (y, target, offset) -> {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            int i = 0;
            for (int x = 0; x < width; x++, i += bands) {
                // What luma and chroma give is red, green and blue: the complements of the inks as they are stored.
                long light = transformed ? row[i] : max - luma(row[i], row[i + 1], row[i + 2]);
                light = inverted ? max - light : light;
                long black = inverted ? max - row[i + 3] : row[i + 3];
                target[offset + x] = (byte) ((light * (max - black) * 255 + (long) max * max / 2) / ((long) max * max));
            }
        };
    }

    private static RowReader anyReader(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        return (y, target, offset) -> {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                target[offset + x] = (byte) ofArgb(row[x]);
            }
        };
    }

    private static int ofArgb(int argb) {
        return overWhite(luma(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF), argb >>> 24, 255, false);
    }

    /** Rec. 601 in 1/65536; the weights add up to one, so that white stays white at any depth up to 15 bits and at 16. */
    static int luma(int red, int green, int blue) {
        return (int) (19595L * red + 38470L * green + 7471L * blue + 32768 >> 16);
    }

    static int overWhite(int value, int alpha, int max, boolean premultiplied) {
        if (premultiplied) {
            return Math.min(max, value + max - alpha);
        }
        return (int) (((long) value * alpha + (long) max * (max - alpha) + max / 2) / max);
    }
}
