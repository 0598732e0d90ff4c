package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/**
 * The pair of check characters that ends a GMN or a MUDI: the values of the characters times ascending primes from the
 * right, modulo 1021, written as two characters of a set of 32 (GS1 General Specifications, 7.9.5).
 */
public final class CheckPair {
    /** The most characters that a pair is defined for, without the pair: there are no more primes. */
    public static final int MAX_DATA = 97;

    private static final int MODULUS = 1021;
    /** Digits and upper-case letters without 0, 1, I and O, which are easily confused. */
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int[] PRIMES = primes();

    private CheckPair() {}

    private static int[] primes() {
        int[] primes = new int[MAX_DATA];
        int count = 0;
        for (int candidate = 2; count < MAX_DATA; candidate++) {
            boolean prime = true;
            for (int i = 0; i < count && prime; i++) {
                prime = candidate % primes[i] != 0;
            }
            if (prime) {
                primes[count++] = candidate;
            }
        }
        return primes;
    }

    /**
     * The pair of check characters.
     *
     * @param data the characters before the pair, at most {@value #MAX_DATA} of the set of 82
     * @return two characters
     * @throws IllegalArgumentException if there are more characters or others
     */
    public static String of(String data) {
        if (data.length() > MAX_DATA) {
            throw new IllegalArgumentException(
                    "A check pair belongs to at most " + MAX_DATA + " characters, not to " + data.length());
        }
        int sum = sum(data, 0, data.length());
        if (sum < 0) {
            throw new IllegalArgumentException("A check pair belongs to characters of the set of 82, which '"
                    + data.charAt(-1 - sum) + "' is not");
        }
        return pair(sum);
    }

    /** The weighted sum, or {@code -1 - i} where the first character that is not in the set of 82 is at {@code i}. */
    private static int sum(String value, int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i++) {
            int digit = Cset82.value(value.charAt(i));
            if (digit < 0) {
                return -1 - i;
            }
            sum += digit * PRIMES[end - 1 - i];
        }
        return sum % MODULUS;
    }

    private static String pair(int sum) {
        return "" + CHARACTERS.charAt(sum >> 5) + CHARACTERS.charAt(sum & 31);
    }

    static Optional<Fault> examine(String value, int start, int end, CheckContext context) {
        int length = end - start;
        if (length < 2) {
            return Optional.of(Fault.of(Rule.TOO_SHORT_FOR_CHECK_PAIR, 0, length));
        }
        int data = end - 2;
        if (data - start > MAX_DATA) {
            return Optional.of(Fault.of(Rule.TOO_LONG_FOR_CHECK_PAIR_IMPLEMENTATION, 0, length));
        }
        int sum = sum(value, start, data);
        if (sum < 0) {
            return Optional.of(Fault.of(Rule.INVALID_CSET82_CHARACTER, -1 - sum - start, 1));
        }
        return value.charAt(data) == CHARACTERS.charAt(sum >> 5)
                        && value.charAt(data + 1) == CHARACTERS.charAt(sum & 31)
                ? Optional.empty()
                : Optional.of(new Fault(Rule.INCORRECT_CHECK_PAIR, data - start, 2, Optional.of(pair(sum))));
    }
}
