package org.quietzone.grade;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * By what a symbol is graded.
 *
 * @param profile the standard
 * @param rules what was chosen where the standard could not be confirmed
 * @param apertures those that are tried; the scan with the best grade counts
 * @param millimetresPerPixel the size of a pixel on the symbol, if it is known
 * @param scale from grey values to reflectances
 * @param lighting with which light the symbol was seen
 * @param dpm the calibration for ISO/IEC 29158; without it minimum reflectance is not graded
 */
public record GradingSettings(
        GradingProfile profile,
        GradingRules rules,
        List<Aperture> apertures,
        OptionalDouble millimetresPerPixel,
        ReflectanceScale scale,
        Lighting lighting,
        Optional<DpmCalibration> dpm) {
    private static final List<Aperture> USUAL = List.of(Aperture.ofX(0.8));
    private static final List<Aperture> CELLS = List.of(Aperture.ofX(0.8), Aperture.ofX(0.5));

    /**
     * Settings.
     *
     * @param apertures none for those that are usual: 0.8 X, and for ISO/IEC 29158 0.5 X too
     * @throws IllegalArgumentException if settings contradict each other
     */
    public GradingSettings {
        apertures = !apertures.isEmpty() ? List.copyOf(apertures) : profile == GradingProfile.ISO_29158 ? CELLS : USUAL;
        if (millimetresPerPixel.isPresent()
                && !(millimetresPerPixel.getAsDouble() > 0 && millimetresPerPixel.getAsDouble() < 100)) {
            throw new IllegalArgumentException(
                    "Pixels are more than 0 and less than 100 mm wide, not " + millimetresPerPixel.getAsDouble());
        }
        for (Aperture aperture : apertures) {
            if (aperture instanceof Aperture.Reference && millimetresPerPixel.isEmpty()) {
                throw new IllegalArgumentException("Aperture " + aperture.notation()
                        + " is a diameter on the symbol: tell how many millimetres a pixel is, or give the aperture as a"
                        + " share of X");
            }
        }
        for (Choice choice : rules.choices()) {
            if (choice != choice.rule().standard() && !choice.rule().matters(profile)) {
                throw new IllegalArgumentException("The rule " + choice.rule().key() + " makes no difference by "
                        + profile.label() + "; leave it out or grade by another profile");
            }
        }
        if (dpm.isPresent() && profile != GradingProfile.ISO_29158) {
            throw new IllegalArgumentException(
                    "Calibration values for minimum reflectance belong to ISO/IEC 29158, not to " + profile.label()
                            + "; leave them out or grade by ISO/IEC 29158");
        }
    }

    /** The same with other rules. */
    GradingSettings with(GradingRules others) {
        return new GradingSettings(profile, others, apertures, millimetresPerPixel, scale, lighting, dpm);
    }
}
