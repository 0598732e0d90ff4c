package org.quietzone.media.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in the content of a page. */
public final class PdfNumber {
    private PdfNumber() {}

    /** To a millionth, without zeros at the end and without an exponent. */
    public static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
