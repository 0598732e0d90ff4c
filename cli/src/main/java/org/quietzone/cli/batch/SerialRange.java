package org.quietzone.cli.batch;

/**
 * Whole numbers from one to another: {@code 1..1000000}, {@code 0001..5000}.
 *
 * @param first the first, not negative
 * @param last the last, not less; at most {@link #LARGEST}
 * @param width the fewest digits that a number is written with
 */
public record SerialRange(long first, long last, int width) {
    /** The largest number: of 18 digits. */
    public static final long LARGEST = 999_999_999_999_999_999L;

    private static final int MOST_DIGITS = 18;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it runs backwards or is too large
     */
    public SerialRange {
        if (first < 0 || last < first || last > LARGEST) {
            throw new IllegalArgumentException("A range runs from a number to one that is not smaller, of at most "
                    + MOST_DIGITS + " digits, not from " + first + " to " + last);
        }
    }

    /**
     * Reads a range. Leading zeros of the first number say how wide all are written.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static SerialRange parse(String text) {
        int dots = text.indexOf("..");
        String first = dots < 0 ? "" : text.substring(0, dots);
        String last = dots < 0 ? "" : text.substring(dots + 2);
        if (!isNumber(first) || !isNumber(last)) {
            throw new IllegalArgumentException(
                    "A range is two whole numbers of at most " + MOST_DIGITS + " digits, such as 1..1000 or 0001..1000,"
                            + " not '" + (text.length() > 60 ? text.substring(0, 60) + " ..." : text) + "'");
        }
        int width = first.startsWith("0") ? first.length() : 1;
        return new SerialRange(Long.parseLong(first), Long.parseLong(last), width);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** How many numbers it has. */
    public long count() {
        return last - first + 1;
    }

    /** A number as it is written. */
    String written(long number) {
        String digits = Long.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }
}
