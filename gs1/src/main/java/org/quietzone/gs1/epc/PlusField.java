package org.quietzone.gs1.epc;

import java.util.Objects;

/**
 * A field of a TDS 2 scheme. Fields of the same application identifier hold parts of its value, in order.
 *
 * @param kind how it is written
 * @param ai the application identifier whose value it holds; empty for a date, which says itself which it is
 * @param length how many characters it holds: exactly for digits, at most for the others
 */
record PlusField(Kind kind, String ai, int length) {
    /** How the characters of a field are written in bits. */
    enum Kind {
        /** Four bits for each of a fixed number of digits. */
        DIGITS,
        /** Which encoding (3 bits), how many characters (5 bits), the characters. */
        TEXT,
        /** How many digits (4 bits), then their value as one integer. */
        NUMBER,
        /** Leading digits in four bits each, a mark, and what is left as text. */
        DELIMITED,
        /** Which date (4 bits), year (7), month (4), day (5). */
        DATE
    }

    PlusField {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ai, "ai");
    }

    static PlusField digits(String ai, int length) {
        return new PlusField(Kind.DIGITS, ai, length);
    }

    static PlusField text(String ai, int max) {
        return new PlusField(Kind.TEXT, ai, max);
    }

    static PlusField number(String ai, int max) {
        return new PlusField(Kind.NUMBER, ai, max);
    }

    static PlusField delimited(String ai, int max) {
        return new PlusField(Kind.DELIMITED, ai, max);
    }

    static PlusField date() {
        return new PlusField(Kind.DATE, "", 6);
    }

    /** Whether it holds so many characters. */
    boolean holds(int characters) {
        return kind == Kind.DIGITS ? characters == length : characters <= length;
    }
}
