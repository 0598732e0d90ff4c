package org.quietzone.gs1.epc;

/** Decimal digits as unsigned numbers, without exceptions. */
final class Decimal {
    private Decimal() {}

    /** Whether a text is digits alone; an empty one is. */
    static boolean digits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is a number without leading zeros; 0 itself is one. */
    static boolean number(String text) {
        return !text.isEmpty() && digits(text, 0, text.length()) && (text.length() == 1 || text.charAt(0) != '0');
    }

    /**
     * The value of digits.
     *
     * @param digits digits, as {@link #digits} finds them; none is 0
     * @param max the largest value
     * @return -1 if the value is larger than {@code max}
     */
    static long value(String digits, long max) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit > max || value > (max - digit) / 10) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /** A number with leading zeros up to a number of digits; no digits at all for 0 and 0 digits. */
    static String padded(long value, int digits) {
        String text = value == 0 && digits == 0 ? "" : Long.toString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
