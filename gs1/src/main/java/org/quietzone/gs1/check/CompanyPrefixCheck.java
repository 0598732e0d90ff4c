package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/**
 * Whether a key begins with a GS1 Company Prefix: with four digits at least, and where there is a table of prefixes, with
 * none that the table says was never assigned. What the table does not know passes.
 */
final class CompanyPrefixCheck {
    private static final int SHORTEST = 4;

    private CompanyPrefixCheck() {}

    /** The prefix begins with the first character. */
    static Optional<Fault> first(String value, int start, int end, CheckContext context) {
        if (end - start < SHORTEST) {
            return Optional.of(Fault.of(Rule.TOO_SHORT_FOR_GCP, 0, end - start));
        }
        for (int i = start; i < start + SHORTEST; i++) {
            if (!CharacterChecks.isDigit(value.charAt(i))) {
                return Optional.of(Fault.of(Rule.INVALID_GCP_PREFIX, i - start, 1));
            }
        }
        return context.prefixes().unassigned(value, start, end)
                ? Optional.of(Fault.of(Rule.INVALID_GCP_PREFIX, 0, end - start))
                : Optional.empty();
    }

    /** The prefix begins with the second character; the first is an indicator or extension digit. */
    static Optional<Fault> second(String value, int start, int end, CheckContext context) {
        if (end - start < 2) {
            return Optional.of(Fault.of(Rule.TOO_SHORT_FOR_GCP, 0, end - start));
        }
        Optional<Fault> fault = first(value, start + 1, end, context);
        return fault.isEmpty() ? fault : Optional.of(fault.get().shifted(1));
    }
}
