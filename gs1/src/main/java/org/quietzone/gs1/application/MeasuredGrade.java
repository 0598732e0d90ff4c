package org.quietzone.gs1.application;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A grade that was measured, and with what.
 *
 * @param tenths the grade in tenths, 0 to 40
 * @param aperture the aperture's reference number (thousandths of an inch)
 * @param wavelength of the light, in nanometres
 */
public record MeasuredGrade(int tenths, OptionalInt aperture, OptionalInt wavelength) {
    public MeasuredGrade {
        Objects.requireNonNull(aperture, "aperture");
        Objects.requireNonNull(wavelength, "wavelength");
        if (tenths < 0 || tenths > 40) {
            throw new IllegalArgumentException("A grade is 0.0 to 4.0, not " + tenths + " tenths");
        }
    }

    /** The grade alone: {@code 3.4}. */
    @Override
    public String toString() {
        return tenths / 10 + "." + tenths % 10;
    }
}
