package org.quietzone.gs1.epc;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.gs1.prefix.CompanyPrefixes;

/**
 * What elements do not say and an EPC needs.
 *
 * @param prefixLength how many digits of the key are the GS1 Company Prefix, 6 to 12; goes before the table
 * @param prefixes a table that knows it otherwise
 * @param filter the filter value of a tag, 0 to 7
 * @param scheme the scheme of a tag; empty: the shortest that holds the EPC
 */
public record EpcOptions(OptionalInt prefixLength, CompanyPrefixes prefixes, int filter, Optional<EpcScheme> scheme) {
    private static final EpcOptions STANDARD =
            new EpcOptions(OptionalInt.empty(), CompanyPrefixes.none(), 0, Optional.empty());
    private static final int MAX_FILTER = 7;

    /** @throws IllegalArgumentException if a value is out of range, or the scheme is none of GS1's */
    public EpcOptions {
        Objects.requireNonNull(prefixes, "prefixes");
        if (prefixLength.isPresent() && (prefixLength.getAsInt() < 6 || prefixLength.getAsInt() > 12)) {
            throw new IllegalArgumentException("In an EPC a company prefix has 6 to 12 digits, not "
                    + prefixLength.getAsInt() + "; give 6 for one of 4 or 5 digits");
        }
        if (filter < 0 || filter > MAX_FILTER) {
            throw new IllegalArgumentException("A filter value is 0 to " + MAX_FILTER + ", not " + filter);
        }
        scheme.filter(wish -> wish.type().keyAi().isEmpty()).ifPresent(wish -> {
            throw new IllegalArgumentException(wish.urnName() + " is not for GS1 keys");
        });
    }

    /** No length and no table, filter value 0, the shortest scheme. */
    public static EpcOptions standard() {
        return STANDARD;
    }

    /** With the number of digits of the company prefix, 6 to 12. */
    public EpcOptions prefixLength(int digits) {
        return new EpcOptions(OptionalInt.of(digits), prefixes, filter, scheme);
    }

    /** With a table of company prefixes. */
    public EpcOptions prefixes(CompanyPrefixes table) {
        return new EpcOptions(prefixLength, table, filter, scheme);
    }

    /** With a filter value, 0 to 7. */
    public EpcOptions filter(int value) {
        return new EpcOptions(prefixLength, prefixes, value, scheme);
    }

    /** With a scheme of tags. */
    public EpcOptions scheme(EpcScheme wish) {
        return new EpcOptions(prefixLength, prefixes, filter, Optional.of(wish));
    }
}
