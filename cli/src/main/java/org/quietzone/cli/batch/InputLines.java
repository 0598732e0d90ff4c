package org.quietzone.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The lines of a stream in UTF-8, each with what is wrong with it. A line that is too long is in memory in part only. */
public final class InputLines implements Closeable {
    /** Far more than a symbol holds. */
    static final int MOST_BYTES = 1 << 16;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private byte[] line = new byte[1024];
    private int length;
    private long number;
    private long taken;
    private boolean tooLong;
    private boolean malformed;

    /** The lines of a stream, which is closed with them. */
    public InputLines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end
     * @throws IOException if the stream fails
     */
    public boolean next() throws IOException {
        length = 0;
        tooLong = false;
        malformed = false;
        boolean any = false;
        while (start < end || fill()) {
            any = true;
            int stop = start;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            boolean whole = stop < end;
            append(start, whole ? stop + 1 : stop);
            start = whole ? stop + 1 : stop;
            if (whole) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        taken += end;
        return end > 0;
    }

    private void append(int from, int to) {
        int room = MOST_BYTES - length;
        int count = Math.min(room, to - from);
        tooLong |= count < to - from;
        if (length + count > line.length) {
            line = java.util.Arrays.copyOf(line, Math.min(MOST_BYTES, Math.max(2 * line.length, length + count)));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }

    /** The number of the line, from 1. */
    public long number() {
        return number;
    }

    /** The bytes that were read from the stream so far. */
    long taken() {
        return taken - (end - start);
    }

    /** Whether {@link #text} is the beginning of the line only. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** Whether the line is no UTF-8; known after {@link #text}. */
    public boolean isMalformed() {
        return malformed;
    }

    /** The line with its line end, without a byte order mark; U+FFFD stands for bytes that are no UTF-8. */
    public String text() {
        int skipped = number == 1 && startsWithMark() ? MARK.length : 0;
        String text = new String(line, skipped, length - skipped, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !tooLong) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
            } catch (CharacterCodingException e) {
                malformed = true;
            }
        }
        return text;
    }

    private boolean startsWithMark() {
        return length >= MARK.length && java.util.Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
