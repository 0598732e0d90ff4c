package org.quietzone.grade;

/**
 * With which light a symbol was seen, as it stands in a grade; it is told, not measured.
 *
 * @param wavelength the peak in nanometres such as {@code 660}, or {@code W} for white light; empty if not told
 * @param angle the angle and the sides it comes from, such as {@code 45Q}, {@code 30T}, {@code 90} or {@code D}; empty if
 *     not told
 */
public record Lighting(String wavelength, String angle) {
    private static final Lighting UNKNOWN = new Lighting("", "");

    /**
     * Checks the notation.
     *
     * @throws IllegalArgumentException if it is none of a grade
     */
    public Lighting {
        if (!isWavelength(wavelength)) {
            throw new IllegalArgumentException(
                    "A wavelength is 100 to 2000 nanometres or W for white light, not '" + wavelength + "'");
        }
        if (!isAngle(angle)) {
            throw new IllegalArgumentException(
                    "An angle of light is up to two digits and letters for its sides, such as 45Q, 30T, 30S, 90 or D, not '"
                            + angle + "'");
        }
    }

    /** Light that nobody told of. */
    public static Lighting unknown() {
        return UNKNOWN;
    }

    private static boolean isWavelength(String text) {
        if (text.isEmpty() || text.equals("W")) {
            return true;
        }
        if (text.length() < 3 || text.length() > 4) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = 10 * value + digit;
        }
        return value >= 100 && value <= 2000;
    }

    private static boolean isAngle(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        int letters = text.length() - digits;
        for (int i = digits; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return digits <= 2 && letters <= 2;
    }
}
