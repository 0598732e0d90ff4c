package org.quietzone.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * PNG files (ISO/IEC 15948). Of rows of dots: one bit a pixel, grey where dark is black and light is white, else with a
 * palette of two colours. Of coloured pixels: eight bits a part. With a resolution where there is one.
 *
 * <p>Rows are not filtered: equal rows, of which a symbol has many, compress best as they are.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int TRUECOLOUR_WITH_ALPHA = 6;
    private static final int METRE = 1;

    private final OutputStream out;

    private PngFile(OutputStream out) {
        this.out = out;
    }

    static void write(DotRows rows, Colour dark, Colour light, OptionalDouble dpi, OutputStream out)
            throws IOException {
        boolean grey = dark.equals(Colour.BLACK) && light.equals(Colour.WHITE);
        PngFile file = new PngFile(out);
        out.write(SIGNATURE);
        file.chunk("IHDR", header(rows.side(), rows.side(), 1, grey ? GREY : PALETTE));
        if (!grey) {
            file.chunk("PLTE", new byte[] {
                (byte) dark.red(), (byte) dark.green(), (byte) dark.blue(),
                (byte) light.red(), (byte) light.green(), (byte) light.blue()
            });
            if (dark.alpha() < 255 || light.alpha() < 255) {
                file.chunk("tRNS", new byte[] {(byte) dark.alpha(), (byte) light.alpha()});
            }
        }
        if (dpi.isPresent()) {
            file.chunk("pHYs", resolution(dpi.getAsDouble()));
        }
        file.chunk("IDAT", compressed(rows));
        file.chunk("IEND", new byte[0]);
    }

    /** Coloured pixels, eight bits a part. */
    static void write(Pixels pixels, OptionalDouble dpi, OutputStream out) throws IOException {
        PngFile file = new PngFile(out);
        out.write(SIGNATURE);
        file.chunk("IHDR", header(pixels.width(), pixels.height(), 8, TRUECOLOUR_WITH_ALPHA));
        if (dpi.isPresent()) {
            file.chunk("pHYs", resolution(dpi.getAsDouble()));
        }
        file.chunk("IDAT", compressed(pixels));
        file.chunk("IEND", new byte[0]);
    }

    private static byte[] header(int width, int height, int depth, int colourType) {
        byte[] header = new byte[13];
        put(header, 0, width);
        put(header, 4, height);
        header[8] = (byte) depth;
        header[9] = (byte) colourType;
        return header;
    }

    private static byte[] resolution(double dpi) {
        byte[] chunk = new byte[9];
        int pixelsPerMetre = (int) Math.round(dpi / 0.0254);
        put(chunk, 0, pixelsPerMetre);
        put(chunk, 4, pixelsPerMetre);
        chunk[8] = METRE;
        return chunk;
    }

    /** Light is 1 in PNG, as white is in grey and the second colour in the palette. */
    private static byte[] compressed(DotRows rows) {
        try (Compressor compressor = new Compressor()) {
            byte[] line = new byte[1 + rows.stride()];
            int unused = 8 * rows.stride() - rows.side();
            rows.forEach((bits, count) -> {
                for (int i = 0; i < bits.length; i++) {
                    line[i + 1] = (byte) ~bits[i];
                }
                line[bits.length] &= (byte) (0xFF << unused);
                for (int i = 0; i < count; i++) {
                    compressor.add(line);
                }
            });
            return compressor.finish();
        }
    }

    private static byte[] compressed(Pixels pixels) {
        try (Compressor compressor = new Compressor()) {
            byte[] line = new byte[1 + 4 * pixels.width()];
            for (int y = 0; y < pixels.height(); y++) {
                for (int x = 0; x < pixels.width(); x++) {
                    // PNG has alpha last.
                    put(line, 1 + 4 * x, Integer.rotateLeft(pixels.get(x, y).argb(), 8));
                }
                compressor.add(line);
            }
            return compressor.finish();
        }
    }

    /** A stream of zlib in memory. Lines are gathered, for each call into the library costs as much as many lines. */
    private static final class Compressor implements AutoCloseable {
        private final Deflater deflater = new Deflater();
        private final byte[] gathered = new byte[16_384];
        private final byte[] buffer = new byte[4096];
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        private int length;

        void add(byte[] line) {
            if (line.length > gathered.length - length) {
                flush();
            }
            if (line.length > gathered.length) {
                deflater.setInput(line);
                drain();
            } else {
                System.arraycopy(line, 0, gathered, length, line.length);
                length += line.length;
            }
        }

        private void flush() {
            deflater.setInput(gathered, 0, length);
            drain();
            length = 0;
        }

        byte[] finish() {
            flush();
            deflater.finish();
            drain();
            return bytes.toByteArray();
        }

        private void drain() {
            int count = deflater.deflate(buffer);
            while (count > 0) {
                bytes.write(buffer, 0, count);
                count = deflater.deflate(buffer);
            }
        }

        @Override
        public void close() {
            deflater.end();
        }
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] start = new byte[8];
        put(start, 0, data.length);
        for (int i = 0; i < 4; i++) {
            start[4 + i] = (byte) type.charAt(i);
        }
        CRC32 crc = new CRC32();
        crc.update(start, 4, 4);
        crc.update(data);
        byte[] end = new byte[4];
        put(end, 0, (int) crc.getValue());
        out.write(start);
        out.write(data);
        out.write(end);
    }

    private static void put(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }
}
