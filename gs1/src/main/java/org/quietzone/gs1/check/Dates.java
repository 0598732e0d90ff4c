package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** The checks of dates: YYMMDD and YYYYMMDD, with the day 00 (the month as a whole) allowed or not. */
final class Dates {
    private static final byte[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Dates() {}

    static Optional<Fault> yymmdd(String value, int start, int end, CheckContext context) {
        return examine(value, start, end, 2, 1, context);
    }

    static Optional<Fault> yymmd0(String value, int start, int end, CheckContext context) {
        return examine(value, start, end, 2, 0, context);
    }

    static Optional<Fault> yyyymmdd(String value, int start, int end, CheckContext context) {
        return examine(value, start, end, 4, 1, context);
    }

    static Optional<Fault> yyyymmd0(String value, int start, int end, CheckContext context) {
        return examine(value, start, end, 4, 0, context);
    }

    private static Optional<Fault> examine(
            String value, int start, int end, int yearDigits, int leastDay, CheckContext context) {
        int length = yearDigits + 4;
        if (end - start != length) {
            return Optional.of(
                    Fault.of(end - start < length ? Rule.DATE_TOO_SHORT : Rule.DATE_TOO_LONG, 0, end - start));
        }
        Optional<Fault> fault = CharacterChecks.numeric(value, start, end, context);
        if (fault.isPresent()) {
            return fault;
        }
        int month = pair(value, start + yearDigits);
        if (month < 1 || month > 12) {
            return Optional.of(Fault.of(Rule.ILLEGAL_MONTH, yearDigits, 2));
        }
        int day = pair(value, start + yearDigits + 2);
        if (day < leastDay || day > days(value, start, yearDigits, month, day, context)) {
            return Optional.of(Fault.of(Rule.ILLEGAL_DAY, yearDigits + 2, 2));
        }
        return Optional.empty();
    }

    /** The days of the month. The year is asked for only where it matters: it may have to be told by the clock. */
    private static int days(String value, int start, int yearDigits, int month, int day, CheckContext context) {
        if (month != 2 || day != 29) {
            return DAYS[month - 1];
        }
        int yearOfCentury = pair(value, start + yearDigits - 2);
        boolean leap;
        if (yearOfCentury != 0) {
            leap = yearOfCentury % 4 == 0;
        } else {
            int century = yearDigits == 4 ? pair(value, start) : year(0, context.referenceYear()) / 100;
            leap = century % 4 == 0;
        }
        return leap ? 29 : 28;
    }

    /**
     * The year that two digits mean: the one from 49 years ago to 50 years ahead (GS1 General Specifications, 7.12).
     *
     * @param yearOfCentury 0 to 99
     * @param reference the year from which is counted
     */
    static int year(int yearOfCentury, int reference) {
        int distance = yearOfCentury - reference % 100;
        int century = reference - reference % 100;
        if (distance >= 51) {
            century -= 100;
        } else if (distance <= -50) {
            century += 100;
        }
        return century + yearOfCentury;
    }

    /** The value of two digits. */
    static int pair(String value, int at) {
        return 10 * (value.charAt(at) - '0') + value.charAt(at + 1) - '0';
    }
}
