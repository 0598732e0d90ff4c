package org.quietzone.charset;

import org.quietzone.charset.TextCost.Before;

/** How UTF-8 looks when some of it is damaged or cut off; text without damage needs no model. */
final class Utf8Model {
    /** The costs of characters of two, three and four bytes. */
    private static final double[] SEQUENCE = {0, 0, 6, 7.5, 9};

    private Utf8Model() {}

    static double cost(byte[] bytes) {
        double cost = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = Utf8.sequenceLength(bytes, i, bytes.length);
            cost += length == 0
                    ? TextCost.MALFORMED
                    : length == 1 ? TextCost.ascii(bytes[i], Before.BREAK) : SEQUENCE[length];
            i += Math.max(1, length);
        }
        return cost;
    }
}
