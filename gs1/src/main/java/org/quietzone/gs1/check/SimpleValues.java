package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** The checks of values that are one of a few characters. */
final class SimpleValues {
    private SimpleValues() {}

    static Optional<Fault> yesOrNo(String value, int start, int end, CheckContext context) {
        return oneOf("01", Rule.NOT_ZERO_OR_ONE, value, start, end);
    }

    static Optional<Fault> windingDirection(String value, int start, int end, CheckContext context) {
        return oneOf("019", Rule.INVALID_WINDING_DIRECTION, value, start, end);
    }

    /** ISO/IEC 5218: 0 not known, 1 male, 2 female, 9 not applicable. */
    static Optional<Fault> biologicalSex(String value, int start, int end, CheckContext context) {
        return oneOf("0129", Rule.INVALID_BIOLOGICAL_SEX_CODE, value, start, end);
    }

    private static Optional<Fault> oneOf(String allowed, Rule rule, String value, int start, int end) {
        return end - start == 1 && allowed.indexOf(value.charAt(start)) >= 0
                ? Optional.empty()
                : Optional.of(Fault.of(rule, 0, end - start));
    }

    static Optional<Fault> importerIndex(String value, int start, int end, CheckContext context) {
        if (end - start != 1) {
            return Optional.of(Fault.of(Rule.IMPORTER_IDX_MUST_BE_ONE_CHARACTER, 0, end - start));
        }
        char c = value.charAt(start);
        boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        return letter || CharacterChecks.isDigit(c) || c == '-' || c == '_'
                ? Optional.empty()
                : Optional.of(Fault.of(Rule.INVALID_IMPORT_IDX_CHARACTER, 0, 1));
    }

    static Optional<Fault> hyphens(String value, int start, int end, CheckContext context) {
        return nothingBut('-', Rule.NOT_HYPHEN, value, start, end);
    }

    static Optional<Fault> zeros(String value, int start, int end, CheckContext context) {
        return nothingBut('0', Rule.NOT_ZERO, value, start, end);
    }

    private static Optional<Fault> nothingBut(char wanted, Rule rule, String value, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return Optional.of(Fault.of(rule, 0, 0));
        }
        for (int i = start; i < end; i++) {
            if (value.charAt(i) != wanted) {
                return Optional.of(new Fault(
                        rule, 0, length, Optional.of(String.valueOf(wanted).repeat(length))));
            }
        }
        return Optional.empty();
    }

    /** Types of AIDC media: 01 to 10, and 80 to 99 for use within a company. */
    static Optional<Fault> mediaType(String value, int start, int end, CheckContext context) {
        if (end - start == 2
                && CharacterChecks.isDigit(value.charAt(start))
                && CharacterChecks.isDigit(value.charAt(start + 1))) {
            int type = Dates.pair(value, start);
            if (type >= 1 && type <= 10 || type >= 80) {
                return Optional.empty();
            }
        }
        return Optional.of(Fault.of(Rule.INVALID_MEDIA_TYPE, 0, end - start));
    }
}
