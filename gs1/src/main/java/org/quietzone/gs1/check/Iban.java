package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/**
 * International bank account numbers (ISO 13616): country, two check digits, account; as a number modulo 97 they leave 1.
 * How long the number of a country is, is not checked.
 */
final class Iban {
    private static final int SHORTEST = 11;
    private static final int LONGEST = 34;
    /** How many characters the country and the check digits have, which are counted last. */
    private static final int HEAD = 4;

    private static final int CHECK_DIGITS = 2;

    private Iban() {}

    static Optional<Fault> examine(String value, int start, int end, CheckContext context) {
        int length = end - start;
        if (length < HEAD) {
            return Optional.of(Fault.of(Rule.IBAN_TOO_SHORT, 0, length));
        }
        if (!CodeList.COUNTRY_ALPHA_2.contains(value, start, start + 2)) {
            return Optional.of(Fault.of(Rule.ILLEGAL_IBAN_COUNTRY_CODE, 0, 2));
        }
        if (length > LONGEST) {
            return Optional.of(Fault.of(Rule.IBAN_TOO_LONG, 0, length));
        }
        if (length < SHORTEST) {
            return Optional.of(Fault.of(Rule.IBAN_TOO_SHORT, 0, length));
        }
        int remainder = 0;
        int expected = 0;
        for (int i = HEAD; i < HEAD + length; i++) {
            int at = i % length;
            int digit = digit(value.charAt(start + at));
            if (digit < 0) {
                return Optional.of(Fault.of(Rule.INVALID_IBAN_CHARACTER, at, 1));
            }
            if (at == CHECK_DIGITS) {
                expected = 98 - remainder * 100 % 97;
            }
            remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
        }
        return remainder == 1
                ? Optional.empty()
                : Optional.of(new Fault(Rule.INCORRECT_IBAN_CHECKSUM, CHECK_DIGITS, 2, Optional.of(digits(expected))));
    }

    private static String digits(int number) {
        return "" + (char) ('0' + number / 10) + (char) ('0' + number % 10);
    }

    /** 0 to 9 for digits, 10 to 35 for upper-case letters, else -1. */
    private static int digit(char c) {
        if (CharacterChecks.isDigit(c)) {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
    }
}
