package org.quietzone.gs1.link;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of values in URIs (RFC 3986, 2.1). All but letters, digits and {@code - . _ ~} is escaped, with
 * upper-case hexadecimal digits, as GS1 Digital Link asks for. In the query a space is {@code +}; in the path a
 * {@code +} is itself.
 */
public final class PercentCoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentCoding() {}

    /** A text as it stands in a segment of the path. */
    public static String escapePath(String text) {
        return escape(text, false);
    }

    /** A text as it stands in the query. */
    public static String escapeQuery(String text) {
        return escape(text, true);
    }

    /** The text of a segment of the path; an incomplete escape is taken as it is. */
    public static String unescapePath(String text) {
        return unescape(text, 0, text.length(), false);
    }

    /** The text of a key or a value of the query; an incomplete escape is taken as it is. */
    public static String unescapeQuery(String text) {
        return unescape(text, 0, text.length(), true);
    }

    private static String escape(String text, boolean query) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(out, text, query);
        return out.toString();
    }

    /** Writes a text with escapes. */
    static void append(StringBuilder out, String text, boolean query) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnreserved(c)) {
                out.append(c);
            } else if (c == ' ' && query) {
                out.append('+');
            } else if (c < 0x80) {
                append(out, c);
            } else {
                appendUtf8(out, text.substring(i));
                return;
            }
        }
    }

    /** The rest of a text from its first character outside ASCII on: values of GS1 have none. */
    private static void appendUtf8(StringBuilder out, String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int value = b & 0xFF;
            if (value < 0x80 && isUnreserved((char) value)) {
                out.append((char) value);
            } else {
                append(out, value);
            }
        }
    }

    private static void append(StringBuilder out, int value) {
        out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 0xF));
    }

    /** The text between two places, each escape one character U+0000 to U+00FF: values of GS1 are ASCII. */
    static String unescape(String text, int start, int end, boolean query) {
        int at = start;
        while (at < end && text.charAt(at) != '%' && (text.charAt(at) != '+' || !query)) {
            at++;
        }
        if (at == end) {
            return text.substring(start, end);
        }
        StringBuilder out = new StringBuilder(end - start).append(text, start, at);
        while (at < end) {
            char c = text.charAt(at);
            int width = width(text, at, end);
            if (width == 3) {
                out.append((char) (16 * hex(text.charAt(at + 1)) + hex(text.charAt(at + 2))));
            } else {
                out.append(c == '+' && query ? ' ' : c);
            }
            at += width;
        }
        return out.toString();
    }

    /** How many characters of a URI stand for one: 3 at an escape, else 1. */
    static int width(String text, int at, int end) {
        boolean escape = text.charAt(at) == '%'
                && at + 2 < end
                && hex(text.charAt(at + 1)) >= 0
                && hex(text.charAt(at + 2)) >= 0;
        return escape ? 3 : 1;
    }

    private static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = (c | 0x20) - 'a';
        return c < 0x80 && letter >= 0 && letter < 6 ? letter + 10 : -1;
    }

    /** Whether a character needs no escape anywhere (RFC 3986, 2.3). */
    static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
