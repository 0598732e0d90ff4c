package org.quietzone.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as files of drawings have them: no exponent, no zeros at the end. */
final class Decimals {
    private Decimals() {}

    /**
     * A number with at most so many decimals.
     *
     * @param value any finite number
     */
    static String of(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
