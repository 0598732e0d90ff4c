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
import org.quietzone.image.GrayImage;
import org.quietzone.media.UnreadableImageException.Reason;

/** From the bytes of a file to an upright grey image, for one file: first its header, then its size, then its pixels. */
final class ImageDecoding {
    private static final int INKS = 4;

    private final String name;
    private final ImageInputStream stream;
    private final int maxPixels;

    /**
     * @param name of the file, for messages
     * @param stream standing at its start
     */
    ImageDecoding(String name, ImageInputStream stream, int maxPixels) {
        this.name = name;
        this.stream = stream;
        this.maxPixels = maxPixels;
    }

    /** The image; any exception tells that there is none. */
    GrayImage run() throws IOException {
        ImageFormat format = ImageFormat.of(stream);
        return switch (format) {
            case JPEG -> {
                JpegFile file = JpegFile.inspect(stream, Long.MAX_VALUE);
                checkSize(file.header().width(), file.header().height());
                yield file.header().orientation().apply(file.components() == INKS ? inks(file) : jpeg());
            }
            case TIFF, BIG_TIFF -> behind(TiffFile.inspect(stream, maxPixels), format);
            case WEBP -> behind(WebpFile.inspect(stream), format);
            case OTHER -> only(format.readers(stream));
        };
    }

    private GrayImage behind(ImageHeader header, ImageFormat format) throws IOException {
        checkSize(header.width(), header.height());
        if (format == ImageFormat.WEBP && header.width() * header.height() > GrayImageReader.MAX_WEBP_PIXELS) {
            throw new UnreadableImageException(
                    Reason.TOO_LARGE,
                    name + " has more than " + GrayImageReader.MAX_WEBP_PIXELS
                            + " pixels, too many for WebP: make the image smaller or save it as PNG or JPEG");
        }
        return header.orientation().apply(only(format.readers(stream)));
    }

    private GrayImage only(List<ImageReader> readers) throws IOException {
        if (readers.isEmpty()) {
            throw new UnreadableImageException(
                    Reason.NOT_AN_IMAGE,
                    name + " is not an image that can be read here: PNG, JPEG, GIF, BMP, TIFF or WebP");
        }
        return decode(readers.get(0), true);
    }

    /** The first decoder that can, so that what only one of them forgives is read; the first one tells what is wrong. */
    private GrayImage jpeg() throws IOException {
        List<ImageReader> readers = ImageFormat.JPEG.readers(stream);
        try {
            return decode(readers.get(0), false);
        } catch (IOException | RuntimeException e) {
            try {
                return decode(readers.get(1), false);
            } catch (IOException | RuntimeException second) {
                e.addSuppressed(second);
                throw e;
            }
        }
    }

    private GrayImage inks(JpegFile file) throws IOException {
        ImageReader reader = ImageFormat.JPEG.readers(stream).get(1);
        try {
            EndWarnings warnings = begin(reader, false);
            Raster raster = reader.readRaster(0, reader.getDefaultReadParam());
            warnings.check();
            return GrayImages.fromInks(raster, file.transformed(), file.adobe());
        } finally {
            reader.dispose();
        }
    }

    private GrayImage decode(ImageReader reader, boolean forwardOnly) throws IOException {
        try {
            EndWarnings warnings = begin(reader, forwardOnly);
            BufferedImage image = reader.read(0, grey(reader));
            warnings.check();
            return GrayImages.from(image);
        } finally {
            reader.dispose();
        }
    }

    private EndWarnings begin(ImageReader reader, boolean forwardOnly) throws IOException {
        EndWarnings warnings = new EndWarnings();
        reader.addIIOReadWarningListener(warnings);
        stream.seek(0);
        reader.setInput(stream, forwardOnly, true);
        checkSize(reader.getWidth(0), reader.getHeight(0));
        warnings.inHeader = false;
        return warnings;
    }

    /** Asks for grey where the decoder can leave colour out: of JPEG that is the stored luma, for a third of the work. */
    private static ImageReadParam grey(ImageReader reader) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        while (types.hasNext()) {
            ImageTypeSpecifier type = types.next();
            if (type.getBufferedImageType() == BufferedImage.TYPE_BYTE_GRAY) {
                param.setDestinationType(type);
            }
        }
        return param;
    }

    private void checkSize(long width, long height) throws IOException {
        if (width < 1 || height < 1) {
            throw new UnreadableImageException(
                    Reason.DAMAGED, name + " is damaged: it says to be " + width + " by " + height + " pixels");
        }
        // Divided, for a product may be too large for a long.
        if (width > maxPixels / height) {
            throw new UnreadableImageException(
                    Reason.TOO_LARGE,
                    name + " has " + width + " by " + height + " = " + width * height
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
