package org.quietzone.codeword;

/**
 * Finds the errors of one block from its syndromes (ISO/IEC 18004:2024, 7.5.2 and Annex B): the Berlekamp-Massey
 * algorithm, begun with the locator polynomial of the erasures, gives the locator of errors and erasures together; the
 * places in the block at which it vanishes are their locations; Forney's formula gives their values.
 *
 * <p>Locations are powers of x: 0 for the last codeword of the block, length - 1 for the first.
 */
final class ErrorLocator {
    private final int[] syndromes;
    private final int length;
    /** Coefficients of the locator, constant term first; its zeros are the inverses of alpha^location. */
    private int[] locator;

    private int[] locations = new int[0];
    private int[] values = new int[0];

    /**
     * @param syndromes values of the received polynomial at alpha^0, alpha^1, ...; not all zero
     * @param length codewords of the block, more than there are syndromes
     */
    ErrorLocator(int[] syndromes, int length) {
        this.syndromes = syndromes;
        this.length = length;
        this.locator = new int[syndromes.length + 1];
    }

    /**
     * Looks for errors and their values.
     *
     * @param erasures distinct locations of codewords known to be doubtful, not more than there are syndromes
     * @param maxErrors the most errors at other locations
     * @return whether there is such a set of errors; if so, only one
     */
    boolean find(int[] erasures, int maxErrors) {
        int total = solve(erasures);
        return total - erasures.length <= maxErrors && search(total) && evaluate() && explainsSyndromes();
    }

    /** Erasures and errors together. */
    int count() {
        return locations.length;
    }

    /** A location, for indices below {@link #count()}. */
    int location(int index) {
        return locations[index];
    }

    /** What to add to the codeword at a location; may be zero at an erasure. */
    int value(int index) {
        return values[index];
    }

    /** Leaves the locator of errors and erasures, and returns how many of both it claims. */
    private int solve(int[] erasures) {
        int[] current = locator;
        current[0] = 1;
        for (int i = 0; i < erasures.length; i++) {
            int x = GaloisField.power(erasures[i]);
            for (int j = i + 1; j > 0; j--) {
                current[j] ^= GaloisField.multiply(current[j - 1], x);
            }
        }
        int[] previous = current.clone();
        int[] next = new int[current.length];
        int claimed = erasures.length;
        for (int r = erasures.length + 1; r <= syndromes.length; r++) {
            int discrepancy = 0;
            for (int j = 0; j <= claimed && j < r; j++) {
                discrepancy ^= GaloisField.multiply(current[j], syndromes[r - 1 - j]);
            }
            next[0] = current[0];
            for (int j = 1; j < next.length; j++) {
                next[j] = current[j] ^ GaloisField.multiply(discrepancy, previous[j - 1]);
            }
            if (discrepancy != 0 && 2 * claimed <= r + erasures.length - 1) {
                claimed = r + erasures.length - claimed;
                for (int j = 0; j < previous.length; j++) {
                    previous[j] = GaloisField.divide(current[j], discrepancy);
                }
            } else {
                System.arraycopy(previous, 0, previous, 1, previous.length - 1);
                previous[0] = 0;
            }
            int[] free = current;
            current = next;
            next = free;
        }
        locator = current;
        return claimed;
    }

    /** Finds the locations within the block; false if there are not as many as the locator claims. */
    private boolean search(int total) {
        for (int j = total + 1; j < locator.length; j++) {
            if (locator[j] != 0) {
                return false;
            }
        }
        int[] found = new int[total];
        int count = 0;
        int[] terms = locator.clone();
        for (int location = 0; location < length; location++) {
            int value = terms[0];
            for (int j = 1; j <= total; j++) {
                value ^= terms[j];
                terms[j] = GaloisField.timesPower(terms[j], GaloisField.ORDER - j);
            }
            if (value == 0) {
                if (count == total) {
                    return false;
                }
                found[count++] = location;
            }
        }
        locations = found;
        return count == total;
    }

    /** The value of a polynomial at alpha^-location. */
    private static int valueAtInverse(int[] polynomial, int degree, int location) {
        int step = GaloisField.ORDER - location;
        int value = polynomial[degree];
        for (int j = degree - 1; j >= 0; j--) {
            value = GaloisField.timesPower(value, step) ^ polynomial[j];
        }
        return value;
    }

    /** Forney's formula for a code whose first root is alpha^0; false if the locator has a multiple zero. */
    private boolean evaluate() {
        int total = locations.length;
        int[] evaluator = new int[total];
        for (int i = 0; i < total; i++) {
            for (int j = 0; j <= i; j++) {
                evaluator[i] ^= GaloisField.multiply(locator[j], syndromes[i - j]);
            }
        }
        // In characteristic two only the odd powers survive the derivative.
        int[] derivative = new int[total];
        for (int j = 1; j <= total; j += 2) {
            derivative[j - 1] = locator[j];
        }
        values = new int[total];
        for (int i = 0; i < total; i++) {
            int location = locations[i];
            int slope = valueAtInverse(derivative, total - 1, location);
            if (slope == 0) {
                return false;
            }
            int quotient = GaloisField.divide(valueAtInverse(evaluator, total - 1, location), slope);
            values[i] = GaloisField.timesPower(quotient, location);
        }
        return true;
    }

    /** The last word on every correction: the errors found must have exactly the syndromes that were computed. */
    private boolean explainsSyndromes() {
        int[] terms = values.clone();
        for (int syndrome : syndromes) {
            int sum = syndrome;
            for (int i = 0; i < terms.length; i++) {
                sum ^= terms[i];
                terms[i] = GaloisField.timesPower(terms[i], locations[i]);
            }
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }
}
