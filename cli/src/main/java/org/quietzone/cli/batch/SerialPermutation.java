package org.quietzone.cli.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * All words of a length over an alphabet, in an order that a seed decides: a permutation, so that no word comes twice, and
 * none has to be remembered. Who does not know the seed cannot tell the next word from those before.
 *
 * <p>The word of a place is the place, written in the alphabet and enciphered: a Feistel network of ten rounds upon its two
 * halves, added modulo what a half can be, with AES as the round function. For one thread.
 */
public final class SerialPermutation {
    /** Digits and capital letters without those that look like digits. */
    public static final String STANDARD_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int ROUNDS = 10;
    private static final int LEAST_LENGTH = 2;
    /** What a half can be stays within this, so that its remainders are exact in a long. */
    private static final long LARGEST_HALF = 1L << 55;

    private final int[] alphabet;
    private final int length;
    private final long high;
    private final long low;
    private final Cipher cipher;
    private final byte[] block = new byte[16];

    /**
     * A permutation.
     *
     * @param alphabet the characters, each one once, at least 2
     * @param length characters of a word, at least 2
     * @param seed any text; best are 128 random bits
     * @throws IllegalArgumentException if the alphabet repeats a character, or the length is out of range
     */
    public SerialPermutation(String alphabet, int length, String seed) {
        this.alphabet = alphabet.codePoints().toArray();
        this.length = length;
        long different = Arrays.stream(this.alphabet).distinct().count();
        if (this.alphabet.length < 2 || different < this.alphabet.length) {
            throw new IllegalArgumentException("The alphabet has at least two characters, and each one once");
        }
        int most = LEAST_LENGTH;
        while (most < 64 && power(this.alphabet.length, (most + 2) / 2) > 0) {
            most++;
        }
        if (length < LEAST_LENGTH || length > most) {
            throw new IllegalArgumentException("With an alphabet of " + this.alphabet.length
                    + " characters a random serial number has " + LEAST_LENGTH + " to " + most + " of them, not "
                    + length);
        }
        low = power(this.alphabet.length, (length + 1) / 2);
        high = power(this.alphabet.length, length / 2);
        cipher = cipher(seed, alphabet, length);
    }

    /** A power, 0 if it is too large. */
    private static long power(int base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            if (power > LARGEST_HALF / base) {
                return 0;
            }
            power *= base;
        }
        return power;
    }

    private static Cipher cipher(String seed, String alphabet, int length) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((length + "\n" + alphabet + "\n" + seed).getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(digest, 0, 16, "AES"));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256 and AES", e);
        }
    }

    /** How many words there are, at most {@link SerialRange#LARGEST}: nobody counts further. */
    public long count() {
        return high > SerialRange.LARGEST / low ? SerialRange.LARGEST : high * low;
    }

    /**
     * A word.
     *
     * @param place from 0 to {@link #count()} - 1
     */
    public String get(long place) {
        long left = place / low;
        long right = place % low;
        for (int round = 0; round < ROUNDS; round += 2) {
            left = (left + mixed(round, right, high)) % high;
            right = (right + mixed(round + 1, left, low)) % low;
        }
        int[] word = new int[length];
        for (int i = length - 1; i >= length / 2; i--) {
            word[i] = alphabet[(int) (right % alphabet.length)];
            right /= alphabet.length;
        }
        for (int i = length / 2 - 1; i >= 0; i--) {
            word[i] = alphabet[(int) (left % alphabet.length)];
            left /= alphabet.length;
        }
        return new String(word, 0, length);
    }

    /** What a round adds: all 128 bits of the block, modulo what the half can be. */
    private long mixed(int round, long half, long modulus) {
        ByteBuffer.wrap(block).putLong(round).putLong(half);
        try {
            cipher.doFinal(block, 0, block.length, block, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A whole block can be enciphered", e);
        }
        long rest = 0;
        for (byte b : block) {
            rest = (rest << 8 | b & 0xFF) % modulus;
        }
        return rest;
    }
}
