package org.quietzone.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.render.Colour;
import org.quietzone.render.FramedGrid;

/**
 * Writes a symbol as a Portable Network Graphics file of one bit a pixel, a whole number of pixels for each module.
 * Immutable, for any number of symbols and threads. The same symbol and options give the same bytes.
 */
public final class Png {
    /** The pixels of {@link #standard()} on each side of a module. */
    public static final int STANDARD_SCALE = 8;

    /** The limit on the pixels of an image unless another is set. */
    public static final long STANDARD_MAX_PIXELS = 200_000_000;

    private static final Png STANDARD = builder().build();

    private final int scale;
    private final OptionalInt quietZone;
    private final OptionalDouble dpi;
    private final Colour dark;
    private final Colour light;
    private final long maxPixels;

    private Png(Builder builder) {
        scale = builder.scale;
        quietZone = builder.quietZone;
        dpi = builder.dpi;
        dark = builder.dark;
        light = builder.light;
        maxPixels = builder.maxPixels;
    }

    /** Black on white, the standard's quiet zone, {@value #STANDARD_SCALE} pixels a module. */
    public static Png standard() {
        return STANDARD;
    }

    /** The options, as {@link #standard()} has them until they are changed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The bytes of the file.
     *
     * @throws IllegalArgumentException if the image would have more pixels than the limit
     */
    public byte[] render(ModuleGrid grid) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(grid, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the file to a stream, which stays open.
     *
     * @throws IllegalArgumentException if the image would have more pixels than the limit
     * @throws IOException if the stream fails
     */
    public void write(ModuleGrid grid, OutputStream out) throws IOException {
        PngEncoding.write(image(grid), dpi, out);
    }

    /**
     * Writes the file, wholly or not at all ({@link WholeFile}).
     *
     * @throws IllegalArgumentException if the image would have more pixels than the limit
     * @throws IOException if the file cannot be written, with a sentence that tells why
     */
    public void write(ModuleGrid grid, Path file) throws IOException {
        byte[] bytes = render(grid);
        WholeFile.write(file, bytes);
    }

    /**
     * The image itself, with a palette of two colours: dark is index 0, light index 1.
     *
     * @throws IllegalArgumentException if the image would have more pixels than the limit
     */
    public BufferedImage image(ModuleGrid grid) {
        FramedGrid framed = FramedGrid.of(grid, quietZone);
        int side = checkedSide(framed);
        int stride = (side + 7) / 8;
        byte[] bits = new byte[side * stride];
        byte[] line = new byte[stride];
        for (int row = 0; row < framed.size(); row++) {
            Arrays.fill(line, (byte) 0);
            for (int column = 0; column < framed.size(); column++) {
                if (!framed.isDark(row, column)) {
                    setBits(line, column * scale, (column + 1) * scale);
                }
            }
            for (int y = row * scale; y < (row + 1) * scale; y++) {
                System.arraycopy(line, 0, bits, y * stride, stride);
            }
        }
        WritableRaster raster = Raster.createPackedRaster(new DataBufferByte(bits, bits.length), side, side, 1, null);
        return new BufferedImage(palette(), raster, false, null);
    }

    private int checkedSide(FramedGrid framed) {
        long side = (long) framed.size() * scale;
        if (side * side > maxPixels) {
            int largest = (int) (Math.sqrt(maxPixels) / framed.size());
            String remedy =
                    largest == 0 ? "raise the limit" : "use a scale of at most " + largest + ", or raise the limit";
            throw new IllegalArgumentException(framed.size() + " modules at " + scale + " pixels each give an image of "
                    + side + " by " + side + " pixels, more than the limit of " + maxPixels + ": " + remedy);
        }
        return (int) side;
    }

    /** Whole bytes at once: a module may be thousands of pixels wide. */
    private static void setBits(byte[] line, int from, int to) {
        int x = from;
        while (x < to) {
            if ((x & 7) == 0 && to - x >= 8) {
                line[x >> 3] = -1;
                x += 8;
            } else {
                line[x >> 3] |= (byte) (0x80 >> (x & 7));
                x++;
            }
        }
    }

    private IndexColorModel palette() {
        byte[] reds = {(byte) dark.red(), (byte) light.red()};
        byte[] greens = {(byte) dark.green(), (byte) light.green()};
        byte[] blues = {(byte) dark.blue(), (byte) light.blue()};
        if (dark.alpha() == 255 && light.alpha() == 255) {
            return new IndexColorModel(1, 2, reds, greens, blues);
        }
        return new IndexColorModel(1, 2, reds, greens, blues, new byte[] {(byte) dark.alpha(), (byte) light.alpha()});
    }

    /** The options of a {@link Png}. */
    public static final class Builder {
        private int scale = STANDARD_SCALE;
        private OptionalInt quietZone = OptionalInt.empty();
        private OptionalDouble dpi = OptionalDouble.empty();
        private Colour dark = Colour.BLACK;
        private Colour light = Colour.WHITE;
        private long maxPixels = STANDARD_MAX_PIXELS;

        private Builder() {}

        /**
         * The pixels on each side of a module.
         *
         * @param pixelsPerModule 1 to 10 000
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder scale(int pixelsPerModule) {
            if (pixelsPerModule < 1 || pixelsPerModule > 10_000) {
                throw new IllegalArgumentException("A module can be 1 to 10000 pixels wide, not " + pixelsPerModule);
            }
            scale = pixelsPerModule;
            return this;
        }

        /**
         * The resolution that the file states, which tells a printer how large a pixel is; PNG holds it in whole pixels a
         * metre. It does not change the number of pixels.
         *
         * @param dotsPerInch 1 to 100 000
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder dpi(double dotsPerInch) {
            if (!(dotsPerInch >= 1 && dotsPerInch <= 100_000)) {
                throw new IllegalArgumentException(
                        "The resolution can be 1 to 100000 dots an inch, not " + dotsPerInch);
            }
            dpi = OptionalDouble.of(dotsPerInch);
            return this;
        }

        /**
         * The width of the quiet zone in place of the standard's own.
         *
         * @param modules 0 to {@link FramedGrid#MAX_QUIET_ZONE}
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder quietZone(int modules) {
            quietZone = OptionalInt.of(FramedGrid.checkQuietZone(modules));
            return this;
        }

        /** The colour of dark modules; black unless set. */
        public Builder dark(Colour colour) {
            dark = colour;
            return this;
        }

        /** The colour of light modules and of the quiet zone; white unless set, and it may be transparent. */
        public Builder light(Colour colour) {
            light = colour;
            return this;
        }

        /**
         * The most pixels that an image may have; {@value Png#STANDARD_MAX_PIXELS} unless set.
         *
         * @param pixels 1 to 10 000 000 000
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder maxPixels(long pixels) {
            // A bit each: ten thousand million still fit into one array.
            if (pixels < 1 || pixels > 10_000_000_000L) {
                throw new IllegalArgumentException("The limit can be 1 to 10000000000 pixels, not " + pixels);
            }
            maxPixels = pixels;
            return this;
        }

        /**
         * The renderer.
         *
         * @throws IllegalArgumentException if the options contradict each other
         */
        public Png build() {
            if (dark.isTransparent()) {
                throw new IllegalArgumentException(
                        "The dark colour is transparent, so nothing would be seen: give dark modules a colour");
            }
            if (dark.equals(light)) {
                throw new IllegalArgumentException(
                        "Dark and light are both " + dark + ", so nothing would be seen: change one of them");
            }
            return new Png(this);
        }
    }
}
