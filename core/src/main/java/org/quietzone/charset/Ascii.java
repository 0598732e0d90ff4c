package org.quietzone.charset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the sets that contain ASCII share. */
final class Ascii {
    private Ascii() {}

    /** Whether no byte has its top bit set. One pass without a branch for each byte, because most data is ASCII. */
    static boolean only(byte[] bytes, int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }

    /** The text whose characters are the bytes themselves, 00 to FF. */
    static DecodedText text(byte[] bytes, int from, int to) {
        return new DecodedText(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1), 0);
    }

    /** Fails for a character that a set does not have. */
    static IllegalArgumentException absent(CharacterSet set, int codePoint) {
        return new IllegalArgumentException(String.format(Locale.ROOT, "%s has no U+%04X", set.name(), codePoint));
    }
}
