package org.quietzone.gs1.check;

import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;
import static org.quietzone.gs1.check.Verdicts.assertWholly;

import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;

class NumbersTest {
    @Test
    void aNumberThatMayNotBeZeroHasAnotherDigit() {
        assertGood("nonzero", "1", "0001", "1000", "50");
        assertWholly("nonzero", Rule.ILLEGAL_ZERO_VALUE, "", "0", "0000");
        assertVerdict("nonzero", "00x", "NON_DIGIT_CHARACTER 2+1");
    }

    @Test
    void aNumberWithoutLeadingZeroIsNotZeroItself() {
        assertGood("nozeroprefix", "", "7", "10", "900000000000");
        assertVerdict("nozeroprefix", "0", "ILLEGAL_ZERO_PREFIX 0+1");
        assertVerdict("nozeroprefix", "0x7", "ILLEGAL_ZERO_PREFIX 0+1");
        assertVerdict("nozeroprefix", "7x0", "NON_DIGIT_CHARACTER 1+1");
    }

    @Test
    void latitudesEndAtThePoles() {
        assertGood("latitude", "0000000000", "1385000000", "1800000000");
        assertWholly("latitude", Rule.INVALID_LATITUDE, "1800000001", "9999999999");
        assertWholly("latitude", Rule.LATITUDE_INVALID_LENGTH, "", "180000000", "01800000000");
        assertVerdict("latitude", "90.0000000", "NON_DIGIT_CHARACTER 2+1");
    }

    @Test
    void longitudesEndWhereTheyBegin() {
        assertGood("longitude", "0000000000", "2500000000", "3600000000");
        assertWholly("longitude", Rule.INVALID_LONGITUDE, "3600000001", "9999999999");
        assertWholly("longitude", Rule.LONGITUDE_INVALID_LENGTH, "", "360000000", "03600000000");
        assertVerdict("longitude", "-180000000", "NON_DIGIT_CHARACTER 0+1");
    }
}
