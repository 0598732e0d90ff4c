package org.quietzone.gs1.link;

import java.math.BigInteger;

/**
 * How many bits numbers and lengths take in a compressed GS1 Digital Link (GS1 Digital Link URI Syntax 1.2,
 * compression). The standard computes both with logarithms and an addition of 0.01; what that amounts to is what is
 * needed for the largest number, but for two cases that are part of the wire format: 59 digits and none at all take a bit
 * more than needed.
 */
final class BitLengths {
    /** The largest number of digits: what the length of a parameter's value, 7 bits, can say. */
    static final int MAX_DIGITS = 127;

    private static final int ODD_DIGITS = 59;
    private static final int[] NUMBER = numbers();

    private BitLengths() {}

    private static int[] numbers() {
        int[] bits = new int[MAX_DIGITS + 1];
        BigInteger limit = BigInteger.ONE;
        for (int digits = 0; digits <= MAX_DIGITS; digits++) {
            bits[digits] = limit.subtract(BigInteger.ONE).bitLength();
            limit = limit.multiply(BigInteger.TEN);
        }
        bits[0]++;
        bits[ODD_DIGITS]++;
        return bits;
    }

    /** The bits of a number of so many digits, 0 to 127. */
    static int number(int digits) {
        return NUMBER[digits];
    }

    /** The bits of a length of at most {@code max}, 1 or more. */
    static int length(int max) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(max);
    }
}
