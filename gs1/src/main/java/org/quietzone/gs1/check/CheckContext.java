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

    /** The year from which centuries are told. */
    int referenceYear() {
        return year.isPresent() ? year.getAsInt() : Year.now(ZoneOffset.UTC).getValue();
    }
}
