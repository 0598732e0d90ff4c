package org.quietzone.gs1.epc;

import java.util.Optional;

/** The fields of TDS 2 schemes ⇄ characters. What is written was checked before; what is read need not make sense. */
final class PlusCoding {
    private static final int NOTHING_FOLLOWS = 15;
    private static final int TEXT_FOLLOWS = 14;

    private PlusCoding() {}

    /** Writes the characters of a field that is no date. */
    static void write(BitWriter out, PlusField field, String text) {
        switch (field.kind()) {
            case DIGITS -> digits(out, text, text.length());
            case TEXT -> PlusText.write(out, text);
            case NUMBER -> {
                out.write(text.length(), 4);
                PlusText.writeInteger(out, text);
            }
            case DELIMITED -> delimited(out, text);
            case DATE -> throw new IllegalArgumentException("A date is written with its kind");
        }
    }

    private static void digits(BitWriter out, String text, int length) {
        for (int i = 0; i < length; i++) {
            out.write(text.charAt(i) - '0', 4);
        }
    }

    private static void delimited(BitWriter out, String text) {
        int leading = 0;
        while (leading < text.length() && text.charAt(leading) >= '0' && text.charAt(leading) <= '9') {
            leading++;
        }
        digits(out, text, leading);
        if (leading == text.length()) {
            out.write(NOTHING_FOLLOWS, 4);
        } else {
            out.write(TEXT_FOLLOWS, 4);
            PlusText.write(out, text.substring(leading));
        }
    }

    /** Writes which date it is, and six digits YYMMDD. */
    static void writeDate(BitWriter out, PlusDate date, String text) {
        out.write(date.number(), 4);
        out.write(Integer.parseInt(text, 0, 2, 10), 7);
        out.write(Integer.parseInt(text, 2, 4, 10), 4);
        out.write(Integer.parseInt(text, 4, 6, 10), 5);
    }

    /** Reads the characters of a field that is no date. */
    static PlusPart read(BitReader in, PlusField field) {
        return switch (field.kind()) {
            case DIGITS -> readDigits(in, field.length());
            case TEXT -> PlusText.read(in, field.length());
            case NUMBER -> readNumber(in, field.length());
            case DELIMITED -> readDelimited(in, field.length());
            case DATE -> throw new IllegalArgumentException("A date is read with its kind");
        };
    }

    private static PlusPart readDigits(BitReader in, int length) {
        if (in.remaining() < 4 * length) {
            return PlusPart.problem("the bits end within " + length + " digits");
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int digit = (int) in.read(4);
            if (digit > 9) {
                return PlusPart.problem("four bits of a digit hold " + digit);
            }
            text.append((char) ('0' + digit));
        }
        return PlusPart.of(text.toString());
    }

    private static PlusPart readNumber(BitReader in, int max) {
        if (in.remaining() < 4) {
            return PlusPart.problem("the bits end before a number");
        }
        int length = (int) in.read(4);
        return length == 0 || length > max
                ? PlusPart.problem("a number has 1 to " + max + " digits here, not " + length)
                : PlusText.readInteger(in, length);
    }

    private static PlusPart readDelimited(BitReader in, int max) {
        StringBuilder text = new StringBuilder();
        while (in.remaining() >= 4) {
            int code = (int) in.read(4);
            if (code == NOTHING_FOLLOWS) {
                return PlusPart.of(text.toString());
            }
            if (code == TEXT_FOLLOWS) {
                PlusPart rest = PlusText.read(in, max - text.length());
                return rest.problem().isEmpty() ? PlusPart.of(text + rest.text()) : rest;
            }
            if (code > 9) {
                return PlusPart.problem("four bits of a digit hold " + code);
            }
            if (text.length() == max) {
                return PlusPart.problem("a value has at most " + max + " characters here");
            }
            text.append((char) ('0' + code));
        }
        return PlusPart.problem("the bits end within a value");
    }

    /** A date that was read: which one, and YYMMDD. */
    record DatePart(Optional<PlusDate> date, PlusPart part) {}

    static DatePart readDate(BitReader in) {
        if (in.remaining() < 20) {
            return new DatePart(Optional.empty(), PlusPart.problem("the bits end within the date"));
        }
        int number = (int) in.read(4);
        int year = (int) in.read(7);
        int month = (int) in.read(4);
        int day = (int) in.read(5);
        Optional<PlusDate> date = PlusDate.ofNumber(number);
        if (date.isEmpty()) {
            return new DatePart(date, PlusPart.problem("there is no date number " + number));
        }
        if (year > 99) {
            return new DatePart(date, PlusPart.problem("the year of the date is " + year));
        }
        StringBuilder text = new StringBuilder(6);
        for (int value : new int[] {year, month, day}) {
            text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
        }
        return new DatePart(date, PlusPart.of(text.toString()));
    }
}
