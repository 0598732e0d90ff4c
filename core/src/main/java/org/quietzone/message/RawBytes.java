package org.quietzone.message;

import java.nio.charset.StandardCharsets;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.DecodedText;

/** Bytes that come as bytes: the characters U+0000 to U+00FF stand for them, and nothing is known of their meaning. */
final class RawBytes implements CharacterSet {
    static final RawBytes INSTANCE = new RawBytes();

    private RawBytes() {}

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public int encodedLength(int codePoint) {
        return codePoint < 0x100 ? 1 : 0;
    }

    @Override
    public int encode(int codePoint, byte[] target, int offset) {
        target[offset] = (byte) codePoint;
        return 1;
    }

    @Override
    public DecodedText decode(byte[] bytes, int from, int to) {
        return new DecodedText(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1), 0);
    }
}
