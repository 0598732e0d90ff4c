package org.quietzone.grade;

/**
 * How a measured value becomes a grade: the limits of the four grades that pass, and what lies between them.
 *
 * @param a the limit of grade 4
 * @param b the limit of grade 3
 * @param c the limit of grade 2
 * @param d the limit of grade 1
 * @param zero where grade 0 is reached if the scale is continuous; not used otherwise
 * @param continuous whether grades between the limits are interpolated and cut off to tenths; otherwise they are whole
 */
public record GradeScale(double a, double b, double c, double d, double zero, boolean continuous) {
    /** What binary fractions of decimal limits may be off by. */
    private static final double ROUNDING = 1e-9;

    /**
     * A scale whose limits ascend or descend from a to d.
     *
     * @throws IllegalArgumentException if they do neither
     */
    public GradeScale {
        boolean falling = a > b && b > c && c > d && d >= zero;
        boolean rising = a < b && b < c && c < d && d <= zero;
        if (!falling && !rising) {
            throw new IllegalArgumentException(
                    "Limits must ascend or descend: " + a + ", " + b + ", " + c + ", " + d + ", " + zero);
        }
    }

    /** A scale of whole grades. */
    static GradeScale whole(double a, double b, double c, double d) {
        return new GradeScale(a, b, c, d, d, false);
    }

    /** A continuous scale that goes in a straight line from grade 4 to grade 0. */
    static GradeScale straight(double four, double zero) {
        double step = (zero - four) / 4;
        return new GradeScale(four, four + step, four + 2 * step, four + 3 * step, zero, true);
    }

    /** Whether more is better. */
    public boolean isHigherBetter() {
        return a > d;
    }

    /** The grade of a value; a value on a limit has the limit's grade. */
    public Grade of(double value) {
        double sign = isHigherBetter() ? 1 : -1;
        double v = sign * value + ROUNDING;
        if (v >= sign * a) {
            return Grade.BEST;
        }
        double[] limits = {sign * a, sign * b, sign * c, sign * d, sign * zero};
        for (int i = 1; i < limits.length; i++) {
            if (v >= limits[i] && (continuous || i < 4)) {
                int grade = 4 - i;
                double width = limits[i - 1] - limits[i];
                double part = continuous && width > 0 ? (v - limits[i]) / width : 0;
                return Grade.truncated(grade + Math.min(part, 1));
            }
        }
        return Grade.FAIL;
    }
}
