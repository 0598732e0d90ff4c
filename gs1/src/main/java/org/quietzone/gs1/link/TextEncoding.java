package org.quietzone.gs1.link;

import java.math.BigInteger;

/**
 * How characters stand in a compressed GS1 Digital Link, in the order of the three bits that say it (GS1 Digital Link
 * URI Syntax 1.2, compression).
 */
enum TextEncoding {
    /** One number. */
    DIGITS(0),
    LOWER_HEX(4),
    UPPER_HEX(4),
    BASE64URL(6),
    ASCII(7);

    /** The bits that name an encoding. */
    static final int INDICATOR_BITS = 3;

    private static final int LONG_DIGITS = 18;
    private static final int DIGIT = 1;
    private static final int LOWER = 2;
    private static final int UPPER = 4;
    private static final int OTHER_BASE64URL = 8;
    private static final int OTHER_ASCII = 16;

    private final int bitsPerCharacter;

    TextEncoding(int bitsPerCharacter) {
        this.bitsPerCharacter = bitsPerCharacter;
    }

    /** The encoding of a part of an ASCII text: the first of digits, hexadecimal, base64url, ASCII that has its characters. */
    static TextEncoding of(String text, int start, int end) {
        int kinds = 0;
        for (int i = start; i < end; i++) {
            kinds |= kind(text.charAt(i));
        }
        return switch (kinds) {
            case DIGIT -> DIGITS;
            case UPPER, UPPER | DIGIT -> UPPER_HEX;
            case LOWER, LOWER | DIGIT -> LOWER_HEX;
            default -> kinds == 0 || kinds >= OTHER_ASCII ? ASCII : BASE64URL;
        };
    }

    private static int kind(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c >= 'a' && c <= 'f') {
            return LOWER;
        }
        if (c >= 'A' && c <= 'F') {
            return UPPER;
        }
        return BitWriter.value(c) >= 0 ? OTHER_BASE64URL : OTHER_ASCII;
    }

    /** Whether all characters are ASCII. */
    static boolean isAscii(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > '\u007F') {
                return false;
            }
        }
        return true;
    }

    /** Whether all characters are digits. */
    static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    void write(String text, int start, int end, BitWriter out) {
        if (this == DIGITS) {
            writeNumber(text, start, end, out);
            return;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            out.bits(
                    switch (this) {
                        case BASE64URL -> BitWriter.value(c);
                        case ASCII -> c;
                        default -> Character.digit(c, 16);
                    },
                    bitsPerCharacter);
        }
    }

    /** Writes digits as one number, none at all as the number 0. */
    static void writeNumber(String text, int start, int end, BitWriter out) {
        int bits = BitLengths.number(end - start);
        if (end - start > LONG_DIGITS) {
            out.bits(new BigInteger(text.substring(start, end)), bits);
        } else {
            long number = 0;
            for (int i = start; i < end; i++) {
                number = 10 * number + text.charAt(i) - '0';
            }
            out.bits(number, bits);
        }
    }

    /** Reads so many characters, at most 127. */
    void read(BitReader in, int length, StringBuilder out) {
        if (this == DIGITS) {
            readNumber(in, length, out);
            return;
        }
        for (int i = 0; i < length && !in.failed(); i++) {
            int value = (int) in.bits(bitsPerCharacter);
            out.append(
                    switch (this) {
                        case BASE64URL -> BitWriter.character(value);
                        case ASCII -> (char) value;
                        case UPPER_HEX -> Character.toUpperCase(Character.forDigit(value, 16));
                        default -> Character.forDigit(value, 16);
                    });
        }
    }

    /** Reads a number and writes it with so many digits, at most 127, leading zeros included. */
    static void readNumber(BitReader in, int digits, StringBuilder out) {
        int position = in.position();
        int bits = BitLengths.number(digits);
        String number = digits > LONG_DIGITS ? in.number(bits).toString() : Long.toString(in.bits(bits));
        if (digits == 0 && number.equals("0")) {
            return;
        }
        if (number.length() > digits) {
            in.fail("a number has more than " + digits + " digits", position);
            return;
        }
        for (int i = number.length(); i < digits; i++) {
            out.append('0');
        }
        out.append(number);
    }
}
