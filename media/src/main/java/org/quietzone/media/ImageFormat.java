package org.quietzone.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.BigTIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/**
 * The formats of image files, told by their first bytes, and the decoders for each. The decoders that are not the JDK's are
 * made here rather than looked up: a program may have taken its plugins out of sight, and then an image that needs none of
 * them is read sooner.
 */
enum ImageFormat {
    JPEG,
    TIFF,
    BIG_TIFF,
    WEBP,
    /** PNG, GIF, BMP and whatever else the JDK or a plugin knows. */
    OTHER;

    private static final int SIGNATURE = 12;

    /** The format of a stream, which stays where it stands. */
    static ImageFormat of(ImageInputStream in) throws IOException {
        byte[] start = new byte[SIGNATURE];
        in.mark();
        int count = 0;
        for (int n = in.read(start); n > 0; n = in.read(start, count, SIGNATURE - count)) {
            count += n;
        }
        in.reset();
        if (starts(start, 0, 0xFF, 0xD8)) {
            return JPEG;
        }
        if (starts(start, 0, 'I', 'I', 42, 0) || starts(start, 0, 'M', 'M', 0, 42)) {
            return TIFF;
        }
        if (starts(start, 0, 'I', 'I', 43, 0) || starts(start, 0, 'M', 'M', 0, 43)) {
            return BIG_TIFF;
        }
        return starts(start, 0, 'R', 'I', 'F', 'F') && starts(start, 8, 'W', 'E', 'B', 'P') ? WEBP : OTHER;
    }

    private static boolean starts(byte[] bytes, int offset, int... expected) {
        boolean same = true;
        for (int i = 0; i < expected.length; i++) {
            same &= (bytes[offset + i] & 0xFF) == expected[i];
        }
        return same;
    }

    /** The decoders to be tried in turn, none if nothing is known of the format. */
    List<ImageReader> readers(ImageInputStream in) throws IOException {
        // One thread at a time: the registry of the JDK is changed here, and is not made for that.
        synchronized (ImageFormat.class) {
            return unguardedReaders(in);
        }
    }

    private List<ImageReader> unguardedReaders(ImageInputStream in) throws IOException {
        List<ImageReader> readers = new ArrayList<>();
        switch (this) {
            case JPEG -> {
                readers.add(jdkJpeg());
                readers.add(registeredJpeg().createReaderInstance());
            }
            case TIFF -> {
                // Its decoder looks up another one for JPEG within TIFF.
                registeredJpeg();
                readers.add(new TIFFImageReaderSpi().createReaderInstance());
            }
            case BIG_TIFF -> {
                registeredJpeg();
                readers.add(new BigTIFFImageReaderSpi().createReaderInstance());
            }
            case WEBP -> readers.add(new WebPImageReaderSpi().createReaderInstance());
            case OTHER -> {
                Iterator<ImageReader> known = ImageIO.getImageReaders(in);
                if (known.hasNext()) {
                    readers.add(known.next());
                }
            }
        }
        return readers;
    }

    /**
     * The JDK's own decoder, which is the fastest and can leave colour out. The other one goes before it where it is
     * registered.
     */
    private static ImageReader jdkJpeg() throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule() == ImageIO.class.getModule()) {
                return reader;
            }
        }
        return registeredJpeg().createReaderInstance();
    }

    /** The registered provider; now, if it was not yet, for it finds the JDK's in the registry. */
    private static ImageReaderSpi registeredJpeg() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        ImageReaderSpi known = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
        if (known != null) {
            return known;
        }
        ImageReaderSpi fresh = new JPEGImageReaderSpi();
        registry.registerServiceProvider(fresh, ImageReaderSpi.class);
        return fresh;
    }
}
