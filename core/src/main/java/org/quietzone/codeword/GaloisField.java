package org.quietzone.codeword;

/**
 * Arithmetic in GF(256) with the primitive polynomial x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004:2024, 7.5.2). Elements
 * are 0 to 255; addition is exclusive or; alpha is 2.
 */
final class GaloisField {
    private static final int PRIMITIVE = 0x11D;

    /** The order of alpha: every element but zero is one of its powers 0 to 254. */
    static final int ORDER = 255;

    // Twice round, so that the sum of two logarithms needs no remainder.
    private static final byte[] POWER = new byte[2 * ORDER];
    private static final short[] LOG = new short[256];

    static {
        int power = 1;
        for (int i = 0; i < ORDER; i++) {
            POWER[i] = (byte) power;
            POWER[i + ORDER] = (byte) power;
            LOG[power] = (short) i;
            power <<= 1;
            if (power > 255) {
                power ^= PRIMITIVE;
            }
        }
    }

    private GaloisField() {}

    /** alpha to a power of 0 to 509. */
    static int power(int exponent) {
        return POWER[exponent] & 0xFF;
    }

    static int multiply(int a, int b) {
        return a == 0 || b == 0 ? 0 : POWER[LOG[a] + LOG[b]] & 0xFF;
    }

    /** The product of an element and alpha to a power of 0 to 255. */
    static int timesPower(int element, int exponent) {
        return element == 0 ? 0 : POWER[LOG[element] + exponent] & 0xFF;
    }

    /** The quotient; the divisor is not zero. */
    static int divide(int a, int b) {
        return a == 0 ? 0 : POWER[LOG[a] + ORDER - LOG[b]] & 0xFF;
    }
}
