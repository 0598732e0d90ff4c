package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** The checks of times of day: hours 00 to 23, minutes and seconds 00 to 59. */
final class Times {
    private Times() {}

    static Optional<Fault> hour(String value, int start, int end, CheckContext context) {
        if (end - start != 2) {
            return Optional.of(Fault.of(end - start < 2 ? Rule.HOUR_TOO_SHORT : Rule.HOUR_TOO_LONG, 0, end - start));
        }
        return below(24, Rule.ILLEGAL_HOUR, value, start, context);
    }

    static Optional<Fault> minute(String value, int start, int end, CheckContext context) {
        if (end - start != 2) {
            return Optional.of(
                    Fault.of(end - start < 2 ? Rule.MINUTE_TOO_SHORT : Rule.MINUTE_TOO_LONG, 0, end - start));
        }
        return below(60, Rule.ILLEGAL_MINUTE, value, start, context);
    }

    static Optional<Fault> second(String value, int start, int end, CheckContext context) {
        if (end - start != 2) {
            return Optional.of(
                    Fault.of(end - start < 2 ? Rule.SECOND_TOO_SHORT : Rule.SECOND_TOO_LONG, 0, end - start));
        }
        return below(60, Rule.ILLEGAL_SECOND, value, start, context);
    }

    /** Hour and minute. Neither 2400 nor 9999 is a time. */
    static Optional<Fault> hourAndMinute(String value, int start, int end, CheckContext context) {
        if (end - start != 4) {
            return Optional.of(Fault.of(
                    end - start < 4 ? Rule.HOUR_WITH_MINUTE_TOO_SHORT : Rule.HOUR_WITH_MINUTE_TOO_LONG,
                    0,
                    end - start));
        }
        Optional<Fault> hour = below(24, Rule.ILLEGAL_HOUR, value, start, context);
        if (hour.isPresent()) {
            return hour;
        }
        Optional<Fault> minute = below(60, Rule.ILLEGAL_MINUTE, value, start + 2, context);
        return minute.isEmpty() ? minute : Optional.of(minute.get().shifted(2));
    }

    private static Optional<Fault> below(int limit, Rule rule, String value, int start, CheckContext context) {
        Optional<Fault> fault = CharacterChecks.numeric(value, start, start + 2, context);
        if (fault.isPresent()) {
            return fault;
        }
        return Dates.pair(value, start) < limit ? Optional.empty() : Optional.of(Fault.of(rule, 0, 2));
    }
}
