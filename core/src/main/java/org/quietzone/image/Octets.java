package org.quietzone.image;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/*
 * Eight at once: a long word holds eight grey values, the first of them in its lowest byte, and plain arithmetic on words
 * does for eight pixels what it would do for one. What makes it work is to keep carries and borrows from crossing into the
 * next byte. A comparison sets the highest bit of each byte of the first operand, clears it in the second and subtracts:
 * no byte can borrow from the next one then, and the seven lower bits are compared; the highest bits decide where they
 * differ.
 */
/** Arithmetic on eight grey values at once, the bytes of a long word, the first pixel being the lowest byte. */
final class Octets {
    /** One in each byte. */
    static final long ONES = 0x0101010101010101L;
    /** The highest bit of each byte. */
    static final long HIGH = 0x8080808080808080L;
    /** Every other byte, from the first one on. */
    static final long EVEN = 0x00FF00FF00FF00FFL;

    /** Each product with a bit of a byte's lowest place lands at another one of the highest eight bits. */
    private static final long GATHER = 0x0102040810204080L;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Octets() {}

    /** The eight bytes from a place on, all of which must exist. */
    static long load(byte[] bytes, int from) {
        return (long) WORDS.get(bytes, from);
    }

    /** The bytes from a place on, as many as there are; zero after the end. */
    static long loadEnd(byte[] bytes, int from) {
        if (from + 8 <= bytes.length) {
            return load(bytes, from);
        }
        long octet = 0;
        for (int i = bytes.length - 1; i >= from; i--) {
            octet = octet << 8 | (bytes[i] & 0xFF);
        }
        return octet;
    }

    /** Writes eight bytes from a place on, all of which must exist. */
    static void store(byte[] bytes, int from, long octet) {
        WORDS.set(bytes, from, octet);
    }

    /** The highest bit of each byte of {@code a} that is less than the same byte of {@code b}, both unsigned. */
    static long less(long a, long b) {
        long lower = (a | HIGH) - (b & ~HIGH);
        return (~a & b | ~(a ^ b) & ~lower) & HIGH;
    }

    /** All bits of those bytes whose highest bit is set in the argument, which has no other bits. */
    static long widen(long high) {
        return high | high - (high >>> 7);
    }

    /** The lesser one of each two bytes, unsigned. */
    static long min(long a, long b) {
        return b ^ (a ^ b) & widen(less(a, b));
    }

    /** The greater one of each two bytes, unsigned. */
    static long max(long a, long b) {
        return a ^ (a ^ b) & widen(less(a, b));
    }

    /** The highest bits of the eight bytes as a number of eight bits, the first pixel at the lowest one. */
    static long gather(long high) {
        return (high >>> 7) * GATHER >>> 56;
    }
}
