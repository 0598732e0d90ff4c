package org.quietzone.gs1.epc;

import java.math.BigInteger;

/**
 * The encodings of characters in TDS 2 schemes, in the order of their numbers. A number that stands here is not that of
 * the same encoding in a compressed GS1 Digital Link, where lower-case hexadecimal is 1 and upper-case 2.
 *
 * <p>Number 5, URN Code 40, is not supported: when it is to be preferred is not confirmed.
 */
enum PlusText {
    INTEGER("0123456789", 0),
    UPPER_HEX("0123456789ABCDEF", 4),
    LOWER_HEX("0123456789abcdef", 4),
    BASE64("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 6),
    ASCII("", 7);

    /** The largest number of characters that 5 bits count. */
    static final int MAX_LENGTH = 31;

    private static final PlusText[] VALUES = values();
    private static final int URN_CODE_40 = 5;

    private final byte[] codes = new byte[128];
    private final String alphabet;
    private final int width;

    PlusText(String alphabet, int width) {
        this.alphabet = alphabet;
        this.width = width;
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (alphabet.isEmpty() ? i : alphabet.indexOf(i));
        }
    }

    /** How many bits the largest integer of so many digits has. */
    static int integerBits(int digits) {
        return IntegerBits.OF[digits];
    }

    private static final class IntegerBits {
        static final int[] OF = new int[MAX_LENGTH + 1];

        static {
            for (int digits = 1; digits <= MAX_LENGTH; digits++) {
                OF[digits] = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE).bitLength();
            }
        }
    }

    private int bits(int length) {
        return this == INTEGER ? integerBits(length) : width * length;
    }

    private boolean holds(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= codes.length || codes[c] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Writes 1 to 31 characters of ASCII in the encoding that takes the fewest bits, with its number and the count. */
    static void write(BitWriter out, String text) {
        PlusText best = ASCII;
        for (PlusText encoding : VALUES) {
            if (encoding.bits(text.length()) < best.bits(text.length()) && encoding.holds(text)) {
                best = encoding;
            }
        }
        out.write(best.ordinal(), 3);
        out.write(text.length(), 5);
        if (best == INTEGER) {
            writeInteger(out, text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            out.write(best.codes[text.charAt(i)], best.width);
        }
    }

    /** Writes digits as one integer, in as many bits as the largest integer of that many digits has. */
    static void writeInteger(BitWriter out, String digits) {
        int bits = integerBits(digits.length());
        if (bits < 64) {
            out.write(Long.parseLong(digits), bits);
        } else {
            out.write(new BigInteger(digits), bits);
        }
    }

    /** Reads up to {@code max} characters. */
    static PlusPart read(BitReader in, int max) {
        if (in.remaining() < 8) {
            return PlusPart.problem("the bits end before a text");
        }
        int number = (int) in.read(3);
        int length = (int) in.read(5);
        if (number >= VALUES.length) {
            return PlusPart.problem(
                    number == URN_CODE_40
                            ? "a text is in URN Code 40, which is not supported"
                            : "there is no encoding number " + number);
        }
        if (length == 0 || length > max) {
            return PlusPart.problem("a text has 1 to " + max + " characters here, not " + length);
        }
        PlusText encoding = VALUES[number];
        if (in.remaining() < encoding.bits(length)) {
            return PlusPart.problem("the bits end within a text");
        }
        if (encoding == INTEGER) {
            return readInteger(in, length);
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int code = (int) in.read(encoding.width);
            text.append(encoding == ASCII ? (char) code : encoding.alphabet.charAt(code));
        }
        return PlusPart.of(text.toString());
    }

    /** Reads an integer as so many digits, with leading zeros. */
    static PlusPart readInteger(BitReader in, int digits) {
        if (in.remaining() < integerBits(digits)) {
            return PlusPart.problem("the bits end within a number");
        }
        String text = in.readBig(integerBits(digits)).toString();
        return text.length() > digits
                ? PlusPart.problem(text + " has more than " + digits + " digits")
                : PlusPart.of("0".repeat(digits - text.length()) + text);
    }
}
