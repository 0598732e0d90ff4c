package org.quietzone.gs1.epc;

import java.util.Optional;

/**
 * How the bits of a tag hold one part of an EPC (EPC Tag Data Standard, 14.3 and 14.4).
 *
 * @param kind the way
 * @param bits how many bits the field has; for {@link Kind#CODE} and {@link Kind#SUPPLIER} one character of it
 * @param digits for {@link Kind#DIGITS} how many digits there are, for {@link Kind#NUMBER} how many at most, else 0
 */
record EpcField(Kind kind, int bits, int digits) {
    /** The ways to hold a part. */
    enum Kind {
        /** Digits, leading zeros included, as a number. */
        DIGITS,
        /** A number without leading zeros. */
        NUMBER,
        /** Digits as a number with a 1 in front, so that leading zeros stay. */
        MARKED,
        /** 7 bits a character, filled up with zeros. */
        TEXT,
        /** 6 bits a character, six zeros at the end. */
        CODE,
        /** 6 characters; a space stands in front of 5. */
        SUPPLIER
    }

    /** As many digits as a long can hold, and more than any field has bits for. */
    static final int ANY_DIGITS = 19;

    private static final int TEXT_BITS = 7;
    private static final int CODE_BITS = 6;
    private static final int SUPPLIER_CHARACTERS = 6;

    static EpcField digits(int bits, int digits) {
        return new EpcField(Kind.DIGITS, bits, digits);
    }

    static EpcField number(int bits) {
        return new EpcField(Kind.NUMBER, bits, ANY_DIGITS);
    }

    static EpcField marked(int bits) {
        return new EpcField(Kind.MARKED, bits, 0);
    }

    /** Text of a largest number of characters. */
    static EpcField text(int characters) {
        return new EpcField(Kind.TEXT, TEXT_BITS * characters, 0);
    }

    static EpcField code() {
        return new EpcField(Kind.CODE, CODE_BITS, 0);
    }

    static EpcField supplier(int characterBits) {
        return new EpcField(Kind.SUPPLIER, characterBits, 0);
    }

    /** The least number of bits that reading needs. */
    int leastBits() {
        return kind == Kind.SUPPLIER ? SUPPLIER_CHARACTERS * bits : bits;
    }

    /** What the field can hold, as the end of a sentence. */
    String allowed() {
        return switch (kind) {
            case DIGITS -> digits + (digits == 1 ? " digit" : " digits");
            case NUMBER -> "a number from 0 to " + max() + " without leading zeros";
            case MARKED -> "digits, in the bits with a 1 in front";
            case TEXT -> "at most " + bits / TEXT_BITS + " characters of 7 bits, then zeros";
            case CODE -> "characters of 6 bits, then six zeros";
            case SUPPLIER -> "5 or 6 characters, a space in front of 5";
        };
    }

    private long max() {
        long max = (1L << bits) - 1;
        if (digits == ANY_DIGITS) {
            return max;
        }
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return Math.min(max, power - 1);
    }

    /**
     * Writes a part that is good by itself.
     *
     * @return whether the field can hold it; if not, nothing is written
     */
    boolean write(String value, BitWriter out) {
        switch (kind) {
            case DIGITS, NUMBER -> {
                boolean number = kind == Kind.DIGITS ? value.length() == digits : Decimal.number(value);
                long binary = number ? Decimal.value(value, max()) : -1;
                if (binary < 0) {
                    return false;
                }
                out.write(binary, bits);
            }
            case MARKED -> {
                if (!Decimal.digits(value, 0, value.length())) {
                    return false;
                }
                out.write(Decimal.value("1" + value, Long.MAX_VALUE), bits);
            }
            case TEXT -> {
                int left = bits - TEXT_BITS * value.length();
                if (left < 0) {
                    return false;
                }
                characters(value, TEXT_BITS, out);
                fill(left, out);
            }
            case CODE -> {
                characters(value, bits, out);
                out.write(0, bits);
            }
            case SUPPLIER -> characters(value.length() < SUPPLIER_CHARACTERS ? " " + value : value, bits, out);
        }
        return true;
    }

    private static void characters(String value, int bits, BitWriter out) {
        for (int i = 0; i < value.length(); i++) {
            out.write(value.charAt(i), bits);
        }
    }

    private static void fill(int bits, BitWriter out) {
        for (int left = bits; left > 0; left -= Long.SIZE) {
            out.write(0, Math.min(left, Long.SIZE));
        }
    }

    /**
     * Reads a part, without looking whether its characters are allowed.
     *
     * @param in has at least {@link #leastBits()}
     * @return the part, empty if the bits hold none
     */
    Optional<String> read(BitReader in) {
        return switch (kind) {
            case DIGITS, NUMBER -> {
                long value = in.read(bits);
                boolean good = value <= max();
                yield good ? Optional.of(Decimal.padded(value, kind == Kind.DIGITS ? digits : 1)) : Optional.empty();
            }
            case MARKED -> {
                String value = Long.toString(in.read(bits));
                yield value.charAt(0) == '1' ? Optional.of(value.substring(1)) : Optional.empty();
            }
            case TEXT -> readText(in);
            case CODE -> readCode(in);
            case SUPPLIER -> {
                StringBuilder six = new StringBuilder();
                for (int i = 0; i < SUPPLIER_CHARACTERS; i++) {
                    six.append(character(in.read(bits)));
                }
                yield Optional.of(six.charAt(0) == ' ' ? six.substring(1) : six.toString());
            }
        };
    }

    private Optional<String> readText(BitReader in) {
        StringBuilder out = new StringBuilder();
        boolean zeros = false;
        boolean good = true;
        int left = bits;
        for (; left >= TEXT_BITS; left -= TEXT_BITS) {
            long c = in.read(TEXT_BITS);
            zeros |= c == 0;
            good &= c == 0 || !zeros;
            if (c != 0) {
                out.append((char) c);
            }
        }
        good &= in.read(left) == 0;
        return good ? Optional.of(out.toString()) : Optional.empty();
    }

    private Optional<String> readCode(BitReader in) {
        StringBuilder out = new StringBuilder();
        while (in.remaining() >= bits) {
            long c = in.read(bits);
            if (c == 0) {
                return Optional.of(out.toString());
            }
            out.append(character(c));
        }
        return Optional.empty();
    }

    /** The character of 8 bits, or of the low six bits of its ASCII code. */
    private char character(long c) {
        return (char) (bits == CODE_BITS && c < 32 ? c + 64 : c);
    }
}
