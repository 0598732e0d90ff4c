package org.quietzone.message;

import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.JisX0208;

/** Writes a stretch of text in one mode, without headers (ISO/IEC 18004:2024, 7.4.3 to 7.4.6). */
final class PayloadWriter {
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final byte[] ALPHANUMERIC_VALUE = alphanumericValues();

    private static byte[] alphanumericValues() {
        byte[] values = new byte[128];
        for (int i = 0; i < ALPHANUMERIC.length(); i++) {
            values[ALPHANUMERIC.charAt(i)] = (byte) i;
        }
        return values;
    }

    private final String text;
    private final int start;
    private final int end;
    private final BitWriter out;

    PayloadWriter(String text, int start, int end, BitWriter out) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.out = out;
    }

    /** Three digits in ten bits, two in seven, one in four (7.4.3). */
    void numeric() {
        int i = start;
        for (; i + 3 <= end; i += 3) {
            out.put(digit(i) * 100 + digit(i + 1) * 10 + digit(i + 2), 10);
        }
        if (end - i == 2) {
            out.put(digit(i) * 10 + digit(i + 1), 7);
        } else if (end - i == 1) {
            out.put(digit(i), 4);
        }
    }

    private int digit(int i) {
        return text.charAt(i) - '0';
    }

    /** Two characters in eleven bits, one in six (7.4.4); with FNC1, GS becomes % and % becomes %% before that. */
    void alphanumeric(boolean fnc1) {
        int first = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int times = fnc1 && c == '%' ? 2 : 1;
            int value = fnc1 && c == Signatures.GS ? ALPHANUMERIC.indexOf('%') : ALPHANUMERIC_VALUE[c];
            for (int k = 0; k < times; k++) {
                if (first < 0) {
                    first = value;
                } else {
                    out.put(45 * first + value, 11);
                    first = -1;
                }
            }
        }
        if (first >= 0) {
            out.put(first, 6);
        }
    }

    void bytes(CharacterSet set) {
        boolean asciiAsItIs = Signatures.asciiAsItIs(set);
        byte[] bytes = new byte[Segmentation.LONGEST_CHARACTER];
        int i = asciiAsItIs ? out.putAscii(text, start, end) : start;
        while (i < end) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int length = set.encode(codePoint, bytes, 0);
            for (int k = 0; k < length; k++) {
                out.put(bytes[k] & 0xFF, 8);
            }
            i = asciiAsItIs ? out.putAscii(text, i, end) : i;
        }
    }

    /** Shift JIS words without the gaps between them, in 13 bits (7.4.6). */
    void kanji() {
        for (int i = start; i < end; i++) {
            int word = JisX0208.shiftJis(text.charAt(i));
            int offset = word - (word < 0xE040 ? 0x8140 : 0xC140);
            out.put((offset >> 8) * 0xC0 + (offset & 0xFF), 13);
        }
    }
}
