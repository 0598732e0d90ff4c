package org.quietzone.message;

import java.util.Arrays;

/** Reads a bit stream, most significant bit first. The caller checks {@link #remaining} before each read. */
final class BitReader {
    /** The codewords with three zero bytes behind them, so that a read of 17 bits needs no bounds of its own. */
    private final byte[] bytes;

    private final int end;
    private int position;

    /**
     * A reader of the bits {@code from} to {@code end - 1}.
     *
     * @param bytes at least {@code end} bits
     */
    BitReader(byte[] bytes, int from, int end) {
        this.bytes = Arrays.copyOf(bytes, bytes.length + 3);
        this.position = from;
        this.end = end;
    }

    int position() {
        return position;
    }

    int remaining() {
        return end - position;
    }

    /**
     * The next bits without moving on; zeros stand in for bits behind the last codeword.
     *
     * @param count 0 to 17
     */
    int peek(int count) {
        int at = position >>> 3;
        int window = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
        return window << 8 + (position & 7) >>> 1 >>> 31 - count;
    }

    /**
     * The next bits.
     *
     * @param count 0 to 17
     */
    int read(int count) {
        int value = peek(count);
        position += count;
        return value;
    }

    /** Reads whole bytes, {@code count} of them, into {@code target} from index {@code offset}. */
    void readBytes(int count, byte[] target, int offset) {
        int at = position >>> 3;
        int shift = position & 7;
        if (shift == 0) {
            System.arraycopy(bytes, at, target, offset, count);
        } else {
            for (int i = 0; i < count; i++) {
                target[offset + i] = (byte) (bytes[at + i] << shift | (bytes[at + i + 1] & 0xFF) >>> 8 - shift);
            }
        }
        position += 8 * count;
    }
}
