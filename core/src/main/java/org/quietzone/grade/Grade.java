package org.quietzone.grade;

/**
 * A quality grade, 0.0 to 4.0 in steps of a tenth (ISO/IEC 15415, 5).
 *
 * @param tenths tenths of a grade, 0 to 40
 */
public record Grade(int tenths) implements Comparable<Grade> {
    /** The best grade. */
    public static final Grade BEST = new Grade(40);
    /** The worst grade. */
    public static final Grade FAIL = new Grade(0);

    /** Binary fractions of decimal grades fall short of them by less than this. */
    private static final double ROUNDING = 1e-9;

    /**
     * A grade.
     *
     * @throws IllegalArgumentException if there is no such grade
     */
    public Grade {
        if (tenths < 0 || tenths > 40) {
            throw new IllegalArgumentException("A grade is 0.0 to 4.0, not " + tenths / 10.0);
        }
    }

    /**
     * A whole grade.
     *
     * @param grade 0 to 4
     * @throws IllegalArgumentException if there is no such grade
     */
    public static Grade whole(int grade) {
        return new Grade(10 * grade);
    }

    /** The grade of a number: cut off to tenths, as continuous grading demands; below 0 it is 0, above 4 it is 4. */
    public static Grade truncated(double value) {
        return new Grade((int) Math.max(0, Math.min(40, Math.floor(10 * value + ROUNDING))));
    }

    /** The grade as a number, 0.0 to 4.0. */
    public double value() {
        return tenths / 10.0;
    }

    /** A from 3.5, B from 2.5, C from 1.5, D from 0.5, otherwise F (ISO/IEC 15415, 5.4). */
    public char letter() {
        return tenths >= 35 ? 'A' : tenths >= 25 ? 'B' : tenths >= 15 ? 'C' : tenths >= 5 ? 'D' : 'F';
    }

    /** The lower of two grades. */
    public Grade min(Grade other) {
        return tenths <= other.tenths ? this : other;
    }

    /** The higher of two grades. */
    public Grade max(Grade other) {
        return tenths >= other.tenths ? this : other;
    }

    @Override
    public int compareTo(Grade other) {
        return Integer.compare(tenths, other.tenths);
    }

    /** For example {@code 3.4}. */
    @Override
    public String toString() {
        return tenths / 10 + "." + tenths % 10;
    }
}
