package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/**
 * Reads the fields of a coupon one after the other. Each step says whether its field is good; after the first that is not,
 * {@link #fault()} says why. What is missing altogether is a fault of the whole value, what ends too early one of the
 * digits that are there.
 */
final class CouponFields {
    private final String value;
    private final int start;
    private final int end;
    private final CheckContext context;
    private int at;
    private int digit;
    private int fieldStart;
    private Optional<Fault> fault = Optional.empty();

    /** Digits and nothing else. */
    CouponFields(String value, int start, int end, CheckContext context) {
        this.value = value;
        this.start = start;
        this.end = end;
        this.context = context;
        this.at = start;
    }

    Optional<Fault> fault() {
        return fault;
    }

    /** Reads a digit: a code, or the length of what follows. */
    boolean digit(Rule missing) {
        if (at == end) {
            return whole(missing);
        }
        digit = value.charAt(at++) - '0';
        return true;
    }

    /** Whether the digit just read is one of those allowed. */
    boolean oneOf(String allowed, Rule invalid) {
        return allowed.indexOf('0' + digit) >= 0 || bad(invalid, at - 1, 1);
    }

    /** The digit just read. */
    int last() {
        return digit;
    }

    /** Reads as many digits. */
    boolean digits(int count, Rule truncated) {
        if (at == end) {
            return whole(truncated);
        }
        if (end - at < count) {
            return bad(truncated, at, end - at);
        }
        fieldStart = at;
        at += count;
        return true;
    }

    /** Whether the digits just read are a company prefix that may have been assigned. */
    boolean companyPrefix() {
        return CompanyPrefixCheck.first(value, fieldStart, at, context).isEmpty()
                || bad(Rule.INVALID_GCP_PREFIX, fieldStart, at - fieldStart);
    }

    /** Reads a date. */
    boolean date(Rule tooShort, Rule invalid) {
        return digits(6, tooShort)
                && (Dates.yymmdd(value, fieldStart, at, context).isEmpty() || bad(invalid, fieldStart, 6));
    }

    /** Whether the start date just read is not after the expiration date, which stands before it and the digit 4. */
    boolean startsByExpiration() {
        int expiration = fieldStart - 7;
        for (int i = 0; i < 6; i++) {
            int difference = value.charAt(fieldStart + i) - value.charAt(expiration + i);
            if (difference != 0) {
                return difference < 0 || bad(Rule.COUPON_EXPIRATION_BEFORE_START, expiration - 1, 14);
            }
        }
        return true;
    }

    /** Whether an optional field follows; reads the digit that names it. */
    boolean option(char name) {
        if (at < end && value.charAt(at) == name) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether nothing is left. */
    boolean end() {
        return at == end || bad(Rule.COUPON_EXCESS_DATA, at, end - at);
    }

    private boolean whole(Rule rule) {
        return bad(rule, start, end - start);
    }

    private boolean bad(Rule rule, int position, int length) {
        fault = Optional.of(Fault.of(rule, position - start, length));
        return false;
    }
}
