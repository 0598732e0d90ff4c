package org.quietzone.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.quietzone.matrix.ModuleGrid;

/**
 * Writes a symbol as a Portable Network Graphics file, a whole number of pixels for each module, one bit a pixel.
 * Immutable, for any number of symbols and threads. The same symbol and options give the same bytes.
 */
public final class Png {
    /** The pixels of {@link #standard()} on each side of a module. */
    public static final int STANDARD_SCALE = 8;

    /** The limit on the pixels of an image unless another is set. */
    public static final long STANDARD_MAX_PIXELS = 200_000_000;

    private static final Png STANDARD = builder().build();

    private final Layout layout;
    private final Style style;
    private final long maxPixels;

    private Png(Builder builder) {
        layout = builder.layout;
        style = builder.style.build();
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
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
        CellGrid cells = CellGrid.of(grid, layout);
        checkSize(cells);
        if (style.isPlain()) {
            PngFile.write(new DotRows(cells), (Colour) style.dark(), style.light(), layout.dpi(), out);
        } else {
            StyledGrid styled = StyledGrid.of(grid, layout, style);
            PngFile.write(StyleRaster.of(styled, layout.dotsPerModule()), layout.dpi(), out);
        }
    }

    private void checkSize(CellGrid cells) {
        long side = cells.modules().size() * (long) layout.dotsPerModule();
        if (side * side > maxPixels) {
            int largest = (int) (Math.sqrt(maxPixels) / cells.modules().size());
            String remedy =
                    largest == 0 ? "raise the limit" : "use a scale of at most " + largest + ", or raise the limit";
            throw new IllegalArgumentException(cells.modules().size() + " modules at " + layout.dotsPerModule()
                    + " pixels each give an image of " + side + " by " + side + " pixels, more than the limit of "
                    + maxPixels + ": " + remedy);
        }
    }

    /** The options of a {@link Png}. */
    public static final class Builder {
        private Layout layout = Layout.modules().withDotsPerModule(STANDARD_SCALE);
        private Style.Builder style = Style.builder();
        private long maxPixels = STANDARD_MAX_PIXELS;

        private Builder() {}

        /** How modules become pixels: takes the place of {@link #scale}, {@link #quietZone} and {@link #dpi}. */
        public Builder layout(Layout value) {
            layout = Objects.requireNonNull(value, "layout");
            return this;
        }

        /**
         * The pixels on each side of a module.
         *
         * @param pixelsPerModule 1 to 10 000
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder scale(int pixelsPerModule) {
            if (pixelsPerModule < 1 || pixelsPerModule > Layout.MAX_DOTS) {
                throw new IllegalArgumentException("A module can be 1 to 10000 pixels wide, not " + pixelsPerModule);
            }
            layout = layout.withDotsPerModule(pixelsPerModule);
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
            layout = layout.withDpi(dotsPerInch);
            return this;
        }

        /**
         * The width of the quiet zone in place of the standard's own.
         *
         * @param modules 0 to {@link FramedGrid#MAX_QUIET_ZONE}
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder quietZone(int modules) {
            layout = layout.withQuietZone(modules);
            return this;
        }

        /** The colour of dark modules; black unless set. */
        public Builder dark(Colour colour) {
            style.dark(colour);
            return this;
        }

        /** The colour of light modules and of the quiet zone; white unless set, and it may be transparent. */
        public Builder light(Colour colour) {
            style.light(colour);
            return this;
        }

        /**
         * Colours, forms and a picture, in place of {@link #dark} and {@link #light}. Unless they are squares of two
         * colours, the file has 32 bits a pixel.
         */
        public Builder style(Style value) {
            style = value.toBuilder();
            return this;
        }

        /**
         * The most pixels that an image may have; {@value Png#STANDARD_MAX_PIXELS} unless set.
         *
         * @param pixels 1 to 10 000 000 000
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder maxPixels(long pixels) {
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
            return new Png(this);
        }
    }
}
