package org.quietzone.gs1.check;

import java.util.Arrays;

/** The set of 82 characters, with the values 0 to 81 that check characters count with: their order in ASCII. */
final class Cset82 {
    private static final String CHARACTERS =
            "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private static final byte[] VALUES = values();

    private Cset82() {}

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < CHARACTERS.length(); i++) {
            values[CHARACTERS.charAt(i)] = (byte) i;
        }
        return values;
    }

    /** The value of a character, -1 if it is not in the set. */
    static int value(char c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }
}
