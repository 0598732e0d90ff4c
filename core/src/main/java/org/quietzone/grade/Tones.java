package org.quietzone.grade;

/**
 * Light, dark and what lies between them, as reflectances 0 to 1.
 *
 * @param light where modulation of light modules is whole: the highest reflectance, by ISO/IEC 29158 the mean of light
 *     modules
 * @param dark where modulation of dark modules is whole: the lowest reflectance, by ISO/IEC 29158 the mean of dark modules
 * @param threshold what is darker is dark
 */
public record Tones(double light, double dark, double threshold) {
    /** The distance from the threshold as a share of that of light or of dark; negative on the dark side. */
    double signed(double reflectance) {
        double whole = reflectance >= threshold ? light - threshold : threshold - dark;
        return whole <= 0 ? 0 : (reflectance - threshold) / whole;
    }
}
