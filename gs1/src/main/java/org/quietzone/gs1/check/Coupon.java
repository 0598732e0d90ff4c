package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/**
 * The coupon code of North America, AI (8110): fields in a fixed order, some with a digit before them that says how long
 * they are, then optional fields in ascending order of the digit that names them (GS1 General Specifications, 3.10, and the
 * North American Coupon Application Guideline).
 */
final class Coupon {
    private static final String LENGTHS = "12345";
    private static final String PREFIX_LENGTHS = "0123456";
    private static final String REQUIREMENT_CODES = "012349";
    /** With this in place of a length, the purchase is of the same company as the first. */
    private static final int NO_PREFIX = 9;

    private Coupon() {}

    static Optional<Fault> examine(String value, int start, int end, CheckContext context) {
        Optional<Fault> fault = CharacterChecks.numeric(value, start, end, context);
        if (fault.isPresent()) {
            return fault;
        }
        CouponFields in = new CouponFields(value, start, end, context);
        boolean good = company(in)
                && offerAndSaveValue(in)
                && firstPurchase(in)
                && (!in.option('1') || secondPurchase(in))
                && (!in.option('2') || thirdPurchase(in))
                && dates(in)
                && (!in.option('5') || serialNumber(in))
                && (!in.option('6') || retailer(in))
                && (!in.option('9') || howToApply(in))
                && in.end();
        return good ? Optional.empty() : in.fault();
    }

    private static boolean company(CouponFields in) {
        return in.digit(Rule.COUPON_MISSING_GCP_VLI)
                && in.oneOf(PREFIX_LENGTHS, Rule.COUPON_INVALID_GCP_LENGTH)
                && in.digits(6 + in.last(), Rule.COUPON_TRUNCATED_GCP)
                && in.companyPrefix();
    }

    private static boolean offerAndSaveValue(CouponFields in) {
        return in.digits(6, Rule.COUPON_TRUNCATED_OFFER_CODE)
                && in.digit(Rule.COUPON_MISSING_SAVE_VALUE_VLI)
                && in.oneOf(LENGTHS, Rule.COUPON_INVALID_SAVE_VALUE_LENGTH)
                && in.digits(in.last(), Rule.COUPON_TRUNCATED_SAVE_VALUE);
    }

    private static boolean firstPurchase(CouponFields in) {
        return in.digit(Rule.COUPON_MISSING_1ST_PURCHASE_REQUIREMENT_VLI)
                && in.oneOf(LENGTHS, Rule.COUPON_INVALID_1ST_PURCHASE_REQUIREMENT_LENGTH)
                && in.digits(in.last(), Rule.COUPON_TRUNCATED_1ST_PURCHASE_REQUIREMENT)
                && in.digit(Rule.COUPON_MISSING_1ST_PURCHASE_REQUIREMENT_CODE)
                && in.oneOf(REQUIREMENT_CODES, Rule.COUPON_INVALID_1ST_PURCHASE_REQUIREMENT_CODE)
                && in.digits(3, Rule.COUPON_TRUNCATED_1ST_PURCHASE_FAMILY_CODE);
    }

    private static boolean secondPurchase(CouponFields in) {
        return in.digit(Rule.COUPON_MISSING_ADDITIONAL_PURCHASE_RULES_CODE)
                && in.oneOf("0123", Rule.COUPON_INVALID_ADDITIONAL_PURCHASE_RULES_CODE)
                && in.digit(Rule.COUPON_MISSING_2ND_PURCHASE_REQUIREMENT_VLI)
                && in.oneOf(LENGTHS, Rule.COUPON_INVALID_2ND_PURCHASE_REQUIREMENT_LENGTH)
                && in.digits(in.last(), Rule.COUPON_TRUNCATED_2ND_PURCHASE_REQUIREMENT)
                && in.digit(Rule.COUPON_MISSING_2ND_PURCHASE_REQUIREMENT_CODE)
                && in.oneOf(REQUIREMENT_CODES, Rule.COUPON_INVALID_2ND_PURCHASE_REQUIREMENT_CODE)
                && in.digits(3, Rule.COUPON_TRUNCATED_2ND_PURCHASE_FAMILY_CODE)
                && in.digit(Rule.COUPON_MISSING_2ND_PURCHASE_GCP_VLI)
                && in.oneOf(PREFIX_LENGTHS + NO_PREFIX, Rule.COUPON_INVALID_2ND_PURCHASE_GCP_LENGTH)
                && (in.last() == NO_PREFIX
                        || in.digits(6 + in.last(), Rule.COUPON_TRUNCATED_2ND_PURCHASE_GCP) && in.companyPrefix());
    }

