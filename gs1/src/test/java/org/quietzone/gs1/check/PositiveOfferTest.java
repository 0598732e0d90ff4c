package org.quietzone.gs1.check;

import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;

import org.junit.jupiter.api.Test;

class PositiveOfferTest {
    /** Format, funder, offer, serial number. */
    private static final String OFFER = "0" + "16141410" + "000123" + "27654321" + "0";

    @Test
    void fieldsStandInOrder() {
        assertGood("couponposoffer", OFFER, "1" + OFFER.substring(1));
        assertVerdict("couponposoffer", OFFER + "00", "COUPON_EXCESS_DATA 24+2");
    }

    @Test
    void whereverItEndsTheFieldThatIsMissingIsNamed() {
        assertVerdict("couponposoffer", "", "COUPON_MISSING_FORMAT_CODE 0+0");
        assertVerdict("couponposoffer", OFFER.substring(0, 1), "COUPON_MISSING_FUNDER_VLI 0+1");
        assertVerdict("couponposoffer", OFFER.substring(0, 2), "COUPON_TRUNCATED_FUNDER 0+2");
        assertVerdict("couponposoffer", OFFER.substring(0, 8), "COUPON_TRUNCATED_FUNDER 2+6");
        assertVerdict("couponposoffer", OFFER.substring(0, 9), "COUPON_TRUNCATED_OFFER_CODE 0+9");
        assertVerdict("couponposoffer", OFFER.substring(0, 12), "COUPON_TRUNCATED_OFFER_CODE 9+3");
        assertVerdict("couponposoffer", OFFER.substring(0, 15), "COUPON_MISSING_SERIAL_NUMBER_VLI 0+15");
        assertVerdict("couponposoffer", OFFER.substring(0, 23), "COUPON_TRUNCATED_SERIAL_NUMBER 16+7");
    }

    @Test
    void formatAndLengthAreInRange() {
        assertVerdict("couponposoffer", "2" + OFFER.substring(1), "COUPON_INVALID_FORMAT_CODE 0+1");
        assertVerdict("couponposoffer", "07" + OFFER.substring(2), "COUPON_INVALID_FUNDER_LENGTH 1+1");
        assertVerdict("couponposoffer", OFFER + "-", "NON_DIGIT_CHARACTER 24+1");
    }
}
