package org.quietzone.gs1.epc;

import java.math.BigInteger;
import java.util.Optional;

/** Takes bits from hexadecimal digits, the most significant one first. A work buffer: it belongs to one call. */
final class BitReader {
    private final String hex;
    private int position;

    private BitReader(String hex) {
        this.hex = hex;
    }

    /** The bits of hexadecimal digits, of either case; empty if there is anything else. */
    static Optional<BitReader> of(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            if (digit(hex.charAt(i)) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new BitReader(hex));
    }

    /** The value of a hexadecimal digit of ASCII, -1 for any other character. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return c < 0x80 && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    /** How many bits were taken. */
    int position() {
        return position;
    }

    /** How many bits are left. */
    int remaining() {
        return 4 * hex.length() - position;
    }

    /** Takes an unsigned value of 0 to 63 bits; that many must be left. */
    long read(int width) {
        long value = 0;
        int left = width;
        while (left > 0) {
            int room = 4 - position % 4;
            int taken = Math.min(room, left);
            int part = digit(hex.charAt(position / 4)) >> room - taken & (1 << taken) - 1;
            value = value << taken | part;
            position += taken;
            left -= taken;
        }
        return value;
    }

    /** Takes an unsigned value of any width; that many bits must be left. */
    BigInteger readBig(int width) {
        BigInteger value = BigInteger.ZERO;
        for (int left = width; left > 0; ) {
            int taken = Math.min(32, left);
            value = value.shiftLeft(taken).or(BigInteger.valueOf(read(taken)));
            left -= taken;
        }
        return value;
    }
}
