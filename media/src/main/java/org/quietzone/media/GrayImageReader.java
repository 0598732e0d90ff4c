package org.quietzone.media;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.quietzone.image.GrayImage;
import org.quietzone.media.UnreadableImageException.Reason;

/**
 * Reads image files as grey pixels: PNG, JPEG (CMYK and YCCK too), GIF, BMP, TIFF and WebP, of several images in a file the
 * first. Immutable, for any number of files and threads. How colours become grey is told at {@link GrayImages}. An image that
 * is to be turned by what its Exif data or its TIFF tag say comes upright.
 *
 * <p>The size is read from the header and held against the limit before memory is taken for the pixels. Then at most the
 * image as its format stores it (of JPEG, in several scans, its coefficients) and one byte a pixel are in memory, two bytes
 * if it has to be turned, and for a stream also what was read of it. What would make a decoder work out of all proportion is
 * refused: JPEG with more than 32 scans unless it is small, WebP with more than {@value #MAX_WEBP_PIXELS} pixels, TIFF whose
 * directories or parts overlap. Lossy WebP as its quickest encoders write it (methods 0 and 1 of libwebp) may come out with
 * wrong shades, which is a defect of the decoder. Whatever the bytes are, nothing but {@link UnreadableImageException} is thrown.
 */
public final class GrayImageReader {
    /** The limit on the pixels of an image unless another is set. */
    public static final int STANDARD_MAX_PIXELS = 200_000_000;

    /** The most pixels of a WebP image, whose decoder needs 2 µs for each at worst. */
    static final int MAX_WEBP_PIXELS = 50_000_000;

    /** Four samples of a byte for each pixel still fit into one array of the JDK. */
    private static final int LARGEST_MAX_PIXELS = 500_000_000;

    /** A stream may be as long as an uncompressed image of the largest size with an album of metadata. */
    private static final int BYTES_PER_PIXEL = 4;

    private static final int BYTES_BESIDE_PIXELS = 1 << 24;

    private static final GrayImageReader STANDARD = new GrayImageReader(STANDARD_MAX_PIXELS);

    private final int maxPixels;

    private GrayImageReader(int maxPixels) {
        this.maxPixels = maxPixels;
    }

    /** A reader for images up to {@value #STANDARD_MAX_PIXELS} pixels. */
    public static GrayImageReader standard() {
        return STANDARD;
    }

    /**
     * A reader with another limit.
     *
     * @param maxPixels the most pixels that an image may have, 1 to 500 000 000
     * @throws IllegalArgumentException if it is out of range
     */
    public static GrayImageReader withMaxPixels(int maxPixels) {
        if (maxPixels < 1 || maxPixels > LARGEST_MAX_PIXELS) {
            throw new IllegalArgumentException(
                    "The limit can be 1 to " + LARGEST_MAX_PIXELS + " pixels, not " + maxPixels);
        }
        return new GrayImageReader(maxPixels);
    }

    /**
     * Reads an image file.
     *
     * @throws UnreadableImageException if there is no image to be read, for whatever reason
     */
    public GrayImage read(Path file) throws UnreadableImageException {
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
                try (ImageInputStream stream = new FileImageInputStream(file.toFile())) {
                    return read(name, stream);
                }
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in);
            }
        } catch (UnreadableImageException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableImageException(Reason.MISSING, "There is no file " + name, e);
        } catch (AccessDeniedException | FileNotFoundException e) {
            throw new UnreadableImageException(Reason.INPUT_FAILED, "There is no permission to read " + name, e);
        } catch (IOException e) {
            throw inputFailed(name, e);
        }
    }

    /**
     * Reads an image from a stream, no further than necessary; the stream stays open.
     *
     * @throws UnreadableImageException if there is no image to be read, for whatever reason
     */
    public GrayImage read(InputStream in) throws UnreadableImageException {
        return read("The input", in);
    }

    /**
     * Reads an image from the bytes of a file.
     *
     * @throws UnreadableImageException if there is no image to be read, for whatever reason
     */
    public GrayImage read(byte[] file) throws UnreadableImageException {
        return read(new ByteArrayInputStream(file));
    }

    private GrayImage read(String name, InputStream in) throws UnreadableImageException {
        long maxBytes = BYTES_BESIDE_PIXELS + (long) BYTES_PER_PIXEL * maxPixels;
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new GuardedInput(name, in, maxBytes))) {
            return read(name, stream);
        } catch (UnreadableImageException e) {
            throw e;
        } catch (IOException e) {
            throw inputFailed(name, e);
        }
    }

    private GrayImage read(String name, ImageInputStream stream) throws IOException {
        if (atEnd(stream)) {
            throw new UnreadableImageException(Reason.EMPTY, name + " is empty");
        }
        try {
            return new ImageDecoding(name, stream, maxPixels).run();
        } catch (UnreadableImageException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw undecodable(name, stream, e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableImageException(
                    Reason.TOO_LARGE,
                    name + " needs more memory than Java has been given here: make the image smaller, or start Java"
                            + " with a larger -Xmx",
                    e);
        }
    }

    /** Whether no byte is left; an end that cannot be told is none. */
    private static boolean atEnd(ImageInputStream stream) {
        try {
            stream.mark();
            boolean end = stream.read() < 0;
            stream.reset();
            return end;
        } catch (IOException e) {
            return false;
        }
    }

    /** The decoders answer a damaged file with whatever exception their arithmetic runs into. */
    private static UnreadableImageException undecodable(String name, ImageInputStream stream, Exception cause) {
        boolean ended = !(cause instanceof BadHeaderException) && atEnd(stream);
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof UnreadableImageException ours) {
                return ours;
            }
            ended |= t instanceof EOFException;
        }
        if (ended) {
            return new UnreadableImageException(
                    Reason.TRUNCATED, name + " ends too early: copy or download it again, completely", cause);
        }
        String detail = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        if (detail.toLowerCase(Locale.ROOT).contains("unsupported")) {
            return new UnreadableImageException(
                    Reason.UNSUPPORTED,
                    name + " is of a variant that cannot be read here" + detail + ": save it as ordinary PNG or JPEG",
                    cause);
        }
        return new UnreadableImageException(Reason.DAMAGED, name + " is damaged" + detail, cause);
    }

    private static UnreadableImageException inputFailed(String name, IOException cause) {
        return new UnreadableImageException(
                Reason.INPUT_FAILED, name + " cannot be read: " + cause.getMessage(), cause);
    }
}
