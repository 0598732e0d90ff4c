package org.quietzone.grade;

/**
 * What is known from calibrating the system for ISO/IEC 29158, from which the minimum reflectance follows.
 *
 * @param reflectance Rcal: the reflectance of the calibration standard, above 0, to 1
 * @param meanLight MLcal: the mean grey value of its light modules, above 0, to 255
 * @param systemResponse SRcal: exposure times gain when the standard was seen, above 0
 * @param targetResponse SRtarget: exposure times gain when the symbol was seen, above 0
 */
public record DpmCalibration(double reflectance, double meanLight, double systemResponse, double targetResponse) {
    /**
     * The minimum reflectance that passes: 5 % in the editions before 2020, whose table of grades could not be confirmed.
     */
    private static final double LEAST_REFLECTANCE = 0.05;

    /** What binary fractions of decimal values may be off by. */
    private static final double ROUNDING = 1e-9;

    /**
     * Calibration values.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public DpmCalibration {
        if (!(reflectance > 0 && reflectance <= 1)) {
            throw new IllegalArgumentException("The calibrated reflectance is above 0, at most 1, not " + reflectance);
        }
        if (!(meanLight > 0 && meanLight <= 255)) {
            throw new IllegalArgumentException("The calibrated mean light is above 0, at most 255, not " + meanLight);
        }
        if (!(systemResponse > 0 && targetResponse > 0)
                || Double.isInfinite(systemResponse)
                || Double.isInfinite(targetResponse)) {
            throw new IllegalArgumentException("System responses (exposure times gain) are above 0, not "
                    + systemResponse + " and " + targetResponse);
        }
    }

    /** Whether a minimum reflectance passes; on the limit it does. */
    static boolean passes(double minimumReflectance) {
        return minimumReflectance >= LEAST_REFLECTANCE - ROUNDING;
    }

    /**
     * The reflectance of the light modules of a symbol: Rcal (SRcal / SRtarget) (MLtarget / MLcal).
     *
     * @param targetMeanLight the mean grey value of its light modules
     */
    double minimumReflectance(double targetMeanLight) {
        return reflectance * (systemResponse / targetResponse) * (targetMeanLight / meanLight);
    }
}
