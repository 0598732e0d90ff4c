package org.quietzone.charset;

import java.nio.charset.StandardCharsets;

/**
 * UTF-8 in its strict form: the shortest sequence for each code point, no surrogates, nothing above U+10FFFF. Malformed
 * input costs one U+FFFD a byte, and reading goes on with the next byte.
 */
final class Utf8 implements CharacterSet {
    static final Utf8 INSTANCE = new Utf8();

    private Utf8() {}

    @Override
    public String name() {
        return "UTF-8";
    }

    @Override
    public int encodedLength(int codePoint) {
        if (codePoint < 0x800) {
            return codePoint < 0 ? 0 : codePoint < 0x80 ? 1 : 2;
        }
        if (codePoint < 0x10000) {
            return codePoint >= 0xD800 && codePoint <= 0xDFFF ? 0 : 3;
        }
        return codePoint <= Character.MAX_CODE_POINT ? 4 : 0;
    }

    @Override
    public int encode(int codePoint, byte[] target, int offset) {
        int length = encodedLength(codePoint);
        switch (length) {
            case 1 -> target[offset] = (byte) codePoint;
            case 2 -> target[offset] = (byte) (0xC0 | codePoint >> 6);
            case 3 -> target[offset] = (byte) (0xE0 | codePoint >> 12);
            case 4 -> target[offset] = (byte) (0xF0 | codePoint >> 18);
            default -> throw Ascii.absent(this, codePoint);
        }
        for (int i = 1; i < length; i++) {
            target[offset + i] = (byte) (0x80 | codePoint >> 6 * (length - 1 - i) & 0x3F);
        }
        return length;
    }

    @Override
    public DecodedText decode(byte[] bytes, int from, int to) {
        if (Ascii.only(bytes, from, to)) {
            return Ascii.text(bytes, from, to);
        }
        int malformed = 0;
        for (int i = from; i < to; ) {
            int length = sequenceLength(bytes, i, to);
            malformed += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        if (malformed == 0) {
            return new DecodedText(new String(bytes, from, to - from, StandardCharsets.UTF_8), 0);
        }
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; ) {
            int length = sequenceLength(bytes, i, to);
            if (length == 0) {
                text.append('\uFFFD');
                i++;
            } else {
                text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
                i += length;
            }
        }
        return new DecodedText(text.toString(), malformed);
    }

    /** The length of the well-formed sequence at {@code i}, or 0 (Unicode, Table 3-7). */
    static int sequenceLength(byte[] bytes, int i, int to) {
        int first = bytes[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (length == 0 || to - i < length) {
            return 0;
        }
        // Only the second byte has a narrower range: no overlong forms, no surrogates, nothing above U+10FFFF.
        int second = bytes[i + 1] & 0xFF;
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    @Override
    public String toString() {
        return name();
    }
}
