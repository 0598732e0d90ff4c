package org.quietzone.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/**
 * What a JPEG file says before its first scan (ITU-T T.81, Annex B), and how many scans there are.
 *
 * <p>Each scan of a progressive image makes the decoder visit all its pixels, whether the scan holds anything or not: a few
 * thousand empty scans of a large image would take hours. So the scans are counted first.
 *
 * @param header size and orientation
 * @param components how many samples a pixel has
 * @param adobe whether there is a marker by which Adobe's programs say that inks are stored inverted
 * @param transformed whether that marker says that colours are stored as luma and chroma
 */
record JpegFile(ImageHeader header, int components, boolean adobe, boolean transformed) {
    /** Programs write about ten scans, optimisers a few more. */
    private static final int ORDINARY_SCANS = 32;

    /** Small images may have as many as they like: what counts is the work, scans times pixels. */
    private static final long ORDINARY_WORK = 1L << 27;

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;

    private static final String EXIF = "Exif\0\0";
    private static final String ADOBE = "Adobe";

    /**
     * Reads from where the stream stands; leaves it anywhere.
     *
     * @param length how far scans are looked for, in bytes
     */
    static JpegFile inspect(ImageInputStream in, long length) throws IOException {
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        return new Inspection(in, length).run();
    }

    /** One walk from marker to marker. */
    private static final class Inspection {
        private final ImageInputStream in;
        private final byte[] buffer = new byte[1 << 14];
        private long left;
        private long width;
        private long height;
        private int components;
        private boolean progressive;
        private boolean adobe;
        private boolean transformed;
        private Orientation orientation = Orientation.UPRIGHT;

        Inspection(ImageInputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        JpegFile run() throws IOException {
            if (in.readUnsignedShort() != 0xFF00 + SOI) {
                throw new BadHeaderException("it does not begin as JPEG");
            }
            int marker = nextMarker();
            while (marker != SOS) {
                if (marker == EOI) {
                    throw new BadHeaderException("there is no image in it");
                }
                segment(marker);
                marker = nextMarker();
            }
            if (components == 0) {
                throw new BadHeaderException("its pixels come before its size");
            }
            long scan = in.getStreamPosition();
            int length = in.readUnsignedShort();
            boolean several = progressive || in.readUnsignedByte() < components;
            in.seek(scan + length);
            // Of pixels there must be something: not all decoders tell if nothing comes.
            in.readByte();
            if (several) {
                countScans();
            }
            return new JpegFile(new ImageHeader(width, height, orientation), components, adobe, transformed);
        }

        /** Tolerates stray bytes between segments, as decoders do. */
        private int nextMarker() throws IOException {
            while (true) {
                while (in.readUnsignedByte() != 0xFF) {
                    continue;
                }
                int marker = in.readUnsignedByte();
                while (marker == 0xFF) {
                    marker = in.readUnsignedByte();
                }
                if (marker > 1 && !isRestart(marker) && marker != SOI) {
                    return marker;
                }
            }
        }

        private static boolean isRestart(int marker) {
            return marker >= 0xD0 && marker <= 0xD7;
        }

        private void segment(int marker) throws IOException {
            long start = in.getStreamPosition();
            int length = in.readUnsignedShort();
            // C4, C8 and CC are tables and a reservation among the sixteen kinds of frames.
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                in.readUnsignedByte();
                height = in.readUnsignedShort();
                width = in.readUnsignedShort();
                components = in.readUnsignedByte();
                progressive = (marker & 3) == 2;
            } else if (marker == APP1 && startsWith(EXIF, length)) {
                byte[] exif = new byte[length - 2 - EXIF.length()];
                in.readFully(exif);
                orientation = TiffFile.orientation(exif);
            } else if (marker == APP14 && startsWith(ADOBE, length) && length >= 14) {
                adobe = true;
                in.skipBytes(6);
                transformed = in.readUnsignedByte() != 0;
            }
            in.seek(start + Math.max(2, length));
        }

        private boolean startsWith(String name, int length) throws IOException {
            if (length < 2 + name.length()) {
                return false;
            }
            boolean same = true;
            for (int i = 0; i < name.length(); i++) {
                same &= in.readUnsignedByte() == name.charAt(i);
            }
            return same;
        }

        /** From the first scan to the end of the image; a marker that has a segment takes its length behind it. */
        private void countScans() throws IOException {
            in.seek(in.getStreamPosition() - 1);
            int scans = 1;
            int marker = 0;
            int high = 0;
            int skip = 0;
            Expected expected = Expected.DATA;
            for (int count = fill(); count > 0; count = fill()) {
                for (int i = 0; i < count; i++) {
                    int b = buffer[i] & 0xFF;
                    if (skip > 0) {
                        skip--;
                        continue;
                    }
                    switch (expected) {
                        case DATA -> expected = b == 0xFF ? Expected.MARKER : Expected.DATA;
                        case MARKER -> {
                            marker = b;
                            if (b == EOI) {
                                return;
                            }
                            boolean segment = b > 1 && b != 0xFF && b != SOI && !isRestart(b);
                            expected = segment ? Expected.HIGH : b == 0xFF ? Expected.MARKER : Expected.DATA;
                        }
                        case HIGH -> {
                            high = b;
                            expected = Expected.LOW;
                        }
                        case LOW -> {
                            skip = Math.max(0, (high << 8 | b) - 2);
                            expected = Expected.DATA;
                            if (marker == SOS) {
                                scans++;
                                checkScans(scans);
                            }
                        }
                    }
                }
            }
            if (left > 0) {
                // The pixels that are missing would be blurred, not grey, and no decoder would say so.
                throw new EOFException();
            }
        }

        private int fill() throws IOException {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            left -= Math.max(count, 0);
            return count;
        }

        private void checkScans(long scans) throws IOException {
            if (scans > ORDINARY_SCANS && scans * width * height > ORDINARY_WORK) {
                throw new BadHeaderException("it has more than " + ORDINARY_SCANS + " scans");
            }
        }
    }

    /** What the next byte is behind the start of a scan. */
    private enum Expected {
        DATA,
        MARKER,
        HIGH,
        LOW
    }
}
