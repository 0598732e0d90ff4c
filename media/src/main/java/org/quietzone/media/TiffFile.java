package org.quietzone.media;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The directories of a TIFF file (TIFF 6.0; BigTIFF), or of Exif data, which have the same form.
 *
 * <p>The decoder reads all values of all directories into memory. In an honest file no two values share their bytes, so that
 * they are not longer than the file; in a small hostile one a thousand entries may all name the same megabyte. So the lengths
 * are added up here first.
 */
final class TiffFile {
    private static final int ORIENTATION = 274;
    private static final int MAX_ENTRIES = 0xFFFF;

    /** What values may overlap, for writers that share small ones. */
    private static final long SLACK = 1 << 20;

    /** Bytes for each of the types 1 to 18; 0 where there is no such type. */
    private static final int[] TYPE_LENGTHS = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    /** Sub-directories: SubIFDs, Exif, GPS, interoperability. */
    private static final Set<Integer> POINTERS = Set.of(330, 34665, 34853, 40965);

    /** Sample sizes, strips, tiles, the colour map and the tables of JPEG: without them there is no image. */
    private static final Set<Integer> NEEDED = Set.of(258, 273, 279, 320, 324, 325, 347);

    private final ImageInputStream in;
    private final List<Directory> directories = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Long> open = new ArrayDeque<>();
    private ByteOrder order = ByteOrder.BIG_ENDIAN;
    private boolean big;
    private long claimed;
    private long reach;

    /** Where the values of a tag stand. */
    private record Field(int type, long count, long offset) {}

    /** What a directory says. */
    final class Directory {
        private final int index;
        private final Map<Integer, Field> fields = new HashMap<>();
        private boolean cut;

        private Directory(int index) {
            this.index = index;
        }

        /** Its place among the directories that follow one another, from 0. */
        int index() {
            return index;
        }

        /** Whether something that is needed for its image is behind the end of the file. */
        boolean cut() {
            return cut;
        }

        /** How many values a tag has; 0 without the tag. */
        int count(int tag) {
            Field field = fields.get(tag);
            return field == null ? 0 : (int) field.count;
        }

        /** The first value of a tag. */
        long value(int tag, long otherwise) throws IOException {
            Field field = fields.get(tag);
            return field == null ? otherwise : TiffFile.this.value(field, 0);
        }

        /** One of the values of a tag that is there. */
        long valueAt(int tag, int at) throws IOException {
            Field field = fields.get(tag);
            if (field == null || at >= field.count) {
                throw new BadHeaderException("it has too few values of tag " + tag);
            }
            return TiffFile.this.value(field, at);
        }
    }

    private TiffFile(ImageInputStream in) {
        this.in = in;
    }

    /** The orientation that Exif data tell, with or without their signature; upright if they cannot be understood. */
    static Orientation orientation(byte[] exif) {
        int start = exif.length > 6 && exif[0] == 'E' ? 6 : 0;
        ByteArrayInputStream bytes = new ByteArrayInputStream(exif, start, exif.length - start);
        try (ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
            TiffFile file = new TiffFile(in);
            Directory directory = file.new Directory(0);
            file.read(file.first(), Optional.of(directory));
            return Orientation.of(directory.value(ORIENTATION, 1));
        } catch (IOException e) {
            // A picture need not suffer from what somebody wrote beside it.
            return Orientation.UPRIGHT;
        }
    }

    /** Reads all directories from the start of the stream, and leaves it anywhere. */
    static TiffFile inspect(ImageInputStream in) throws IOException {
        TiffFile file = new TiffFile(in);
        try {
            file.readAll();
        } finally {
            in.setByteOrder(ByteOrder.BIG_ENDIAN);
        }
        return file;
    }

    private void readAll() throws IOException {
        long next = first();
        while (next != 0 && seen.add(next)) {
            Directory directory = new Directory(directories.size());
            try {
                next = read(next, Optional.of(directory));
            } catch (EOFException e) {
                // Where the next directory is missing, the ones before it are still good.
                if (directories.isEmpty()) {
                    throw e;
                }
                break;
            }
            directories.add(directory);
        }
        while (!open.isEmpty()) {
            long offset = open.pop();
            if (seen.add(offset) && reaches(offset + 1)) {
                subDirectory(offset);
            }
        }
    }

