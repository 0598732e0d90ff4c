package org.quietzone.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.quietzone.render.CentreImage;
import org.quietzone.render.Pixels;

/** Reads pictures for the middle of symbols: PNG and JPEG, which SVG and PDF can show as they are. */
public final class CentreImages {
    /** A picture in a symbol has no use for more. */
    private static final long MAX_BYTES = 8_000_000;

    private static final long MAX_PIXELS = 4_000_000;

    private CentreImages() {}

    /**
     * Reads a picture.
     *
     * @param file a PNG or JPEG file of at most 8 MB and four million pixels
     * @param size the longer side as a part of the symbol's side: more than 0, at most 0.5
     * @param margin modules kept free round it, 0 to 5
     * @throws IOException if the file cannot be read or is no such picture, with a sentence that tells why
     * @throws IllegalArgumentException if size or margin is out of range
     */
    public static CentreImage read(Path file, double size, double margin) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(file + " has more than " + MAX_BYTES + " bytes: take a smaller picture");
        }
        byte[] bytes = Files.readAllBytes(file);
        String mediaType = mediaType(file, bytes);
        return new CentreImage(pixels(file, bytes), bytes, mediaType, size, margin);
    }

    private static String mediaType(Path file, byte[] bytes) throws IOException {
        if (bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
            return "image/png";
        }
        if (bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8) {
            return "image/jpeg";
        }
        throw new IOException(file + " is neither a PNG nor a JPEG file");
    }

    private static Pixels pixels(Path file, byte[] bytes) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("it is damaged");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MAX_PIXELS) {
                    throw new IOException(
                            "it has " + pixels + " pixels, more than " + MAX_PIXELS + ": take a smaller picture");
                }
                BufferedImage image = reader.read(0);
                int width = image.getWidth();
                int height = image.getHeight();
                return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK answer damaged files with exceptions of any kind.
            throw new IOException(file + " cannot be read as a picture: " + e.getMessage(), e);
        }
    }
}
