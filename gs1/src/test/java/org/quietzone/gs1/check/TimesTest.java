package org.quietzone.gs1.check;

import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;
import static org.quietzone.gs1.check.Verdicts.assertWholly;

import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;

class TimesTest {
    @Test
    void hoursAre00To23() {
        assertGood("hh", "00", "09", "19", "23");
        assertWholly("hh", Rule.ILLEGAL_HOUR, "24", "99");
        assertWholly("hh", Rule.HOUR_TOO_SHORT, "", "7");
        assertWholly("hh", Rule.HOUR_TOO_LONG, "007");
        assertVerdict("hh", "1h", "NON_DIGIT_CHARACTER 1+1");
    }

    @Test
    void minutesAndSecondsAre00To59() {
        assertGood("mi", "00", "59");
        assertGood("ss", "00", "59");
        assertWholly("mi", Rule.ILLEGAL_MINUTE, "60", "99");
        assertWholly("ss", Rule.ILLEGAL_SECOND, "60", "99");
        assertWholly("mi", Rule.MINUTE_TOO_SHORT, "", "5");
        assertWholly("mi", Rule.MINUTE_TOO_LONG, "005");
        assertWholly("ss", Rule.SECOND_TOO_SHORT, "", "5");
        assertWholly("ss", Rule.SECOND_TOO_LONG, "0059");
        assertVerdict("mi", "x1", "NON_DIGIT_CHARACTER 0+1");
        assertVerdict("ss", "1x", "NON_DIGIT_CHARACTER 1+1");
    }

    /** 24:00 is no time, and neither is 9999, which once stood for an open one. */
    @Test
    void hourAndMinuteAreATimeOfDay() {
        assertGood("hhmi", "0000", "2359");
        assertVerdict("hhmi", "2400", "ILLEGAL_HOUR 0+2");
        assertVerdict("hhmi", "9999", "ILLEGAL_HOUR 0+2");
        assertVerdict("hhmi", "1260", "ILLEGAL_MINUTE 2+2");
        assertVerdict("hhmi", "12:0", "NON_DIGIT_CHARACTER 2+1");
        assertVerdict("hhmi", "99:0", "ILLEGAL_HOUR 0+2");
        assertWholly("hhmi", Rule.HOUR_WITH_MINUTE_TOO_SHORT, "", "123");
        assertWholly("hhmi", Rule.HOUR_WITH_MINUTE_TOO_LONG, "12:00");
    }
}
