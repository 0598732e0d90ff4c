package org.quietzone.media;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.quietzone.media.UnreadableImageException.Reason;

/**
 * Opens image files with all of their images: what {@link GrayImageReader} reads, the pages of TIFF files, and the pages of PDF
 * files, drawn at a resolution of choice. Immutable, for any number of files and threads.
 *
 * <p>Of TIFF, reduced copies of a page and masks are passed over; of an animation the first image is read. Limits are those
 * of {@link GrayImageReader}.
 *
 * <p>A PDF page has the size of its crop box, and comes turned as its page entry says. That size is held against the limit
 * before memory is taken: 5 bytes for each pixel, 9 if the page blends colours, and what the images on it need. Text in fonts
 * that are not in the file is left out, so that no font of the machine is looked for. A page that takes more than
 * {@value #PAGE_SECONDS} seconds is refused, and so is a document that needs a password or has more than
 * {@value #MAX_PAGES} pages. Whatever the bytes are, nothing but {@link UnreadableImageException} is thrown.
 */
public final class ImageFileReader {
    /** The resolution of PDF pages unless another is set. */
    public static final int STANDARD_DPI = 200;

    /** The most pages of a document. */
    static final int MAX_PAGES = 100_000;

    /** How long a page may be drawn. */
    static final int PAGE_SECONDS = 60;

    private static final double MAX_DPI = 10_000;

    /** A stream may be as long as an uncompressed image of the largest size with an album of metadata. */
    private static final int BYTES_PER_PIXEL = 4;

    private static final int BYTES_BESIDE_PIXELS = 1 << 24;

    private static final ImageFileReader STANDARD = builder().build();

    private final int maxPixels;
    private final double dpi;
    private final boolean colour;

    private ImageFileReader(Builder builder) {
        this.maxPixels = builder.maxPixels;
        this.dpi = builder.dpi;
        this.colour = builder.colour;
    }

    /** A reader with the standard limit of pixels and resolution. */
    public static ImageFileReader standard() {
        return STANDARD;
    }

    /** A builder with the options of {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Opens a file.
     *
     * @return the file, to be closed by the caller
     * @throws UnreadableImageException if there is no image to be read, for whatever reason
     */
    public ImageFile open(Path file) throws UnreadableImageException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableImageException(Reason.DIRECTORY, name + " is a directory: name the image files in it");
        }
        if (!Files.exists(file)) {
            throw new UnreadableImageException(Reason.MISSING, "There is no file " + name);
        }
        try {
            // A file that can be positioned needs no copy in memory; a pipe, or a file within an archive, does.
            if (Files.isRegularFile(file) && file.getFileSystem() == FileSystems.getDefault()) {
                return open(name, Optional.of(file), new FileImageInputStream(file.toFile()), List.of());
            }
            InputStream in = Files.newInputStream(file);
            return open(name, Optional.empty(), guarded(name, in), List.of(in));
        } catch (UnreadableImageException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableImageException(Reason.MISSING, "There is no file " + name, e);
        } catch (AccessDeniedException | FileNotFoundException e) {
            throw new UnreadableImageException(Reason.INPUT_FAILED, "There is no permission to read " + name, e);
        } catch (IOException e) {
            throw Unreadable.inputFailed(name, e);
        }
    }

    /**
     * Opens what a stream holds; it is read no further than necessary, and stays open.
     *
     * @return the file, to be closed before the stream is used otherwise
     * @throws UnreadableImageException if there is no image to be read, for whatever reason
     */
    public ImageFile open(InputStream in) throws UnreadableImageException {
        return open(Unreadable.UNNAMED, Optional.empty(), guarded(Unreadable.UNNAMED, in), List.of());
    }

    private ImageInputStream guarded(String name, InputStream in) {
        return new MemoryCacheImageInputStream(
                new GuardedInput(name, in, BYTES_BESIDE_PIXELS + (long) BYTES_PER_PIXEL * maxPixels));
    }

    private ImageFile open(String name, Optional<Path> file, ImageInputStream stream, List<InputStream> sources)
            throws UnreadableImageException {
        boolean kept = false;
        try {
            if (Unreadable.atEnd(stream)) {
                throw new UnreadableImageException(Reason.EMPTY, name + " is empty");
            }
            ImageFormat format = ImageFormat.of(stream);
            if (format == ImageFormat.PDF) {
                return file.isPresent()
                        ? PdfFile.open(name, file.get(), dpi, maxPixels, colour)
                        : PdfFile.open(name, bytes(stream), dpi, maxPixels, colour);
            }
            ImageFile image = RasterFile.open(name, format, stream, sources, maxPixels, colour);
            kept = true;
            return image;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw Unreadable.because(name, stream, e);
        } finally {
            if (!kept) {
                RasterFile.close(stream, sources);
            }
        }
    }

    private static byte[] bytes(ImageInputStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            all.write(buffer, 0, n);
            stream.flushBefore(stream.getStreamPosition());
        }
        return all.toByteArray();
    }

    /** Collects what a reader shall do. */
    public static final class Builder {
        private int maxPixels = GrayImageReader.STANDARD_MAX_PIXELS;
        private double dpi = STANDARD_DPI;
        private boolean colour;

        private Builder() {}

        /**
         * The most pixels that an image may have; {@value GrayImageReader#STANDARD_MAX_PIXELS} if not called.
         *
         * @param maxPixels 1 to 500 000 000
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder maxPixels(int maxPixels) {
            if (maxPixels < 1 || maxPixels > GrayImageReader.LARGEST_MAX_PIXELS) {
                throw new IllegalArgumentException(
                        "The limit can be 1 to " + GrayImageReader.LARGEST_MAX_PIXELS + " pixels, not " + maxPixels);
            }
            this.maxPixels = maxPixels;
            return this;
        }

        /**
         * The resolution at which PDF pages are drawn; {@value #STANDARD_DPI} if not called. A module should have one and a
         * half pixels or more: 0.2 mm at 200 dots an inch.
         *
         * @param dpi dots an inch, 1 to 10 000
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder dpi(double dpi) {
            // The other way round it would let NaN pass.
            if (!(dpi >= 1 && dpi <= MAX_DPI)) {
                throw new IllegalArgumentException("The resolution can be 1 to 10000 dots an inch, not " + dpi);
            }
            this.dpi = dpi;
            return this;
        }

        /**
         * Whether images come with their colours; if not called, only with the luma of these, which takes less time and
         * memory: colours take another three bytes a pixel, twice that where the image is to be turned.
         */
        public Builder colour(boolean colour) {
            this.colour = colour;
            return this;
        }

        /** A reader with these options. */
        public ImageFileReader build() {
            return new ImageFileReader(this);
        }
    }
}
