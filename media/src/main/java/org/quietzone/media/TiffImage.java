package org.quietzone.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/** An image of a TIFF file: whether its strips or tiles are such that a decoder should begin with them. */
final class TiffImage {
    private static final int NEW_SUBFILE_TYPE = 254;
    private static final int SUBFILE_TYPE = 255;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int COMPRESSION = 259;
    private static final int STRIP_OFFSETS = 273;
    private static final int ORIENTATION = 274;
    private static final int SAMPLES = 277;
    private static final int ROWS_PER_STRIP = 278;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;

    /** Of NewSubfileType: a reduced copy of another image, or a mask of one. */
    private static final int NO_PAGE = 1 | 4;

    /** Of the older SubfileType: a reduced copy. */
    private static final int REDUCED = 2;

    private static final int OLD_JPEG = 6;
    private static final int JPEG = 7;

    private static final int MAX_SAMPLES = 16;
    private static final int MAX_TILE_SIDE = 1 << 17;

    /** More parts than this must have as many pixels each: every part costs a decoder something. */
    private static final int FEW_PARTS = 1 << 14;

    private static final int PIXELS_OF_MANY_PARTS = 64;

    private final TiffFile file;
    private final TiffFile.Directory directory;
    private Optional<ImageHeader> header = Optional.empty();

    TiffImage(TiffFile file, TiffFile.Directory directory) {
        this.file = file;
        this.directory = directory;
    }

    /** Its place in the file, as decoders count. */
    int index() {
        return directory.index();
    }

    /** Whether it is an image of its own, if it is not the first one. */
    boolean isPage() throws IOException {
        return directory.count(WIDTH) > 0
                && (directory.value(NEW_SUBFILE_TYPE, 0) & NO_PAGE) == 0
                && directory.value(SUBFILE_TYPE, 0) != REDUCED;
    }

    /** Size and orientation, after a look at everything that a decoder would trust. */
    ImageHeader header(int maxPixels) throws IOException {
        // Once: the bytes of its parts would otherwise be counted as shared with those of another image.
        if (header.isEmpty()) {
            file.inItsOrder();
            try {
                header = Optional.of(inspect(maxPixels));
            } finally {
                file.stream().setByteOrder(ByteOrder.BIG_ENDIAN);
            }
        }
        return header.get();
    }

    private ImageHeader inspect(int maxPixels) throws IOException {
        if (directory.cut()) {
            throw new EOFException();
        }
        long width = directory.value(WIDTH, 0);
        long height = directory.value(HEIGHT, 0);
        ImageHeader header = new ImageHeader(width, height, Orientation.of(directory.value(ORIENTATION, 1)));
        if (width < 1
                || height < 1
                || width > Integer.MAX_VALUE
                || height > Integer.MAX_VALUE
                || width * height > maxPixels) {
            // What to say about the size is known elsewhere.
            return header;
        }
        if (directory.value(SAMPLES, 1) > MAX_SAMPLES) {
            throw new BadHeaderException("more than " + MAX_SAMPLES + " samples a pixel are unsupported");
        }
        boolean tiles = directory.count(TILE_OFFSETS) > 0;
        long partWidth = directory.value(TILE_WIDTH, width);
        long partHeight = directory.value(TILE_HEIGHT, Math.min(height, directory.value(ROWS_PER_STRIP, height)));
        if (partWidth < 1 || partHeight < 1 || partWidth > Math.max(width, MAX_TILE_SIDE)) {
            throw new BadHeaderException("it has tiles of " + partWidth + " by " + partHeight + " pixels");
        }
        long parts = (width + partWidth - 1) / partWidth * ((height + partHeight - 1) / partHeight);
        if (parts > FEW_PARTS && width * height / parts < PIXELS_OF_MANY_PARTS) {
            throw new BadHeaderException("it is cut into " + parts + " parts");
        }
        parts(tiles ? TILE_OFFSETS : STRIP_OFFSETS, tiles ? TILE_LENGTHS : STRIP_LENGTHS, header);
        return header;
    }

    private void parts(int offsets, int lengths, ImageHeader header) throws IOException {
        int count = directory.count(offsets);
        int lengthCount = directory.count(lengths);
        long compression = directory.value(COMPRESSION, 1);
        if (compression == OLD_JPEG) {
            throw new BadHeaderException("compression by JPEG as of TIFF 6.0 is unsupported");
        }
        // JPEG data have a size of their own, for which a decoder takes memory and time.
        long budget = 4 * header.width() * header.height() + (1 << 20);
        for (int i = 0; i < count; i++) {
            long offset = directory.valueAt(offsets, i);
            long length = i < lengthCount ? directory.valueAt(lengths, i) : 0;
            if (offset < 0 || length < 0 || length > 0 && !file.reaches(offset + length)) {
                throw new EOFException();
            }
            if (compression == JPEG) {
                file.claim(offset, length);
                ImageHeader part = jpeg(offset, length);
                budget -= part.width() * part.height();
                if (budget < 0) {
                    throw new BadHeaderException("its parts have more pixels than the whole");
                }
            }
        }
    }

    private ImageHeader jpeg(long offset, long length) throws IOException {
        ImageInputStream in = file.stream();
        ByteOrder order = in.getByteOrder();
        try {
            in.seek(offset);
            return JpegFile.inspect(in, length).header();
        } finally {
            in.setByteOrder(order);
        }
    }
}
