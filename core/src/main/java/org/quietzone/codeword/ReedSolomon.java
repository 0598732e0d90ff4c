package org.quietzone.codeword;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.quietzone.spec.BlockLayout;

/**
 * The generator polynomial of one degree, and division by it (ISO/IEC 18004:2024, 7.5.2 and Annex A). Immutable.
 *
 * <p>The encoder writes the remainder of the data as error correction codewords; the decoder compares it with those that
 * it read. Both take most of their time here.
 *
 * <p>Up to degree 32 the whole remainder fits in four longs, its highest power in the highest byte of the first. They
 * are a shift register: to take in a codeword, its sum with the byte that leaves the register selects the multiple of
 * the generator that is added to the rest. All 256 multiples are tabulated, four longs each, so that this addition is
 * four exclusive ors instead of one product a byte. The step from one register to the next has to wait for the look-up
 * of the step before; taking in two codewords at once, with a second table for the multiples of x times the generator,
 * halves that wait. Only Model 1 has larger degrees; there the register is an array of bytes.
 */
final class ReedSolomon {
    private static final int WORDS = 4;
    private static final int MAX_WORD_DEGREE = 8 * WORDS;

    /** The largest number of error correction codewords in a block: Model 1, versions 9-H and 10-M. */
    static final int MAX_DEGREE = 68;

    /** Where the multiples of the remainder of x^degree begin; those of x^(degree + 1) stand before them. */
    private static final int LATER = 256 * WORDS;

    private static final AtomicReferenceArray<@Nullable ReedSolomon> MADE = new AtomicReferenceArray<>(MAX_DEGREE + 1);

    private final int degree;
    /** Coefficients of the generator below its leading one, highest power first. */
    private final byte[] generator;
    /** Empty above {@link #MAX_WORD_DEGREE}. */
    private final long[] multiples;

    private ReedSolomon(int degree) {
        this.degree = degree;
        this.generator = generator(degree);
        this.multiples = degree <= MAX_WORD_DEGREE ? multiples(generator) : new long[0];
    }

    /**
     * The generator polynomial of a degree, made when it is first asked for.
     *
     * @param degree 2 to {@link #MAX_DEGREE}
     */
    static ReedSolomon ofDegree(int degree) {
        ReedSolomon made = MADE.get(degree);
        if (made == null) {
            // Two threads may both make it; equal constants do no harm.
            made = new ReedSolomon(degree);
            MADE.set(degree, made);
        }
        return made;
    }

    /**
     * A coefficient of the generator polynomial.
     *
     * @param index 1 for that of x^(degree - 1), up to degree for that of x^0
     */
    int coefficient(int index) {
        return generator[index - 1] & 0xFF;
    }

    /**
     * Divides the data of one block, times x^degree, by the generator polynomial.
     *
     * @param sequence the final codeword sequence, from which the block's data codewords are read
     * @param remainder takes the remainder, highest power first
     * @param first index in {@code remainder} of the highest power
     * @param step distance of the other powers in {@code remainder}
     */
    void remainder(byte[] sequence, BlockLayout layout, int block, byte[] remainder, int first, int step) {
        if (degree <= MAX_WORD_DEGREE) {
            remainderByWords(sequence, layout, block, remainder, first, step);
        } else {
            remainderByBytes(sequence, layout, block, remainder, first, step);
        }
    }

