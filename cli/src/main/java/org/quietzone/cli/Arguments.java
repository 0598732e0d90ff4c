package org.quietzone.cli;

import java.time.Duration;
import java.util.Locale;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** Words of the command line to values. */
final class Arguments {
    private Arguments() {}

    /** A version: {@code 7}, {@code M3}, {@code model1-5}. */
    static Version version(String word) throws Failure {
        try {
            return Version.parse(word);
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
    }

    /** A level: {@code L}, {@code M}, {@code Q} or {@code H}. */
    static ErrorCorrection level(String word) throws Failure {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "L" -> ErrorCorrection.L;
            case "M" -> ErrorCorrection.M;
            case "Q" -> ErrorCorrection.Q;
            case "H" -> ErrorCorrection.H;
            default -> throw new Failure("'" + word + "' is no error correction level: L, M, Q or H.");
        };
    }

    /**
     * A whole number.
     *
     * @param option the option that it was given to
     */
    static int number(String option, String word, int min, int max) throws Failure {
        try {
            int number = Integer.parseInt(word);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, together with the numbers that are out of range.
        }
        throw new Failure(option + " takes a whole number from " + min + " to " + max + ", not '" + word + "'.");
    }

    /**
     * A duration: a number and its unit, {@code ms}, {@code s} or {@code min}.
     *
     * @param option the option that it was given to
     */
    static Duration duration(String option, String word) throws Failure {
        int end = word.length();
        while (end > 0 && Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        double nanos =
                switch (word.substring(end)) {
                    case "ms" -> 1e6;
                    case "s" -> 1e9;
                    case "min" -> 60e9;
                    default -> 0;
                };
        try {
            double total = Double.parseDouble(word.substring(0, end)) * nanos;
            // A long holds no more; less than a nanosecond is nothing.
            if (total >= 1 && total < Long.MAX_VALUE) {
                return Duration.ofNanos((long) total);
            }
        } catch (NumberFormatException e) {
            // Told below, together with what is no positive duration.
        }
        throw new Failure(option + " takes a duration such as 500ms, 2s or 1min, not '" + word + "'.");
    }

    /**
     * A number, perhaps with a fraction.
     *
     * @param option the option that it was given to
     */
    static double decimal(String option, String word) throws Failure {
        try {
            double number = Double.parseDouble(word);
            if (!Double.isNaN(number) && !Double.isInfinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, together with what is no finite number.
        }
        throw new Failure(option + " takes a number, not '" + word + "'.");
    }
}
