package org.quietzone.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/** A plain reader of bit streams of QR Code, apart from the library's own, to check what was written. */
final class StreamReader {
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private final String bits;
    private final Version version;
    private int at;
    private boolean fnc1;

    private StreamReader(String bits, Version version) {
        this.bits = bits;
        this.version = version;
    }

    /** Writes a segmentation and reads the segments back. */
    static List<Segment> read(Segmentation segmentation, Version version) {
        StringBuilder bits = new StringBuilder();
        segmentation.write(
                version.layout(ErrorCorrection.L),
                (index, codeword) ->
                        bits.append(Integer.toBinaryString(0x100 | codeword).substring(1)));
        return new StreamReader(bits.substring(0, segmentation.bits()), version).segments();
    }

    private int take(int count) {
        at += count;
        return count == 0 ? 0 : Integer.parseInt(bits.substring(at - count, at), 2);
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        while (at < bits.length()) {
            int start = at;
            switch (take(4)) {
                case 1 -> segments.add(data(Mode.NUMERIC, start));
                case 2 -> segments.add(data(Mode.ALPHANUMERIC, start));
                case 4 -> segments.add(data(Mode.BYTE, start));
                case 8 -> segments.add(data(Mode.KANJI, start));
                case 5 -> {
                    fnc1 = true;
                    segments.add(new Segment.Fnc1Mark(Fnc1.first(), 4));
                }
                case 7 -> segments.add(new Segment.EciDesignator(take(8), 12));
                default -> throw new AssertionError("Unexpected mode indicator at " + start);
            }
        }
        return segments;
    }

    private Segment data(Mode mode, int start) {
        int count = take(version.countBits(mode));
        byte[] bytes =
                switch (mode) {
                    case NUMERIC -> numeric(count);
                    case ALPHANUMERIC -> alphanumeric(count);
                    case BYTE -> bytes(count);
                    default -> kanji(count);
                };
        return new Segment.Data(mode, count, bytes, at - start);
    }

    private byte[] numeric(int count) {
        StringBuilder digits = new StringBuilder();
        for (int left = count; left > 0; left -= 3) {
            int group = Math.min(3, left);
            String value = Integer.toString(take(1 + 3 * group));
            digits.append("0".repeat(group - value.length())).append(value);
        }
        return digits.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] alphanumeric(int count) {
        StringBuilder text = new StringBuilder();
        for (int left = count; left > 1; left -= 2) {
            int pair = take(11);
            text.append(ALPHANUMERIC.charAt(pair / 45)).append(ALPHANUMERIC.charAt(pair % 45));
        }
        if (count % 2 == 1) {
            text.append(ALPHANUMERIC.charAt(take(6)));
        }
        String read = fnc1 ? ShortestStream.readBack(text.toString()) : text.toString();
        return read.getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) take(8);
        }
        return bytes;
    }

    private byte[] kanji(int count) {
        byte[] bytes = new byte[2 * count];
        for (int i = 0; i < count; i++) {
            int value = take(13);
            int word = (value / 0xC0 << 8 | value % 0xC0) + 0x8140;
            word += word > 0x9FFC ? 0x4000 : 0;
            bytes[2 * i] = (byte) (word >> 8);
            bytes[2 * i + 1] = (byte) word;
        }
        return bytes;
    }
}