    private void remainderByWords(
            byte[] sequence, BlockLayout layout, int block, byte[] remainder, int first, int step) {
        long[] table = multiples;
        int stride = layout.step();
        int count = layout.dataCodewords(block);
        long w0 = 0;
        long w1 = 0;
        long w2 = 0;
        long w3 = 0;
        int pairs = layout.shortDataCodewords() >> 1;
        int at = layout.dataPosition(block, 0);
        for (int i = 0; i < pairs; i++, at += 2 * stride) {
            int a = (((int) (w0 >>> 56) ^ sequence[at]) & 0xFF) * WORDS;
            int b = LATER + (((int) (w0 >>> 48) ^ sequence[at + stride]) & 0xFF) * WORDS;
            w0 = (w0 << 16 | w1 >>> 48) ^ table[a] ^ table[b];
            w1 = (w1 << 16 | w2 >>> 48) ^ table[a + 1] ^ table[b + 1];
            w2 = (w2 << 16 | w3 >>> 48) ^ table[a + 2] ^ table[b + 2];
            w3 = w3 << 16 ^ table[a + 3] ^ table[b + 3];
        }
        for (int i = 2 * pairs; i < count; i++) {
            int b = LATER + (((int) (w0 >>> 56) ^ sequence[layout.dataPosition(block, i)]) & 0xFF) * WORDS;
            w0 = (w0 << 8 | w1 >>> 56) ^ table[b];
            w1 = (w1 << 8 | w2 >>> 56) ^ table[b + 1];
            w2 = (w2 << 8 | w3 >>> 56) ^ table[b + 2];
            w3 = w3 << 8 ^ table[b + 3];
        }
        int to = first;
        for (int left = degree; left > 0; ) {
            for (int shift = 56; shift >= 0 && left > 0; shift -= 8, left--, to += step) {
                remainder[to] = (byte) (w0 >>> shift);
            }
            w0 = w1;
            w1 = w2;
            w2 = w3;
        }
    }

    private void remainderByBytes(
            byte[] sequence, BlockLayout layout, int block, byte[] remainder, int first, int step) {
        int last = first + (degree - 1) * step;
        for (int to = first; to <= last; to += step) {
            remainder[to] = 0;
        }
        int count = layout.dataCodewords(block);
        for (int i = 0; i < count; i++) {
            int factor = (sequence[layout.dataPosition(block, i)] ^ remainder[first]) & 0xFF;
            int to = first;
            for (int j = 0; j < degree; j++, to += step) {
                int shifted = to == last ? 0 : remainder[to + step];
                remainder[to] = (byte) (shifted ^ GaloisField.multiply(factor, generator[j] & 0xFF));
            }
        }
    }

    /** The product of x - alpha^i for i = 0 to degree - 1, without its leading 1. */
    private static byte[] generator(int degree) {
        int[] product = new int[degree + 1];
        product[0] = 1;
        for (int i = 0; i < degree; i++) {
            int root = GaloisField.power(i);
            for (int j = i + 1; j > 0; j--) {
                product[j] ^= GaloisField.multiply(product[j - 1], root);
            }
        }
        byte[] coefficients = new byte[degree];
        for (int j = 0; j < degree; j++) {
            coefficients[j] = (byte) product[j + 1];
        }
        return coefficients;
    }

    private static long[] multiples(byte[] generator) {
        long[] table = new long[2 * LATER];
        for (int factor = 1; factor < 256; factor++) {
            int row = LATER + factor * WORDS;
            int bit = Integer.lowestOneBit(factor);
            if (factor == bit) {
                for (int j = 0; j < generator.length; j++) {
                    long product = GaloisField.multiply(factor, generator[j] & 0xFF);
                    table[row + (j >> 3)] |= product << (56 - 8 * (j & 7));
                }
            } else {
                // The field is linear: the other rows are sums of those of the single bits.
                for (int w = 0; w < WORDS; w++) {
                    table[row + w] = table[LATER + bit * WORDS + w] ^ table[LATER + (factor ^ bit) * WORDS + w];
                }
            }
        }
        for (int factor = 1; factor < 256; factor++) {
            int row = LATER + factor * WORDS;
            int carry = LATER + (int) (table[row] >>> 56) * WORDS;
            for (int w = 0; w < WORDS; w++) {
                long shifted = table[row + w] << 8 | (w + 1 < WORDS ? table[row + w + 1] >>> 56 : 0);
                table[factor * WORDS + w] = shifted ^ table[carry + w];
            }
        }
        return table;
    }
}
