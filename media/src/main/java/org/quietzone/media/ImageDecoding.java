package org.quietzone.media;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.EOFException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import org.quietzone.image.ColourImage;
import org.quietzone.media.UnreadableImageException.Reason;

/** From the bytes of a file to upright images, for one file: first a header, then its size, then the pixels. */
final class ImageDecoding {
    private static final int INKS = 4;

    private final String name;
    private final ImageFormat format;
    private final ImageInputStream stream;
    private final int maxPixels;
    private final boolean colour;
    private final List<TiffImage> tiff;

    private ImageDecoding(
            String name,
            ImageFormat format,
            ImageInputStream stream,
            int maxPixels,
            boolean colour,
            List<TiffImage> tiff) {
        this.name = name;
        this.format = format;
        this.stream = stream;
        this.maxPixels = maxPixels;
        this.colour = colour;
        this.tiff = tiff;
    }

    /**
     * Looks into a file.
     *
     * @param name of the file, for messages
     * @param stream standing at its start
     * @param colour whether colours are wanted
     */
    static ImageDecoding open(String name, ImageFormat format, ImageInputStream stream, int maxPixels, boolean colour)
            throws IOException {
        List<TiffImage> tiff = format == ImageFormat.TIFF || format == ImageFormat.BIG_TIFF
                ? TiffFile.inspect(stream).pages()
                : List.of();
        return new ImageDecoding(name, format, stream, maxPixels, colour, tiff);
    }

    /** How many images there are. */
    int pages() {
        return Math.max(1, tiff.size());
    }

    /** What messages about an image begin with. */
    String subject(int page) {
        return tiff.size() > 1 ? Unreadable.page(page, name) : name;
    }

    /** An image; any exception tells that there is none. */
    ColourImage read(int page) throws IOException {
        stream.seek(0);
        return switch (format) {
            case JPEG -> {
                JpegFile file = JpegFile.inspect(stream, Long.MAX_VALUE);
                checkSize(page, file.header().width(), file.header().height());
                yield file.header().orientation().apply(file.components() == INKS ? inks(file) : jpeg());
            }
            case TIFF, BIG_TIFF -> tiff(page);
            case WEBP -> webp();
            default -> only(0, 0);
        };
    }

    private ColourImage tiff(int page) throws IOException {
        ImageHeader header = tiff.get(page).header(maxPixels);
        checkSize(page, header.width(), header.height());
        return header.orientation().apply(only(page, tiff.get(page).index()));
    }

    private ColourImage webp() throws IOException {
        ImageHeader header = WebpFile.inspect(stream);
        checkSize(0, header.width(), header.height());
        if (header.width() * header.height() > GrayImageReader.MAX_WEBP_PIXELS) {
            throw new UnreadableImageException(
                    Reason.TOO_LARGE,
                    name + " has more than " + GrayImageReader.MAX_WEBP_PIXELS
                            + " pixels, too many for WebP: make the image smaller or save it as PNG or JPEG");
        }
        return header.orientation().apply(only(0, 0));
    }

    /**
     * @param page its number among the pages
     * @param index its number as the decoder counts
     */
    private ColourImage only(int page, int index) throws IOException {
        List<ImageReader> readers = format.readers(stream);
        if (readers.isEmpty()) {
            throw new UnreadableImageException(
                    Reason.NOT_AN_IMAGE,
                    name + " is not an image that can be read here: PNG, JPEG, GIF, BMP, TIFF, WebP or PDF");
        }
        return decode(readers.get(0), page, index, tiff.size() <= 1);
    }

    /** The first decoder that can, so that what only one of them forgives is read; the first one tells what is wrong. */
    private ColourImage jpeg() throws IOException {
        List<ImageReader> readers = ImageFormat.JPEG.readers(stream);
        try {
            return decode(readers.get(0), 0, 0, false);
        } catch (IOException | RuntimeException e) {
            try {
                return decode(readers.get(1), 0, 0, false);
            } catch (IOException | RuntimeException second) {
                e.addSuppressed(second);
                throw e;
            }
        }
    }

    private ColourImage inks(JpegFile file) throws IOException {
        ImageReader reader = ImageFormat.JPEG.readers(stream).get(1);
        try {
            EndWarnings warnings = begin(reader, 0, 0, false);
            Raster raster = reader.readRaster(0, reader.getDefaultReadParam());
            warnings.check();
            return colour
                    ? ColourImages.fromInks(raster, file.transformed(), file.adobe())
                    : ColourImage.of(GrayImages.fromInks(raster, file.transformed(), file.adobe()));
        } finally {
            reader.dispose();
        }
    }

    private ColourImage decode(ImageReader reader, int page, int index, boolean forwardOnly) throws IOException {
        try {
            EndWarnings warnings = begin(reader, page, index, forwardOnly);
            BufferedImage image = reader.read(index, colour ? reader.getDefaultReadParam() : grey(reader, index));
            warnings.check();
            return colour ? ColourImages.from(image) : ColourImage.of(GrayImages.from(image));
        } finally {
            reader.dispose();
        }
    }

    private EndWarnings begin(ImageReader reader, int page, int index, boolean forwardOnly) throws IOException {
        EndWarnings warnings = new EndWarnings();
        reader.addIIOReadWarningListener(warnings);
        stream.seek(0);
        reader.setInput(stream, forwardOnly, true);
        checkSize(page, reader.getWidth(index), reader.getHeight(index));
        warnings.inHeader = false;
        return warnings;
    }

    /** Asks for grey where the decoder can leave colour out: of JPEG that is the stored luma, for a third of the work. */
    private static ImageReadParam grey(ImageReader reader, int index) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(index);
        while (types.hasNext()) {
            ImageTypeSpecifier type = types.next();
            if (type.getBufferedImageType() == BufferedImage.TYPE_BYTE_GRAY) {
                param.setDestinationType(type);
            }
        }
        return param;
    }

    private void checkSize(int page, long width, long height) throws IOException {
        if (width < 1 || height < 1) {
            throw new UnreadableImageException(
                    Reason.DAMAGED,
                    subject(page) + " is damaged: it says to be " + width + " by " + height + " pixels");
        }
        // Divided, for a product may be too large for a long.
        if (width > maxPixels / height) {
            throw new UnreadableImageException(
                    Reason.TOO_LARGE,
                    subject(page) + " has " + width + " by " + height + " = " + width * height
                            + " pixels, more than the limit of " + maxPixels
                            + ": make the image smaller or raise the limit");
        }
    }

    /**
     * Listens for the end of a JPEG file: its decoder fills up what is missing with grey and only warns. An end marker that
     * is missing behind all pixels does no harm, and some cameras leave it out.
     */
    private static final class EndWarnings implements IIOReadWarningListener {
        private boolean inHeader = true;
        private boolean endedEarly;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            String lower = warning.toLowerCase(Locale.ROOT);
            endedEarly |= lower.contains("premature end") || inHeader && lower.contains("missing eoi");
        }

        void check() throws EOFException {
            if (endedEarly) {
                throw new EOFException();
            }
        }
    }
}
