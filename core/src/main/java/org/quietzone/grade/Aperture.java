package org.quietzone.grade;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The synthetic aperture: the circle over which reflectance is averaged (ISO/IEC 15415, 7.4). That it is to be 0.8 X is
 * known from two sources; the diameters that its reference numbers stand for are not confirmed.
 */
public sealed interface Aperture {
    /** What a reference number counts: ISO/IEC 15415 rounds thousandths of an inch, so that 05 is 0.125 mm. */
    double MILLIMETRES_PER_NUMBER = 0.025;

    /**
     * The diameter in pixels.
     *
     * @param pitch the width of a module in pixels
     * @param millimetresPerPixel the size of a pixel on the symbol, where it is known
     */
    double pixels(double pitch, OptionalDouble millimetresPerPixel);

    /** The aperture as it was asked for: a reference number in two digits, or a share such as {@code 0.8X}. */
    String notation();

    /**
     * An aperture that is given as a share of the X-dimension.
     *
     * @param share of the X-dimension, above 0, 2 at most; applications mostly ask for 0.8
     * @throws IllegalArgumentException if it is not
     */
    static Aperture ofX(double share) {
        return new OfX(share);
    }

    /**
     * An aperture that is given by its reference number; the size of a pixel must be known.
     *
     * @param number the diameter in thousandths of an inch, 1 to 99: 03, 05, 06, 08, 10, 12, 16 and 20 are usual
     * @throws IllegalArgumentException if it is not
     */
    static Aperture reference(int number) {
        return new Reference(number);
    }

    /**
     * A share of the X-dimension.
     *
     * @param share above 0, 2 at most
     */
    record OfX(double share) implements Aperture {
        /** Checks the share. */
        public OfX {
            if (!(share > 0 && share <= 2)) {
                throw new IllegalArgumentException(
                        "An aperture is more than nothing and at most twice the X-dimension, not " + share);
            }
        }

        @Override
        public double pixels(double pitch, OptionalDouble millimetresPerPixel) {
            return share * pitch;
        }

        @Override
        public String notation() {
            boolean short1 = Math.abs(share * 10 - Math.rint(share * 10)) < 1e-9;
            return String.format(Locale.ROOT, short1 ? "%.1fX" : "%.2fX", share);
        }
    }

    /**
     * A diameter on the symbol.
     *
     * @param number thousandths of an inch, 1 to 99
     */
    record Reference(int number) implements Aperture {
        /** Checks the number. */
        public Reference {
            if (number < 1 || number > 99) {
                throw new IllegalArgumentException(
                        "The reference number of an aperture is 01 to 99, thousandths of an inch, not " + number);
            }
        }

        @Override
        public double pixels(double pitch, OptionalDouble millimetresPerPixel) {
            return number * MILLIMETRES_PER_NUMBER / millimetresPerPixel.orElseThrow();
        }

        @Override
        public String notation() {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    }
}
