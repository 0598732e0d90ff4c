package org.quietzone.charset;

/** Costs, in nats, that the models of {@link CharsetRanking} share. */
final class TextCost {
    /** What stands before a character. */
    enum Before {
        /** The beginning of the text, a space, punctuation, a digit. */
        BREAK,
        /** A lower case letter of a Latin alphabet. */
        LOWER,
        /** An upper case letter of a Latin alphabet. */
        UPPER,
        /** A symbol such as a degree sign. */
        SYMBOL,
        /** A character of an East Asian script. */
        WIDE
    }

    /** A byte that the character set gives no meaning. */
    static final double MALFORMED = 16;

    /** A control character that text does not hold. */
    static final double CONTROL = 14;

    private TextCost() {}

    static boolean isLower(int value) {
        return value >= 'a' && value <= 'z';
    }

    static boolean isUpper(int value) {
        return value >= 'A' && value <= 'Z';
    }

    /** Where an ASCII byte leaves the model. */
    static Before after(int ascii) {
        return isLower(ascii) ? Before.LOWER : isUpper(ascii) ? Before.UPPER : Before.BREAK;
    }

    /** The cost of an ASCII byte: letters are expected to follow letters, and not to touch East Asian characters. */
    static double ascii(int value, Before before) {
        if (value < 0x20) {
            return value == '\n' || value == '\r' || value == '\t' || value == 0x1D ? 4 : CONTROL;
        }
        if (isLower(value) || isUpper(value)) {
            return before == Before.WIDE ? 6 : before == Before.SYMBOL ? 4.5 : 3.5;
        }
        return 3.5;
    }
}
