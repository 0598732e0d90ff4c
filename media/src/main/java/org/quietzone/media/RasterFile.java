package org.quietzone.media;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/** A file whose images consist of pixels. They are decoded one at a time. */
final class RasterFile implements ImageFile {
    private final String name;
    private final ImageInputStream stream;
    private final List<InputStream> sources;
    private final ImageDecoding decoding;
    private boolean read;

    private RasterFile(String name, ImageInputStream stream, List<InputStream> sources, ImageDecoding decoding) {
        this.name = name;
        this.stream = stream;
        this.sources = sources;
        this.decoding = decoding;
    }

    /**
     * Opens a file.
     *
     * @param stream standing at its start
     * @param sources what is closed after it
     * @param colour whether colours are wanted
     */
    static RasterFile open(
            String name,
            ImageFormat format,
            ImageInputStream stream,
            List<InputStream> sources,
            int maxPixels,
            boolean colour)
            throws IOException {
        return new RasterFile(name, stream, sources, ImageDecoding.open(name, format, stream, maxPixels, colour));
    }

    @Override
    public int pages() {
        return decoding.pages();
    }

    @Override
    public boolean paged() {
        return pages() > 1;
    }

    @Override
    public synchronized ImagePage read(int page) throws UnreadableImageException {
        Objects.checkIndex(page, pages());
        if (read && !paged()) {
            throw new IllegalStateException("The image has already been read");
        }
        read = true;
        try {
            return new ImagePage(decoding.read(page), Optional.empty());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw Unreadable.because(decoding.subject(page), stream, e);
        }
    }

    @Override
    public void close() {
        close(stream, sources);
    }

    /** Closes what was only read: that it fails tells nothing. */
    static void close(ImageInputStream stream, List<InputStream> sources) {
        quietly(stream);
        sources.forEach(RasterFile::quietly);
    }

    private static void quietly(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            // Already closed, or never to be closed.
            return;
        }
    }
}
