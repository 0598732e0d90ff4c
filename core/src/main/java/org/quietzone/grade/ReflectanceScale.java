package org.quietzone.grade;

/**
 * Which reflectance a grey value stands for: a straight line through two references (ISO/IEC 15415, 7.3).
 *
 * @param blackGrey the grey value of the black reference, 0 to 255, fractions are fine
 * @param blackReflectance its reflectance, 0 to 1
 * @param whiteGrey the grey value of the white reference, above that of the black one
 * @param whiteReflectance its reflectance, above that of the black one, to 1
 * @param calibrated whether the references were measured; otherwise contrast is relative and a grade only an indication
 */
public record ReflectanceScale(
        double blackGrey, double blackReflectance, double whiteGrey, double whiteReflectance, boolean calibrated) {
    private static final ReflectanceScale RELATIVE = new ReflectanceScale(0, 0, 255, 1, false);

    /**
     * A scale.
     *
     * @throws IllegalArgumentException if white is not lighter than black, or a value is out of range
     */
    public ReflectanceScale {
        if (!(blackGrey >= 0 && blackGrey < whiteGrey && whiteGrey <= 255)) {
            throw new IllegalArgumentException("Grey values of the references are 0 to 255, black below white, not "
                    + blackGrey + " and " + whiteGrey);
        }
        if (!(blackReflectance >= 0 && blackReflectance < whiteReflectance && whiteReflectance <= 1)) {
            throw new IllegalArgumentException("Reflectances of the references are 0 to 1, black below white, not "
                    + blackReflectance + " and " + whiteReflectance);
        }
    }

    /** For images that were not calibrated: grey value 0 is held to reflect nothing and 255 everything. */
    public static ReflectanceScale relative() {
        return RELATIVE;
    }

    /**
     * A scale through a black and a white reference that were measured in the same light with the same exposure.
     *
     * @throws IllegalArgumentException if white is not lighter than black, or a value is out of range
     */
    public static ReflectanceScale calibrated(
            double blackGrey, double blackReflectance, double whiteGrey, double whiteReflectance) {
        return new ReflectanceScale(blackGrey, blackReflectance, whiteGrey, whiteReflectance, true);
    }

    /** The reflectance of a grey value; beyond the references it may be below 0 or above 1. */
    public double reflectance(double grey) {
        return blackReflectance + (grey - blackGrey) * (whiteReflectance - blackReflectance) / (whiteGrey - blackGrey);
    }

    /** The grey value of a reflectance. */
    double grey(double reflectance) {
        return blackGrey
                + (reflectance - blackReflectance) * (whiteGrey - blackGrey) / (whiteReflectance - blackReflectance);
    }
}
