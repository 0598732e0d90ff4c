package org.quietzone.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.BigTIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi;

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
    /** Pages that are to be drawn. */
    PDF,
    /** PNG, GIF, BMP and whatever else the JDK or a plugin knows. */
    OTHER;

    /** A PDF file may begin behind as many bytes of something else. */
    private static final int SIGNATURE = 1024;

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
        if (starts(start, 0, 'R', 'I', 'F', 'F') && starts(start, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        }
        return !isKnownToJdk(start) && isPdf(start, count) ? PDF : OTHER;
    }

    /** PNG, GIF and BMP, whose comments may hold anything. */
    private static boolean isKnownToJdk(byte[] start) {
        return starts(start, 0, 0x89, 'P', 'N', 'G')
                || starts(start, 0, 'G', 'I', 'F', '8')
                || starts(start, 0, 'B', 'M');
    }

    private static boolean isPdf(byte[] start, int count) {
        for (int i = 0; i + 5 <= count; i++) {
            if (starts(start, i, '%', 'P', 'D', 'F', '-')) {
                return true;
            }
        }
        return false;
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
            case PDF -> {
                // Not a format of pixels.
            }
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
        return registered(JPEGImageReaderSpi.class, JPEGImageReaderSpi::new);
    }

    /** Registers what is looked up for the images in a PDF page: JPEG in inks, and JBIG2, which fax machines write. */
    static void registerForPages() {
        synchronized (ImageFormat.class) {
            registeredJpeg();
            registered(JBIG2ImageReaderSpi.class, JBIG2ImageReaderSpi::new);
        }
    }

    private static ImageReaderSpi registered(
            Class<? extends ImageReaderSpi> type, Supplier<? extends ImageReaderSpi> maker) {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        ImageReaderSpi known = registry.getServiceProviderByClass(type);
        if (known != null) {
            return known;
        }
        ImageReaderSpi fresh = maker.get();
        registry.registerServiceProvider(fresh, ImageReaderSpi.class);
        return fresh;
    }
}
