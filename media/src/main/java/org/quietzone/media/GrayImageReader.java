package org.quietzone.media;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.quietzone.image.GrayImage;

/**
 * Reads image files as grey pixels: PNG, JPEG (CMYK and YCCK too), GIF, BMP, TIFF, WebP and PDF, of several images or pages in
 * a file the first ({@link ImageFileReader} reads all). Immutable, for any number of files and threads. How colours become grey is told at {@link GrayImages}. An image that
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
    static final int LARGEST_MAX_PIXELS = 500_000_000;

    private static final GrayImageReader STANDARD = new GrayImageReader(ImageFileReader.standard());

    private final ImageFileReader files;

    private GrayImageReader(ImageFileReader files) {
        this.files = files;
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
        return new GrayImageReader(
                ImageFileReader.builder().maxPixels(maxPixels).build());
    }

    /**
     * Reads an image file.
     *
     * @throws UnreadableImageException if there is no image to be read, for whatever reason
     */
    public GrayImage read(Path file) throws UnreadableImageException {
        try (ImageFile open = files.open(file)) {
            return open.read(0).image().luma();
        }
    }

    /**
     * Reads an image from a stream, no further than necessary; the stream stays open.
     *
     * @throws UnreadableImageException if there is no image to be read, for whatever reason
     */
    public GrayImage read(InputStream in) throws UnreadableImageException {
        try (ImageFile open = files.open(in)) {
            return open.read(0).image().luma();
        }
    }

    /**
     * Reads an image from the bytes of a file.
     *
     * @throws UnreadableImageException if there is no image to be read, for whatever reason
     */
    public GrayImage read(byte[] file) throws UnreadableImageException {
        return read(new ByteArrayInputStream(file));
    }
}
