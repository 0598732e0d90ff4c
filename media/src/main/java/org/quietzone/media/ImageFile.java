package org.quietzone.media;

import java.io.Closeable;

/**
 * A file that has been opened, with one image or several: the pages of a PDF or TIFF file. Pages may be read in any order and
 * by several threads; where a format allows it they work at the same time. An image that is alone can be read once: what was
 * read of its file is not kept.
 */
public interface ImageFile extends Closeable {
    /** How many images there are, at least 1. */
    int pages();

    /** Whether the images are pages that one speaks of by number: always those of PDF, and of TIFF where there are several. */
    boolean paged();

    /**
     * Reads an image.
     *
     * @param page 0 to {@link #pages()} - 1
     * @throws UnreadableImageException if there is no image to be read, for whatever reason; other pages may be good
     * @throws IndexOutOfBoundsException if there is no such page
     * @throws IllegalStateException if an image that is alone has already been read
     */
    ImagePage read(int page) throws UnreadableImageException;

    /** Gives the file back; an image that is being read may then fail. */
    @Override
    void close();
}
