package org.quietzone.gs1.link;

import java.math.BigInteger;

/**
 * Reads the bits of base64url text, six a character. Reading fails once and for all: from then on it gives zeros, and
 * {@link #problem()} says what was wrong first. Belongs to one call.
 */
final class BitReader {
    private final String code;
    private int at;
    private String problem = "";
    private int problemAt;

    /** The bits of a text that {@link #isBase64Url} holds for base64url. */
    BitReader(String code) {
        this.code = code;
    }

    /** Whether a part of a text is base64url without padding characters, and not empty. */
    static boolean isBase64Url(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (BitWriter.value(text.charAt(i)) < 0) {
                return false;
            }
        }
        return start < end;
    }

    /** How many bits are left; none after a failure. */
    int remaining() {
        return failed() ? 0 : code.length() * BitWriter.BITS_PER_CHARACTER - at;
    }

    /** The character that the next bit stands in. */
    int position() {
        return at / BitWriter.BITS_PER_CHARACTER;
    }

    boolean failed() {
        return !problem.isEmpty();
    }

    /** What was wrong first, as the end of a sentence; empty while nothing is. */
    String problem() {
        return problem;
    }

    /** The character at which it was wrong. */
    int problemAt() {
        return problemAt;
    }

    /** Notes what is wrong, unless something was before. */
    void fail(String what, int position) {
        if (!failed()) {
            problem = what;
            problemAt = position;
        }
    }

    /** The next {@code count} bits, 0 to 63, as a number. */
    long bits(int count) {
        if (!has(count)) {
            return 0;
        }
        long bits = 0;
        for (int left = count; left > 0; ) {
            int offset = at % BitWriter.BITS_PER_CHARACTER;
            int take = Math.min(left, BitWriter.BITS_PER_CHARACTER - offset);
            int value = BitWriter.value(code.charAt(position()));
            bits = bits << take | value >> BitWriter.BITS_PER_CHARACTER - offset - take & (1 << take) - 1;
            at += take;
            left -= take;
        }
        return bits;
    }

    /** The next {@code count} bits as a number. The caller bounds the count. */
    BigInteger number(int count) {
        if (!has(count)) {
            return BigInteger.ZERO;
        }
        byte[] bytes = new byte[(count + 7) / 8];
        int left = count;
        for (int i = 0; i < bytes.length; i++) {
            int take = (left - 1) % 8 + 1;
            bytes[i] = (byte) bits(take);
            left -= take;
        }
        return new BigInteger(1, bytes);
    }

    private boolean has(int count) {
        if (remaining() < count) {
            fail("the code ends too early", Math.min(code.length(), position()));
            return false;
        }
        return true;
    }
}
