package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;
import static org.quietzone.gs1.check.Verdicts.assertWholly;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.prefix.CompanyPrefixes;

class DatesTest {
    @Test
    void theDayMayBeLeftOpenOnlyWhereTheCheckSaysSo() {
        assertGood("yymmd0", "270100", "270131");
        assertGood("yyyymmd0", "19560700");
        assertVerdict("yymmdd", "270100", "ILLEGAL_DAY 4+2");
        assertVerdict("yyyymmdd", "19560700", "ILLEGAL_DAY 6+2");
    }

    @Test
    void lengthComesFirstThenDigitsMonthAndDay() {
        assertWholly("yymmdd", Rule.DATE_TOO_SHORT, "", "27013", "2A99");
        assertWholly("yymmd0", Rule.DATE_TOO_LONG, "2701311");
        assertWholly("yyyymmdd", Rule.DATE_TOO_SHORT, "270131");
        assertWholly("yyyymmd0", Rule.DATE_TOO_LONG, "202701311");
        assertVerdict("yymmdd", "2713/1", "NON_DIGIT_CHARACTER 4+1");
        assertVerdict("yymmdd", "271399", "ILLEGAL_MONTH 2+2");
        assertVerdict("yyyymmdd", "20270010", "ILLEGAL_MONTH 4+2");
        assertVerdict("yymmdd", "270431", "ILLEGAL_DAY 4+2");
    }

    @Test
    void leapYearsFollowTheCalendar() {
        assertGood("yyyymmdd", "20240229", "20000229");
        assertVerdict("yyyymmdd", "19000229", "ILLEGAL_DAY 6+2");
        assertVerdict("yyyymmdd", "20230229", "ILLEGAL_DAY 6+2");
        assertGood("yymmdd", "280229", "960229");
        assertVerdict("yymmdd", "270229", "ILLEGAL_DAY 4+2");
    }

    /** Whether there is a 29 February in a year 00 is a question of which century it is in. */
    @Test
    void theCenturyDecidesAboutTheYear00() {
        assertThat(Verdicts.of("yymmdd", "000229", year(2026))).isEqualTo(Verdicts.GOOD);
        assertThat(Verdicts.of("yymmdd", "000229", year(2050))).isEqualTo("ILLEGAL_DAY 4+2");
        assertThat(Verdicts.of("yymmdd", "000229", year(2399))).isEqualTo(Verdicts.GOOD);
    }

    @Test
    void withoutAYearTheClockTellsTheCentury() {
        assertThat(Verdicts.of("yymmdd", "280229", CheckContext.standard())).isEqualTo(Verdicts.GOOD);
        assertThat(Verdicts.of("yymmdd", "000228", CheckContext.standard())).isEqualTo(Verdicts.GOOD);
    }

    @ParameterizedTest(name = "General Specifications 7.12: {0} seen from {1} is {2}")
    @CsvSource({
        "77, 2026, 1977",
        "76, 2026, 2076",
        "0, 2026, 2000",
        "26, 2026, 2026",
        "0, 2050, 2100",
        "1, 2050, 2001",
        "99, 2049, 2099",
        "99, 2048, 1999",
        "50, 2100, 2150",
        "51, 2100, 2051"
    })
    void theCenturyIsThatOfTheNearestYear(int yearOfCentury, int reference, int year) {
        assertThat(Dates.year(yearOfCentury, reference)).isEqualTo(year);
    }

    @Property(tries = 1000)
    void theCalendarAgrees(
            @ForAll @IntRange(max = 2500) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 33) int day) {
        String text = String.format("%04d%02d%02d", year, month, day);
        boolean date = exists(year, month, day);
        assertThat(Verdicts.of("yyyymmdd", text).equals(Verdicts.GOOD)).as(text).isEqualTo(date);
        boolean month0 = day == 0 && month >= 1 && month <= 12;
        assertThat(Verdicts.of("yyyymmd0", text).equals(Verdicts.GOOD)).as(text).isEqualTo(date || month0);
        if (Dates.year(year % 100, 2026) == year) {
            assertThat(Verdicts.of("yymmdd", text.substring(2), year(2026)).equals(Verdicts.GOOD))
                    .as(text)
                    .isEqualTo(date);
        }
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static CheckContext year(int year) {
        return new CheckContext(OptionalInt.of(year), CompanyPrefixes.none());
    }
}
