package org.quietzone.cli;

import java.util.Optional;
import org.quietzone.grade.DpmCalibration;
import org.quietzone.grade.ReflectanceScale;

/**
 * What is known of the camera or scanner and its light: from the options, and what these leave open from a calibration file.
 *
 * @param millimetresPerPixel the size of a pixel on the symbol
 * @param scale the reflectances that grey values stand for
 * @param wavelength of the light, empty if not told
 * @param angle of the light, empty if not told
 * @param dpm what ISO/IEC 29158 needs for minimum reflectance
 */
record Station(
        Optional<Double> millimetresPerPixel,
        Optional<ReflectanceScale> scale,
        String wavelength,
        String angle,
        Optional<DpmCalibration> dpm) {
    static final Option WHITE = Option.valued(
            "--white",
            "GREY:REFLECTANCE",
            "The grey value (0 to 255) that a white reference has in the images, and its reflectance, such as 240:85% or "
                    + "240:0.85. Without a reflectance it is taken for plain white paper, 85%, and the grade for an "
                    + "indication. Asks for --black.");

    static final Option BLACK = Option.valued(
            "--black",
            "GREY:REFLECTANCE",
            "The same of a black reference, such as 10:3%. Without a reflectance it is taken for black print, 4%; with "
                    + "the lens covered it is 0%.");

    static final Option CALIBRATION = Option.valued(
            "--calibration",
            "FILE",
            "A file with what is known of the camera or scanner, described below; options go before it.");

    private static final double WHITE_PAPER = 0.85;
    private static final double BLACK_PRINT = 0.04;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** What options and calibration file say. */
    static Station of(Words words) throws Failure {
        Optional<String> name = words.value("--calibration");
        CalibrationFile file = name.isEmpty() ? CalibrationFile.none() : CalibrationFile.read(name.get());
        try {
            return new Station(
                    pixel(file.entry(words, "mm-per-pixel")),
                    scale(file.entry(words, "white"), file.entry(words, "black")),
                    text(file.entry(words, "wavelength")),
                    text(file.entry(words, "angle")),
                    dpm(file));
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
    }

    private static String text(Optional<CalibrationFile.Entry> entry) {
        return entry.isEmpty() ? "" : entry.get().value();
    }

    private static Optional<Double> pixel(Optional<CalibrationFile.Entry> entry) throws Failure {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        String word = entry.get().value();
        boolean resolution = word.endsWith("dpi");
        double number = positive(
                entry.get(),
                resolution ? word.substring(0, word.length() - 3).strip() : word,
                "the size of a pixel in millimetres, such as 0.02, or a resolution such as 1200dpi");
        return Optional.of(resolution ? MILLIMETRES_PER_INCH / number : number);
    }

    private static double positive(CalibrationFile.Entry entry, String word, String what) throws Failure {
        try {
            double number = Double.parseDouble(word);
            if (number > 0 && !Double.isInfinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, together with what is no positive number.
        }
        throw new Failure(entry.name() + " takes " + what + ", not '" + entry.value() + "'.");
    }

    private static Optional<ReflectanceScale> scale(
            Optional<CalibrationFile.Entry> white, Optional<CalibrationFile.Entry> black) throws Failure {
        if (white.isEmpty() && black.isEmpty()) {
            return Optional.empty();
        }
        if (white.isEmpty() || black.isEmpty()) {
            throw new Failure(
                    white.isEmpty()
                            ? black.orElseThrow().name()
                                    + " alone makes no scale: give the white reference too, such as"
                                    + " plain white paper."
                            : white.orElseThrow().name()
                                    + " alone makes no scale: give the black reference too; an image"
                                    + " taken with the lens covered shows a black of 0%.");
        }
        Reference light = Reference.of(white.get(), WHITE_PAPER);
        Reference dark = Reference.of(black.get(), BLACK_PRINT);
        return Optional.of(new ReflectanceScale(
                dark.grey(),
                dark.reflectance(),
                light.grey(),
                light.reflectance(),
                dark.measured() && light.measured()));
    }

    private static Optional<DpmCalibration> dpm(CalibrationFile file) throws Failure {
        double[] values = new double[CalibrationFile.DPM.size()];
        int there = 0;
        for (int i = 0; i < values.length; i++) {
            Optional<CalibrationFile.Entry> entry = file.entry(CalibrationFile.DPM.get(i));
            if (entry.isPresent()) {
                there++;
                String word = entry.get().value();
                values[i] =
                        i == 0 ? Reference.share(entry.get(), word) : positive(entry.get(), word, "a number above 0");
            }
        }
        if (there > 0 && there < values.length) {
            throw new Failure(
                    "ISO/IEC 29158 needs all of " + Sentences.list(CalibrationFile.DPM, "and")
                            + " for minimum reflectance; give what is missing, or leave all of them out of the calibration file.");
        }
        return there == 0
                ? Optional.empty()
                : Optional.of(new DpmCalibration(values[0], values[1], values[2], values[3]));
    }

    /** The grey value of something of which the reflectance is known, or taken to be known. */
    private record Reference(double grey, double reflectance, boolean measured) {
        static Reference of(CalibrationFile.Entry entry, double usual) throws Failure {
            String word = entry.value();
            int colon = word.indexOf(':');
            String first = colon < 0 ? word : word.substring(0, colon);
            double grey;
            try {
                grey = Double.parseDouble(first.strip());
            } catch (NumberFormatException e) {
                throw new Failure(
                        entry.name() + " takes a grey value and a reflectance, such as 240:85%, not '" + word + "'.");
            }
            return colon < 0
                    ? new Reference(grey, usual, false)
                    : new Reference(grey, share(entry, word.substring(colon + 1).strip()), true);
        }

        static double share(CalibrationFile.Entry entry, String word) throws Failure {
            boolean percent = word.endsWith("%");
            try {
                double number = Double.parseDouble(percent ? word.substring(0, word.length() - 1) : word);
                double share = percent ? number / 100 : number;
                if (share >= 0 && share <= 1) {
                    return share;
                }
            } catch (NumberFormatException e) {
                // Told below, together with what is no share.
            }
            throw new Failure(
                    "The reflectance of " + entry.name() + " is a share such as 0.85 or 85%, not '" + word + "'.");
        }
    }
}
