package org.quietzone.gs1.epc;

import java.math.BigInteger;
import java.util.Arrays;

/** Collects bits, the most significant one first. A work buffer: it belongs to one call. */
final class BitWriter {
    private static final int WORD = 16;
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private byte[] bytes = new byte[32];
    private int length;

    /** How many bits were written. */
    int length() {
        return length;
    }

    /** Appends the lowest {@code width} bits of a value, 0 to 64 of them. */
    void write(long value, int width) {
        int end = length + width;
        if (end > 8 * bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, (end + 7) / 8));
        }
        int left = width;
        while (left > 0) {
            int room = 8 - length % 8;
            int taken = Math.min(room, left);
            int part = (int) (value >>> left - taken) & (1 << taken) - 1;
            bytes[length / 8] |= (byte) (part << room - taken);
            length += taken;
            left -= taken;
        }
    }

    /** Appends an unsigned value of any width, which must hold it. */
    void write(BigInteger value, int width) {
        if (value.signum() < 0 || value.bitLength() > width) {
            throw new IllegalArgumentException(value + " does not fit in " + width + " bits");
        }
        for (int left = width; left > 0; ) {
            int taken = Math.min(32, left);
            left -= taken;
            write(value.shiftRight(left).longValue(), taken);
        }
    }

    /**
     * All bits in upper-case hexadecimal digits, filled up with zeros to whole words of 16 bits, as the memory of a tag
     * holds them.
     */
    String hex() {
        int digits = (length + WORD - 1) / WORD * (WORD / 4);
        char[] out = new char[digits];
        for (int i = 0; i < digits; i++) {
            int octet = i / 2 < bytes.length ? bytes[i / 2] : 0;
            out[i] = HEX[i % 2 == 0 ? octet >> 4 & 15 : octet & 15];
        }
        return new String(out);
    }
}
