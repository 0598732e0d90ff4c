package org.quietzone.gs1.prefix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the GS1 Company Prefix of a key is. Prefixes are assigned by GS1 with 4 to 12 digits and the length is not
 * in the key itself: it comes from a table, and without one it is not guessed. Immutable.
 */
public final class CompanyPrefixes {
    private static final CompanyPrefixes NONE = of(Map.of());
    private static final int LONGEST = 12;
    private static final int UNKNOWN = -1;
    private static final Pattern ENTRY = Pattern.compile("([0-9]{1,12})[ \\t]*[ \\t,;][ \\t]*([0-9]{1,2})");

    /** Leading digits as numbers with a 1 before them, so that leading zeros count; in ascending order. */
    private final long[] leading;
    /** The length of the prefix for each. */
    private final byte[] lengths;

    private CompanyPrefixes(SortedMap<Long, Integer> table) {
        this.leading = table.keySet().stream().mapToLong(Long::longValue).toArray();
        this.lengths = new byte[leading.length];
        int i = 0;
        for (int length : table.values()) {
            lengths[i++] = (byte) length;
        }
    }

    /** No table: no length is known. */
    public static CompanyPrefixes none() {
        return NONE;
    }

    /**
     * A table from leading digits to the length of the prefix that begins with them; the longest leading digits win.
     *
     * @param lengths leading digits, 1 to 12 of them, to 0 (not assigned) or 4 to 12 digits
     * @throws IllegalArgumentException if an entry is out of range
     */
    public static CompanyPrefixes of(Map<String, Integer> lengths) {
        SortedMap<Long, Integer> table = new TreeMap<>();
        lengths.forEach((digits, length) -> {
            if (!digits.matches("[0-9]{1,12}")) {
                throw new IllegalArgumentException(
                        "Leading digits of a company prefix are 1 to 12 digits, not '" + digits + "'");
            }
            if (length != 0 && (length < 4 || length > LONGEST)) {
                throw new IllegalArgumentException(
                        "A company prefix has 4 to 12 digits (0: not assigned), not " + length + " for " + digits);
            }
            table.put(Long.parseLong("1" + digits), length);
        });
        return new CompanyPrefixes(table);
    }

    /**
     * Reads a table with an entry a line: leading digits, then the length, with spaces, a tab, a comma or a semicolon
     * between them. Empty lines and those that begin with # are left out.
     *
     * @throws IllegalArgumentException if a line is something else or contradicts an earlier one, with its number
     */
    public static CompanyPrefixes parse(String table) {
        Map<String, Integer> lengths = new HashMap<>();
        int number = 0;
        for (String line : table.lines().toList()) {
            number++;
            String entry = line.strip();
            if (entry.isEmpty() || entry.charAt(0) == '#') {
                continue;
            }
            Matcher matcher = ENTRY.matcher(entry);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Line " + number
                        + " of the table of company prefixes is not leading digits and a length, such as 9520123 7: "
                        + entry.substring(0, Math.min(40, entry.length())));
            }
            int length = Integer.parseInt(matcher.group(2));
            Integer earlier = lengths.put(matcher.group(1), length);
            if (earlier != null && earlier != length) {
                throw new IllegalArgumentException("Line " + number + " of the table of company prefixes: "
                        + matcher.group(1) + " had the length " + earlier + " before");
            }
        }
        return of(lengths);
    }

    /** Whether there is no table at all. */
    public boolean isEmpty() {
        return leading.length == 0;
    }

    /**
     * The length of the company prefix that a text of digits begins with.
     *
     * @param digits the key from the first digit of its company prefix on
     * @return 0 where the table says that nobody was assigned it; empty where the table does not say
     */
    public OptionalInt length(String digits) {
        int length = find(digits, 0, digits.length());
        return length == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(length);
    }

    /** Whether the table says that nobody was assigned the prefix that a part of a text begins with. */
    public boolean unassigned(String text, int start, int end) {
        return find(text, start, end) == 0;
    }

    private int find(String text, int start, int end) {
        if (isEmpty()) {
            return UNKNOWN;
        }
        int length = UNKNOWN;
        long number = 1;
        for (int i = start; i < end && i < start + LONGEST; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = 10 * number + digit;
            int at = Arrays.binarySearch(leading, number);
            if (at >= 0) {
                length = lengths[at];
            }
        }
        return length;
    }
}
