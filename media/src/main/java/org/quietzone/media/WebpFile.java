package org.quietzone.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/**
 * What a WebP file says before its pixels (RFC 9649). The size stands in two places, and the decoder believes each where it
 * needs it; so a file is refused here if they differ, if one image has several bitstreams, or if it ends within a chunk.
 */
final class WebpFile {
    private static final int RIFF = code("RIFF");
    private static final int WEBP = code("WEBP");
    private static final int LOSSY = code("VP8 ");
    private static final int LOSSLESS = code("VP8L");
    private static final int EXTENDED = code("VP8X");
    private static final int ALPHA = code("ALPH");
    private static final int FRAME = code("ANMF");
    private static final int EXIF = code("EXIF");

    /** Position, size, duration and flags of a frame, before its chunks. */
    private static final int FRAME_HEADER = 16;

    private static final int MAX_EXIF = 1 << 20;

    private final ImageInputStream in;
    private long width;
    private long height;
    private boolean frames;
    private int bitstreams;
    private int alphas;
    private Orientation orientation = Orientation.UPRIGHT;

    private WebpFile(ImageInputStream in) {
        this.in = in;
    }

    /** Reads from the start of the stream, and leaves it anywhere. The size is that of the first frame. */
    static ImageHeader inspect(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        try {
            return new WebpFile(in).run();
        } finally {
            in.setByteOrder(ByteOrder.BIG_ENDIAN);
        }
    }

    private ImageHeader run() throws IOException {
        in.seek(0);
        int riff = in.readInt();
        long end = 8 + in.readUnsignedInt();
        if (riff != RIFF || in.readInt() != WEBP) {
            throw new BadHeaderException("it does not begin as WebP");
        }
        chunks(end, true);
        if (bitstreams == 0) {
            throw new BadHeaderException("there is no image in it");
        }
        return new ImageHeader(width, height, orientation);
    }

    private void chunks(long end, boolean top) throws IOException {
        while (in.getStreamPosition() < end) {
            int code = in.readInt();
            long length = in.readUnsignedInt();
            long start = in.getStreamPosition();
            if (length > 0) {
                in.seek(start + length - 1);
                in.readByte();
                in.seek(start);
            }
            if (start + length > end) {
                throw new EOFException();
            }
            chunk(code, start, length, top);
            in.seek(start + length + (length & 1));
        }
    }

    private void chunk(int code, long start, long length, boolean top) throws IOException {
        if (code == EXTENDED && top) {
            frames = (in.readInt() & 2) != 0;
            size(1 + read24(), 1 + read24());
        } else if (code == FRAME && top) {
            // The decoder looks at the first frame alone.
            if (frames && bitstreams == 0) {
                in.skipBytes(6);
                width = 1 + read24();
                height = 1 + read24();
                in.seek(start + FRAME_HEADER);
                chunks(start + length, false);
            }
        } else if (code == LOSSY && !(top && frames)) {
            in.skipBytes(6);
            int storedWidth = in.readUnsignedShort() & 0x3FFF;
            bitstream(storedWidth, in.readUnsignedShort() & 0x3FFF);
        } else if (code == LOSSLESS && !(top && frames)) {
            in.skipBytes(1);
            int sizes = in.readInt();
            bitstream(1 + (sizes & 0x3FFF), 1 + (sizes >>> 14 & 0x3FFF));
        } else if (code == ALPHA && !(top && frames)) {
            alphas++;
            if (alphas > 1) {
                throw new BadHeaderException("it has several planes of transparency");
            }
        } else if (code == EXIF && top && length <= MAX_EXIF) {
            byte[] exif = new byte[(int) length];
            in.readFully(exif);
            orientation = TiffFile.orientation(exif);
        }
    }

    private void bitstream(int storedWidth, int storedHeight) throws IOException {
        bitstreams++;
        if (bitstreams > 1) {
            throw new BadHeaderException("it has several images where one belongs");
        }
        size(storedWidth, storedHeight);
    }

    private void size(long newWidth, long newHeight) throws IOException {
        if (width != 0 && (width != newWidth || height != newHeight)) {
            throw new BadHeaderException(
                    "it says to be " + width + " by " + height + " pixels, and also " + newWidth + " by " + newHeight);
        }
        width = newWidth;
        height = newHeight;
    }

    private int read24() throws IOException {
        return in.readUnsignedByte() | in.readUnsignedShort() << 8;
    }

    private static int code(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }
}
