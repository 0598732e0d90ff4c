package org.quietzone.gs1.epc;

import java.util.Optional;

/**
 * A part of a pure identity URI: what it may hold and how a URI writes it (EPC Tag Data Standard, 5 and 6.3).
 *
 * @param name what the standard calls it
 * @param kind what it may hold
 * @param min the least number of characters
 * @param max the largest number of characters; for {@link Kind#REFERENCE}, {@link Kind#REST} and {@link Kind#COMPONENT}
 *     together with the company prefix
 */
record EpcPart(String name, Kind kind, int min, int max) {
    /** What a part may hold. */
    enum Kind {
        /** A GS1 Company Prefix. */
        PREFIX,
        /** The digits that are left of a key of fixed length. */
        REFERENCE,
        /** Digits, leading zeros included. */
        DIGITS,
        /** A number without leading zeros. */
        NUMBER,
        /** Characters of the set of 82. */
        TEXT,
        /** Characters of the set of 82 that are left of a key of limited length. */
        REST,
        /** Characters of the set of 39 that are left of a key of limited length. */
        COMPONENT,
        /** A CAGE code (5 characters) or DoDAAC (6). */
        CODE,
        /** The part number of an aircraft part. */
        PART_NUMBER,
        /** The serial of an aircraft part, perhaps with # in front. */
        PART_SERIAL
    }

    private static final String TEXT_ESCAPED = "\"%&/<>?";
    private static final String CODE_ESCAPED = "#/";

    static EpcPart prefix() {
        return new EpcPart("company prefix", Kind.PREFIX, 6, 12);
    }

    /** Digits which, with the company prefix, are a number of digits. */
    static EpcPart reference(String name, int digits) {
        return new EpcPart(name, Kind.REFERENCE, 0, digits);
    }

    static EpcPart text(String name, int max) {
        return new EpcPart(name, Kind.TEXT, 1, max);
    }

    static EpcPart digits(String name, int min, int max) {
        return new EpcPart(name, Kind.DIGITS, min, max);
    }

    static EpcPart number(String name, int maxDigits) {
        return new EpcPart(name, Kind.NUMBER, 1, maxDigits);
    }

    /** What is allowed, if a value is not. */
    Optional<String> examine(String value, int prefixDigits) {
        return switch (kind) {
            case PREFIX, DIGITS -> digits(value) ? Optional.empty() : Optional.of(allowed(range() + " digits"));
            case REFERENCE -> referenceOf(value, prefixDigits);
            case NUMBER ->
                Decimal.number(value) && value.length() <= max
                        ? Optional.empty()
                        : Optional.of(allowed("a number without leading zeros, " + range() + " digits"));
            case TEXT -> characters(value, max, "characters of the set of 82");
            case REST -> characters(value, max - prefixDigits, "characters of the set of 82");
            case COMPONENT -> characters(value, max - prefixDigits, "upper-case letters, digits, #, - and /");
            case CODE -> characters(value, max, "digits and upper-case letters other than I and O");
            case PART_NUMBER -> characters(value, max, "upper-case letters, digits, - and /");
            case PART_SERIAL ->
                value.equals("#")
                        ? Optional.of(allowed("more than # alone"))
                        : characters(value, max, "upper-case letters, digits, - and /, perhaps with # in front");
        };
    }

    private boolean digits(String value) {
        return value.length() >= min && value.length() <= max && Decimal.digits(value, 0, value.length());
    }

    private Optional<String> referenceOf(String value, int prefixDigits) {
        int digits = max - prefixDigits;
        return value.length() == digits && Decimal.digits(value, 0, digits)
                ? Optional.empty()
                : Optional.of(allowed(digits + " digits beside a company prefix of " + prefixDigits));
    }

    private Optional<String> characters(String value, int most, String which) {
        boolean good = value.length() >= min && value.length() <= most;
        for (int i = 0; good && i < value.length(); i++) {
            good = holds(value.charAt(i), i);
        }
        return good ? Optional.empty() : Optional.of(allowed(min + " to " + most + " " + which));
    }

    private String allowed(String what) {
        return name + ": " + what;
    }

    private String range() {
        return min == max ? String.valueOf(min) : min + " to " + max;
    }

    /** Whether a character may stand at an index of the part. */
    private boolean holds(char c, int index) {
        boolean upper = c >= 'A' && c <= 'Z';
        boolean digit = c >= '0' && c <= '9';
        if (digit) {
            return true;
        }
        return switch (kind) {
            case TEXT, REST ->
                upper || c >= 'a' && c <= 'z' || c == '_' || c >= '!' && c <= '?' && c != '#' && c != '$';
            case COMPONENT -> upper || c == '#' || c == '-' || c == '/';
            case CODE -> upper && c != 'I' && c != 'O';
            case PART_NUMBER -> upper || c == '-' || c == '/';
            case PART_SERIAL -> upper || c == '-' || c == '/' || c == '#' && index == 0;
            case PREFIX, REFERENCE, DIGITS, NUMBER -> false;
        };
    }

    /** The characters that a URI writes with %. */
    String escaped() {
        return switch (kind) {
            case TEXT, REST -> TEXT_ESCAPED;
            case COMPONENT, PART_NUMBER, PART_SERIAL -> CODE_ESCAPED;
            case PREFIX, REFERENCE, DIGITS, NUMBER, CODE -> "";
        };
    }
}
