package org.quietzone.charset;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * A set that the runtime supplies. Only the large East Asian sets are taken from there, and none of them is needed for a
 * symbol that the standard's default interpretation covers; a runtime without them knows them as little as any unassigned
 * ECI.
 */
final class RuntimeSet implements CharacterSet {
    private final String name;
    private final Charset charset;
    private final byte[] replacement;

    private RuntimeSet(String name, Charset charset) {
        this.name = name;
        this.charset = charset;
        this.replacement = charset.newEncoder().replacement();
    }

    /** The set, if the runtime has it. */
    static Optional<CharacterSet> find(String name) {
        return Charset.isSupported(name) ? Optional.of(new RuntimeSet(name, Charset.forName(name))) : Optional.empty();
    }

    @Override
    public String name() {
        return name;
    }

    /** The bytes of a code point; none if the set does not have it. */
    private byte[] bytes(int codePoint) {
        if (!Character.isValidCodePoint(codePoint) || codePoint >= 0xD800 && codePoint <= 0xDFFF) {
            return new byte[0];
        }
        byte[] bytes = Character.toString(codePoint).getBytes(charset);
        boolean absent = codePoint >= 0x80 && Arrays.equals(bytes, replacement);
        return absent ? new byte[0] : bytes;
    }

    @Override
    public int encodedLength(int codePoint) {
        return bytes(codePoint).length;
    }

    @Override
    public int encode(int codePoint, byte[] target, int offset) {
        byte[] bytes = bytes(codePoint);
        if (bytes.length == 0) {
            throw Ascii.absent(this, codePoint);
        }
        System.arraycopy(bytes, 0, target, offset, bytes.length);
        return bytes.length;
    }

    /** The runtime decides how many bytes one U+FFFD stands for. */
    @Override
    public DecodedText decode(byte[] bytes, int from, int to) {
        if (Ascii.only(bytes, from, to)) {
            return Ascii.text(bytes, from, to);
        }
        String text = new String(bytes, from, to - from, charset);
        int malformed = 0;
        for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
            malformed++;
        }
        return new DecodedText(text, malformed);
    }

    @Override
    public String toString() {
        return name;
    }
}