    private void subDirectory(long offset) throws IOException {
        try {
            read(offset, Optional.empty());
        } catch (EOFException e) {
            // The decoder does without it too.
            return;
        }
    }

    /** The images of the file: the first one, and of the others those that are pages. */
    List<TiffImage> pages() throws IOException {
        List<TiffImage> pages = new ArrayList<>();
        inItsOrder();
        try {
            for (Directory directory : directories) {
                TiffImage image = new TiffImage(this, directory);
                if (pages.isEmpty() || image.isPage()) {
                    pages.add(image);
                }
            }
        } finally {
            in.setByteOrder(ByteOrder.BIG_ENDIAN);
        }
        return pages;
    }

    /** Lets the stream read numbers as the file has them. */
    void inItsOrder() {
        in.setByteOrder(order);
    }

    /** The offset of the first directory. */
    private long first() throws IOException {
        in.seek(0);
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        int start = in.readUnsignedShort();
        if (start == 0x4949) {
            order = ByteOrder.LITTLE_ENDIAN;
            in.setByteOrder(order);
        }
        int version = in.readUnsignedShort();
        big = version == 43;
        if (start != 0x4949 && start != 0x4D4D || version != 42 && !big) {
            throw new BadHeaderException("it does not begin as TIFF");
        }
        if (big) {
            in.readInt();
        }
        return offset();
    }

    private long offset() throws IOException {
        long offset = big ? in.readLong() : in.readUnsignedInt();
        if (offset < 0) {
            throw new BadHeaderException("a part of it is said to be before its start");
        }
        return offset;
    }

    /** Walks over the entries of a directory, notes them where that is asked for, and returns the offset of the next one. */
    private long read(long start, Optional<Directory> directory) throws IOException {
        in.seek(start);
        long entries = big ? in.readLong() : in.readUnsignedShort();
        if (entries < 0 || entries > MAX_ENTRIES) {
            throw new BadHeaderException("it has a directory of " + entries + " entries");
        }
        int length = big ? 20 : 12;
        long first = in.getStreamPosition();
        claim(first, entries * length);
        for (long i = 0; i < entries; i++) {
            in.seek(first + i * length);
            int tag = in.readUnsignedShort();
            int type = in.readUnsignedShort();
            long count = big ? in.readLong() : in.readUnsignedInt();
            int bytes = type < TYPE_LENGTHS.length ? TYPE_LENGTHS[type] : 0;
            if (bytes == 0 || count <= 0 || count > Integer.MAX_VALUE) {
                continue;
            }
            Field field = new Field(type, count, in.getStreamPosition());
            if (count * bytes > (big ? 8 : 4)) {
                field = new Field(type, count, offset());
                // The decoder takes no value that goes beyond the end.
                if (!reaches(field.offset + count * bytes)) {
                    if (directory.isPresent()) {
                        directory.get().cut |= NEEDED.contains(tag);
                    }
                    continue;
                }
                claim(field.offset, count * bytes);
            }
            if (POINTERS.contains(tag)) {
                for (int k = 0; k < count; k++) {
                    open.add(value(field, k));
                }
            }
            if (directory.isPresent()) {
                directory.get().fields.putIfAbsent(tag, field);
            }
        }
        in.seek(first + entries * length);
        return offset();
    }

    /** Notes what bytes mean something. */
    void claim(long start, long length) throws IOException {
        claimed += length;
        reach = Math.max(reach, start + length);
        if (claimed > 2 * reach + SLACK) {
            throw new BadHeaderException("its directories say that the same bytes mean many things");
        }
    }

    /** Whether the file has so many bytes. */
    boolean reaches(long length) throws IOException {
        if (length <= reach && length >= 0) {
            return true;
        }
        try {
            in.seek(length - 1);
            return in.read() >= 0;
        } catch (EOFException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** The stream, for what stands in strips and tiles. */
    ImageInputStream stream() {
        return in;
    }

    private long value(Field field, int index) throws IOException {
        int bytes = TYPE_LENGTHS[field.type];
        in.seek(field.offset + (long) index * bytes);
        return switch (bytes) {
            case 1 -> in.readUnsignedByte();
            case 2 -> in.readUnsignedShort();
            case 4 -> in.readUnsignedInt();
            default -> in.readLong();
        };
    }
}
