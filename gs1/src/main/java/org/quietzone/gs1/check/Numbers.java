package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** The checks of numbers: zero or not, leading zeros, coordinates of a place. */
final class Numbers {
    private static final int COORDINATE_DIGITS = 10;

    private Numbers() {}

    static Optional<Fault> notZero(String value, int start, int end, CheckContext context) {
        Optional<Fault> fault = CharacterChecks.numeric(value, start, end, context);
        if (fault.isPresent()) {
            return fault;
        }
        return zero(value, start, end)
                ? Optional.of(Fault.of(Rule.ILLEGAL_ZERO_VALUE, 0, end - start))
                : Optional.empty();
    }

    /** Whether digits are the number zero; no digits are. */
    static boolean zero(String value, int start, int end) {
        for (int i = start; i < end; i++) {
            if (value.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** A number as it is written: no leading zero, so that the number 0 itself is none. */
    static Optional<Fault> noLeadingZero(String value, int start, int end, CheckContext context) {
        return start < end && value.charAt(start) == '0'
                ? Optional.of(Fault.of(Rule.ILLEGAL_ZERO_PREFIX, 0, 1))
                : CharacterChecks.numeric(value, start, end, context);
    }

    /** Latitude plus 90, in units of a ten-millionth of a degree. */
    static Optional<Fault> latitude(String value, int start, int end, CheckContext context) {
        return atMost(1_800_000_000L, Rule.LATITUDE_INVALID_LENGTH, Rule.INVALID_LATITUDE, value, start, end, context);
    }

    /** Longitude from 0 to 360, in units of a ten-millionth of a degree. */
    static Optional<Fault> longitude(String value, int start, int end, CheckContext context) {
        return atMost(
                3_600_000_000L, Rule.LONGITUDE_INVALID_LENGTH, Rule.INVALID_LONGITUDE, value, start, end, context);
    }

    private static Optional<Fault> atMost(
            long limit, Rule badLength, Rule tooLarge, String value, int start, int end, CheckContext context) {
        if (end - start != COORDINATE_DIGITS) {
            return Optional.of(Fault.of(badLength, 0, end - start));
        }
        Optional<Fault> fault = CharacterChecks.numeric(value, start, end, context);
        if (fault.isPresent()) {
            return fault;
        }
        return Long.parseLong(value, start, end, 10) <= limit
                ? Optional.empty()
                : Optional.of(Fault.of(tooLarge, 0, COORDINATE_DIGITS));
    }
}
