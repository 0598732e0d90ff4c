package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/**
 * The paperless coupon code of North America, AI (8112), which names an offer in a positive offer file: format, funder,
 * offer and serial number.
 */
final class PositiveOffer {
    private PositiveOffer() {}

    static Optional<Fault> examine(String value, int start, int end, CheckContext context) {
        Optional<Fault> fault = CharacterChecks.numeric(value, start, end, context);
        if (fault.isPresent()) {
            return fault;
        }
        CouponFields in = new CouponFields(value, start, end, context);
        boolean good = in.digit(Rule.COUPON_MISSING_FORMAT_CODE)
                && in.oneOf("01", Rule.COUPON_INVALID_FORMAT_CODE)
                && in.digit(Rule.COUPON_MISSING_FUNDER_VLI)
                && in.oneOf("0123456", Rule.COUPON_INVALID_FUNDER_LENGTH)
                && in.digits(6 + in.last(), Rule.COUPON_TRUNCATED_FUNDER)
                && in.digits(6, Rule.COUPON_TRUNCATED_OFFER_CODE)
                && Coupon.serialNumber(in)
                && in.end();
        return good ? Optional.empty() : in.fault();
    }
}
