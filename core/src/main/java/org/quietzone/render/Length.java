package org.quietzone.render;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * A length on paper, in the unit in which it was given: an X-dimension, a whole symbol, a margin. Two lengths are equal if
 * value and unit are; {@link #compareTo} looks at the length itself.
 *
 * @param value 0 to a kilometre, in units
 * @param unit the unit
 */
public record Length(double value, Unit unit) implements Comparable<Length> {
    private static final double LIMIT_MILLIMETRES = 1e6;
    private static final int MAX_TEXT = 32;

    /** The units of lengths. */
    public enum Unit {
        /** Millimetres. */
        MM("mm", 1),
        /** Inches of 25.4 mm. */
        IN("in", 25.4),
        /** Thousandths of an inch. */
        MIL("mil", 0.0254);

        private final String symbol;
        private final double millimetres;

        Unit(String symbol, double millimetres) {
            this.symbol = symbol;
            this.millimetres = millimetres;
        }

        /** The unit as it stands behind a number. */
        public String symbol() {
            return symbol;
        }
    }

    /** Checks the range. */
    public Length {
        Objects.requireNonNull(unit, "unit");
        // Also refuses what is not a number.
        if (!(value >= 0 && value * unit.millimetres <= LIMIT_MILLIMETRES)) {
            throw new IllegalArgumentException(
                    "A length is 0 mm to " + (int) LIMIT_MILLIMETRES + " mm, not " + value + " " + unit.symbol);
        }
    }

    /** A length in millimetres. */
    public static Length millimetres(double value) {
        return new Length(value, Unit.MM);
    }

    /** A length in inches. */
    public static Length inches(double value) {
        return new Length(value, Unit.IN);
    }

    /** A length in thousandths of an inch. */
    public static Length mils(double value) {
        return new Length(value, Unit.MIL);
    }

    /**
     * Reads a number with a unit: {@code 0.495mm}, {@code 0.0195 in}, {@code 19.5 mil}. Case does not matter.
     *
     * @throws IllegalArgumentException if the text is not such a length
     */
    public static Length parse(String text) {
        String trimmed = text.strip();
        int end = endOfNumber(trimmed);
        String symbol = trimmed.substring(end).strip().toLowerCase(Locale.ROOT);
        if (end > 0 && trimmed.length() <= MAX_TEXT) {
            for (Unit unit : Unit.values()) {
                if (unit.symbol.equals(symbol)) {
                    return new Length(Double.parseDouble(trimmed.substring(0, end)), unit);
                }
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a length: write a number and mm, in or mil, such as 0.495mm, 0.0195in, 19.5mil");
    }

    /** Where digits with at most one point among or before them end; 0 if there is no digit. */
    private static int endOfNumber(String text) {
        int digits = 0;
        int points = 0;
        int at = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && points == 0) {
                points++;
            } else {
                break;
            }
        }
        return digits == 0 ? 0 : at;
    }

    /** The length in millimetres. */
    public double millimetres() {
        return value * unit.millimetres;
    }

    /** The length as a number of another unit. */
    public double in(Unit other) {
        return unit == other ? value : millimetres() / other.millimetres;
    }

    /** The same length given in another unit. */
    public Length to(Unit other) {
        return new Length(in(other), other);
    }

    @Override
    public int compareTo(Length other) {
        return Double.compare(millimetres(), other.millimetres());
    }

    /** As {@link #parse} reads it, with as few digits as tell the value from any other: {@code 0.495 mm}. */
    @Override
    public String toString() {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString() + " " + unit.symbol;
    }
}