    private static boolean thirdPurchase(CouponFields in) {
        return in.digit(Rule.COUPON_MISSING_3RD_PURCHASE_REQUIREMENT_VLI)
                && in.oneOf(LENGTHS, Rule.COUPON_INVALID_3RD_PURCHASE_REQUIREMENT_LENGTH)
                && in.digits(in.last(), Rule.COUPON_TRUNCATED_3RD_PURCHASE_REQUIREMENT)
                && in.digit(Rule.COUPON_MISSING_3RD_PURCHASE_REQUIREMENT_CODE)
                && in.oneOf(REQUIREMENT_CODES, Rule.COUPON_INVALID_3RD_PURCHASE_REQUIREMENT_CODE)
                && in.digits(3, Rule.COUPON_TRUNCATED_3RD_PURCHASE_FAMILY_CODE)
                && in.digit(Rule.COUPON_MISSING_3RD_PURCHASE_GCP_VLI)
                && in.oneOf(PREFIX_LENGTHS + NO_PREFIX, Rule.COUPON_INVALID_3RD_PURCHASE_GCP_LENGTH)
                && (in.last() == NO_PREFIX
                        || in.digits(6 + in.last(), Rule.COUPON_TRUNCATED_3RD_PURCHASE_GCP) && in.companyPrefix());
    }

    private static boolean dates(CouponFields in) {
        boolean expires = in.option('3');
        if (expires && !in.date(Rule.COUPON_TOO_SHORT_FOR_EXPIRATION_DATE, Rule.COUPON_INVALID_EXPIRATION_DATE)) {
            return false;
        }
        return !in.option('4')
                || in.date(Rule.COUPON_TOO_SHORT_FOR_START_DATE, Rule.COUPON_INVALID_START_DATE)
                        && (!expires || in.startsByExpiration());
    }

    static boolean serialNumber(CouponFields in) {
        return in.digit(Rule.COUPON_MISSING_SERIAL_NUMBER_VLI)
                && in.digits(6 + in.last(), Rule.COUPON_TRUNCATED_SERIAL_NUMBER);
    }

    private static boolean retailer(CouponFields in) {
        return in.digit(Rule.COUPON_MISSING_RETAILER_GCP_OR_GLN_VLI)
                && in.oneOf("1234567", Rule.COUPON_INVALID_RETAILER_GCP_OR_GLN_LENGTH)
                && in.digits(6 + in.last(), Rule.COUPON_TRUNCATED_RETAILER_GCP_OR_GLN)
                && in.companyPrefix();
    }

    private static boolean howToApply(CouponFields in) {
        return in.digit(Rule.COUPON_MISSING_SAVE_VALUE_CODE)
                && in.oneOf("01256", Rule.COUPON_INVALID_SAVE_VALUE_CODE)
                && in.digit(Rule.COUPON_MISSING_SAVE_VALUE_APPLIES_TO_ITEM)
                && in.oneOf("012", Rule.COUPON_INVALID_SAVE_VALUE_APPLIES_TO_ITEM)
                && in.digit(Rule.COUPON_MISSING_STORE_COUPON_FLAG)
                && in.digit(Rule.COUPON_MISSING_DONT_MULTIPLY_FLAG)
                && in.oneOf("01", Rule.COUPON_INVALID_DONT_MULTIPLY_FLAG);
    }
}
