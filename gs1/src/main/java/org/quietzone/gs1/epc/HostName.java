package org.quietzone.gs1.epc;

import java.util.Locale;
import java.util.Optional;

/**
 * The host name at the end of a {@code ++} scheme: a bit that is 1, how many symbols (6 bits), and symbols of 7 bits.
 * Symbols are ASCII, but some codes that no host name needs stand for its usual beginnings and ends.
 *
 * <p>Two things that the standard has are not done, for want of a confirmed table: host names in URN Code 40 (the first
 * bit is 0), and symbols of two codes for countries. Both are refused where they are read; where a host name is written, a
 * country is spelled out.
 */
final class HostName {
    /** The largest number of symbols. */
    static final int MAX_SYMBOLS = 63;

    private static final String[] BEGINNINGS = {"id.", "qr.", "www."};
    private static final char[] BEGINNING_CODES = {0x20, 0x1E, 0x1F};
    private static final String[] ENDS = {".com", ".org", ".net", ".int", ".edu", ".gov", ".mil", ".biz", ".eco", ".med"
    };
    private static final char[] END_CODES = {0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7E, 0x7F};
    private static final int MAX_LABEL = 63;

    private HostName() {}

    /** What is wrong with a host name, as a sentence; empty if it can be written. */
    static Optional<String> problem(String host) {
        int label = 0;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.' && label > 0 && i + 1 < host.length()) {
                label = 0;
            } else if (isLetterOrDigit(c) || c == '-' && label > 0) {
                label++;
            } else {
                return Optional.of("A host name is labels of letters, digits and hyphens between dots, such as"
                        + " id.example.com, not '" + host + "'");
            }
            if (label > MAX_LABEL) {
                return Optional.of("A label of a host name has at most " + MAX_LABEL + " characters");
            }
        }
        if (host.isEmpty()) {
            return Optional.of("The host name is empty");
        }
        int symbols = symbols(host).length();
        return symbols > MAX_SYMBOLS
                ? Optional.of("The host name takes " + symbols + " symbols; there is place for " + MAX_SYMBOLS)
                : Optional.empty();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Writes a host name without a problem. */
    static void write(BitWriter bits, String host) {
        String symbols = symbols(host);
        bits.write(1, 1);
        bits.write(symbols.length(), 6);
        for (int i = 0; i < symbols.length(); i++) {
            bits.write(symbols.charAt(i), 7);
        }
    }

    /** The symbols of a host name; one character, its code, for each. */
    private static String symbols(String host) {
        String text = host.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        int start = 0;
        int end = text.length();
        for (int i = 0; i < ENDS.length; i++) {
            if (text.endsWith(ENDS[i])) {
                end -= ENDS[i].length();
                break;
            }
        }
        for (int i = 0; i < BEGINNINGS.length; i++) {
            if (text.startsWith(BEGINNINGS[i]) && BEGINNINGS[i].length() <= end) {
                out.append(BEGINNING_CODES[i]);
                start = BEGINNINGS[i].length();
                break;
            }
        }
        out.append(text, start, end);
        for (int i = 0; i < ENDS.length && end < text.length(); i++) {
            if (text.startsWith(ENDS[i], end)) {
                out.append(END_CODES[i]);
            }
        }
        return out.toString();
    }

    /**
     * Reads a host name.
     *
     * @return the host name, or what is wrong
     */
    static PlusPart read(BitReader bits) {
        if (bits.remaining() < 7) {
            return PlusPart.problem("the bits end before the host name");
        }
        boolean ascii = bits.read(1) == 1;
        int count = (int) bits.read(6);
        if (!ascii) {
            return PlusPart.problem("the host name is in URN Code 40, which is not supported");
        }
        if (bits.remaining() < 7 * count) {
            return PlusPart.problem("the bits end within the host name");
        }
        StringBuilder host = new StringBuilder();
        for (int i = 0; i < count; i++) {
            char symbol = (char) bits.read(7);
            if (symbol < 4) {
                return PlusPart.problem("the host name holds a symbol of two codes, which is not supported");
            }
            append(host, symbol);
        }
        String name = host.toString().toLowerCase(Locale.ROOT);
        return problem(name).map(PlusPart::problem).orElseGet(() -> PlusPart.of(name));
    }

    private static void append(StringBuilder host, char symbol) {
        for (int i = 0; i < BEGINNINGS.length; i++) {
            if (symbol == BEGINNING_CODES[i]) {
                host.append(BEGINNINGS[i]);
                return;
            }
        }
        for (int i = 0; i < ENDS.length; i++) {
            if (symbol == END_CODES[i]) {
                host.append(ENDS[i]);
                return;
            }
        }
        host.append(symbol);
    }
}
