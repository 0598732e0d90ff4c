package org.quietzone.gs1.prefix;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How long the GS1 Company Prefix of a key is. Prefixes are assigned by GS1 with 4 to 12 digits and the length is not
 * in the key itself: it comes from a table, and without one it is not guessed. Immutable.
 */
public final class CompanyPrefixes {
    private static final CompanyPrefixes NONE = new CompanyPrefixes(new TreeMap<>());

    private final TreeMap<String, Integer> lengths;

    private CompanyPrefixes(TreeMap<String, Integer> lengths) {
        this.lengths = lengths;
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
        lengths.forEach((digits, length) -> {
            if (!digits.matches("[0-9]{1,12}")) {
                throw new IllegalArgumentException(
                        "Leading digits of a company prefix are 1 to 12 digits, not '" + digits + "'");
            }
            if (length != 0 && (length < 4 || length > 12)) {
                throw new IllegalArgumentException(
                        "A company prefix has 4 to 12 digits (0: not assigned), not " + length + " for " + digits);
            }
        });
        return new CompanyPrefixes(new TreeMap<>(lengths));
    }

    /** Whether there is no table at all. */
    public boolean isEmpty() {
        return lengths.isEmpty();
    }

    /**
     * The length of the company prefix that a text of digits begins with.
     *
     * @param digits the key from the first digit of its company prefix on
     * @return 0 where the table says that nobody was assigned it; empty where the table does not say
     */
    public OptionalInt length(String digits) {
        for (int n = Math.min(12, digits.length()); n > 0; n--) {
            Integer length = lengths.get(digits.substring(0, n));
            if (length != null) {
                return OptionalInt.of(length);
            }
        }
        return OptionalInt.empty();
    }
}
