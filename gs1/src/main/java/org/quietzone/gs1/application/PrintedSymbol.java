package org.quietzone.gs1.application;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A symbol as it is or will be printed, as far as that is known.
 *
 * @param carrier the family
 * @param version the version, such as {@code 4} or {@code M3}
 * @param size modules on each side without quiet zone, 11 to 177
 * @param level the error correction level
 * @param xDimension the X-dimension in millimetres, above 0
 * @param quietZone the quiet zone on the narrowest side, in modules, 0 or more
 * @param grade the print quality that was measured
 */
public record PrintedSymbol(
        Carrier carrier,
        String version,
        int size,
        Level level,
        OptionalDouble xDimension,
        OptionalDouble quietZone,
        Optional<MeasuredGrade> grade) {
    private static final int MIN_SIZE = 11;
    private static final int MAX_SIZE = 177;
    private static final double MAX_X = 1000;

    public PrintedSymbol {
        Objects.requireNonNull(carrier, "carrier");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(grade, "grade");
        if (size < MIN_SIZE || size > MAX_SIZE) {
            throw new IllegalArgumentException(
                    "A symbol has " + MIN_SIZE + " to " + MAX_SIZE + " modules on each side, not " + size);
        }
        if (xDimension.isPresent() && !(xDimension.getAsDouble() > 0 && xDimension.getAsDouble() <= MAX_X)) {
            throw new IllegalArgumentException(
                    "An X-dimension is above 0 mm and at most a metre, not " + xDimension.getAsDouble() + " mm");
        }
        if (quietZone.isPresent() && !(quietZone.getAsDouble() >= 0 && quietZone.getAsDouble() <= MAX_X)) {
            throw new IllegalArgumentException(
                    "A quiet zone is 0 to " + (int) MAX_X + " modules, not " + quietZone.getAsDouble());
        }
    }

    /** The side of the whole symbol with the least quiet zone, in millimetres, at an X-dimension. */
    public double wholeSize(double millimetres) {
        return (size + 2 * carrier.quietZone().value()) * millimetres;
    }

    /** For example {@code QR Code version 4}. */
    public String name() {
        return carrier.label() + " version " + version;
    }
}
