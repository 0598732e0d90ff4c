package org.quietzone.gs1.application;

/**
 * The X-dimensions that a use allows, in millimetres.
 *
 * @param minimum the least, above 0
 * @param maximum the largest
 */
public record XRange(double minimum, double maximum) {
    /**
     * The standards give each limit in millimetres and in inches, both rounded: 0.990 mm stand beside 0.0390 in, which is
     * 0.9906 mm. What is nearer than this to a limit keeps it.
     */
    static final double ROUNDING = 0.0007;

    public XRange {
        if (!(minimum > 0 && minimum <= maximum && maximum < 100)) {
            throw new IllegalArgumentException(
                    "X-dimensions range from above 0 mm to below 100 mm, not from " + minimum + " to " + maximum);
        }
    }

    /** Whether an X-dimension is below the least. */
    public boolean tooSmall(double millimetres) {
        return millimetres < minimum - ROUNDING;
    }

    /** Whether an X-dimension is above the largest. */
    public boolean tooLarge(double millimetres) {
        return millimetres > maximum + ROUNDING;
    }

    /** Reads {@code 0.396-0.990}. */
    static XRange parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a range such as 0.396-0.990");
        }
        return new XRange(Double.parseDouble(text.substring(0, dash)), Double.parseDouble(text.substring(dash + 1)));
    }

    /** For example {@code 0.396 to 0.990 mm}. */
    @Override
    public String toString() {
        return Millimetres.thousandths(minimum) + " to " + Millimetres.thousandths(maximum) + " mm";
    }
}
