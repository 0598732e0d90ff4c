package org.quietzone.gs1.link;

import java.math.BigInteger;
import java.util.Arrays;

/** Writes bits as base64url text, six a character. Belongs to one call. */
final class BitWriter {
    static final int BITS_PER_CHARACTER = 6;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] VALUES = values();

    private final StringBuilder out = new StringBuilder();
    /** The bits that do not fill a character yet. */
    private int pending;

    private int count;

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }

    /** The value of a character of base64url, 0 to 63; -1 for any other character. */
    static int value(char c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }

    /** The character of a value of 0 to 63. */
    static char character(int value) {
        return ALPHABET.charAt(value);
    }

    /** Appends the low {@code count} bits, 0 to 63, the highest first. */
    void bits(long bits, int count) {
        for (int left = count; left > 0; ) {
            int take = Math.min(left, BITS_PER_CHARACTER - this.count);
            left -= take;
            pending = pending << take | (int) (bits >>> left) & (1 << take) - 1;
            this.count += take;
            if (this.count == BITS_PER_CHARACTER) {
                out.append(character(pending));
                pending = 0;
                this.count = 0;
            }
        }
    }

    /** Appends a number that is not negative in {@code count} bits, which must be enough for it. */
    void bits(BigInteger number, int count) {
        for (int left = count; left > 0; ) {
            int take = Math.min(left, Integer.SIZE - 1);
            left -= take;
            bits(number.shiftRight(left).intValue() & Integer.MAX_VALUE, take);
        }
    }

    /** What was written, filled up with zeros to a whole character. */
    String finish() {
        bits(0, (BITS_PER_CHARACTER - count) % BITS_PER_CHARACTER);
        return out.toString();
    }
}
