package org.quietzone.gs1.application;

/**
 * The print quality that a use demands, by ISO/IEC 15415.
 *
 * @param tenths the least grade in tenths, 0 to 40
 * @param apertureFrom the aperture's reference number (thousandths of an inch); the least, where it depends on the table
 *     that holds for the size
 * @param apertureTo the largest
 * @param wavelength of the light, in nanometres
 */
public record GradeLimit(int tenths, int apertureFrom, int apertureTo, int wavelength) {
    public GradeLimit {
        if (tenths < 0 || tenths > 40) {
            throw new IllegalArgumentException("A grade is 0.0 to 4.0, not " + tenths + " tenths");
        }
        if (apertureFrom < 1 || apertureTo < apertureFrom) {
            throw new IllegalArgumentException("There is no aperture from " + apertureFrom + " to " + apertureTo);
        }
        if (wavelength < 1) {
            throw new IllegalArgumentException("A wavelength is above 0 nm, not " + wavelength);
        }
    }

    /** Reads {@code 1.5/12/660} or {@code 1.5/08-20/660}. */
    static GradeLimit parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3 || parts[0].length() != 3 || parts[0].charAt(1) != '.') {
            throw new IllegalArgumentException("'" + text + "' is not a grade such as 1.5/12/660");
        }
        int dash = parts[1].indexOf('-');
        String from = dash < 0 ? parts[1] : parts[1].substring(0, dash);
        String to = dash < 0 ? parts[1] : parts[1].substring(dash + 1);
        return new GradeLimit(
                Integer.parseInt(parts[0].substring(0, 1) + parts[0].substring(2)),
                Integer.parseInt(from),
                Integer.parseInt(to),
                Integer.parseInt(parts[2]));
    }

    /** The least grade: {@code 1.5}. */
    public String grade() {
        return tenths / 10 + "." + tenths % 10;
    }

    /** As reports of grading write it: {@code 1.5/12/660}, or {@code 1.5/08 to 20/660} where a table says which. */
    @Override
    public String toString() {
        String aperture = twoDigits(apertureFrom);
        if (apertureTo != apertureFrom) {
            aperture += " to " + twoDigits(apertureTo);
        }
        return grade() + "/" + aperture + "/" + wavelength;
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
