package org.quietzone.gs1.application;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Millimetres in sentences: the same digits in every locale. */
final class Millimetres {
    private Millimetres() {}

    /** An X-dimension: {@code 0.396}. */
    static String thousandths(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    /** A whole symbol: {@code 14.7}. */
    static String tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** A number of modules: {@code 4} or {@code 3.5}. */
    static String plain(double value) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return number.stripTrailingZeros().toPlainString();
    }
}
