package org.quietzone.gs1.check;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.OptionalInt;
import org.quietzone.gs1.prefix.CompanyPrefixes;

/**
 * What a check may ask beside the characters.
 *
 * @param year the year from which the century of two-digit years is told; empty: the current year
 * @param prefixes a table of company prefixes; without one only the form of a prefix is checked
 */
public record CheckContext(OptionalInt year, CompanyPrefixes prefixes) {
    private static final CheckContext STANDARD = new CheckContext(OptionalInt.empty(), CompanyPrefixes.none());

    public CheckContext {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(prefixes, "prefixes");
    }

    /** The current year, no table of company prefixes. */
    public static CheckContext standard() {
        return STANDARD;
    }

    /**
     * The year that two digits mean: the one from 49 years ago to 50 years ahead (GS1 General Specifications, 7.12).
     *
     * @param yearOfCentury 0 to 99
     */
    public int yearOf(int yearOfCentury) {
        if (yearOfCentury < 0 || yearOfCentury > 99) {
            throw new IllegalArgumentException("Two digits are 0 to 99, not " + yearOfCentury);
        }
        return Dates.year(yearOfCentury, referenceYear());
    }

    /** The year from which centuries are told. */
    int referenceYear() {
        return year.isPresent() ? year.getAsInt() : Year.now(ZoneOffset.UTC).getValue();
    }
}
