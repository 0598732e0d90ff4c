package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouponTest {
    /** Company, offer, save value; purchase requirement. */
    private static final String BASE = "0614141" + "000123" + "3150" + "12" + "0" + "999";

    private static final String SECOND = "12" + "13" + "4" + "111" + "0614142";
    private static final String THIRD = "2" + "14" + "9" + "222" + "9";
    private static final String EXPIRES = "3271231";
    private static final String STARTS = "4270101";
    private static final String SERIAL = "50123456";
    private static final String RETAILER = "616141410";
    private static final String APPLIES = "95101";

    @Test
    void optionalFieldsMayBeLeftOutButStandInOrder() {
        assertGood("couponcode", BASE, BASE + SECOND, BASE + THIRD, BASE + EXPIRES, BASE + STARTS, BASE + SERIAL);
        assertGood("couponcode", BASE + RETAILER, BASE + APPLIES, BASE + SECOND + EXPIRES + APPLIES);
        assertGood("couponcode", BASE + SECOND + THIRD + EXPIRES + STARTS + SERIAL + RETAILER + APPLIES);
        assertVerdict("couponcode", BASE + APPLIES + SERIAL, "COUPON_EXCESS_DATA 28+8");
        assertVerdict("couponcode", BASE + STARTS + EXPIRES, "COUPON_EXCESS_DATA 30+7");
        assertVerdict("couponcode", BASE + "7", "COUPON_EXCESS_DATA 23+1");
    }

    /** Cut after each digit, a coupon says which field is missing or ends too early. */
    @Test
    void whereverItEndsTheFieldThatIsMissingIsNamed() {
        String all = BASE + SECOND + THIRD + EXPIRES + STARTS + SERIAL + RETAILER + APPLIES;
        List<String> rules = new ArrayList<>();
        for (int end = 0; end <= all.length(); end++) {
            String verdict = Verdicts.of("couponcode", all.substring(0, end));
            String rule = verdict.substring(0, verdict.indexOf(' ') < 0 ? verdict.length() : verdict.indexOf(' '));
            if (rules.isEmpty() || !rules.get(rules.size() - 1).equals(rule)) {
                rules.add(rule);
            }
            if (!verdict.equals(Verdicts.GOOD)) {
                assertThat(verdict).matches(rule + " (0\\+" + end + "|[0-9]+\\+[0-9]+)");
            }
        }
        assertThat(rules)
                .containsExactly(
                        "COUPON_MISSING_GCP_VLI",
                        "COUPON_TRUNCATED_GCP",
                        "COUPON_TRUNCATED_OFFER_CODE",
                        "COUPON_MISSING_SAVE_VALUE_VLI",
                        "COUPON_TRUNCATED_SAVE_VALUE",
                        "COUPON_MISSING_1ST_PURCHASE_REQUIREMENT_VLI",
                        "COUPON_TRUNCATED_1ST_PURCHASE_REQUIREMENT",
                        "COUPON_MISSING_1ST_PURCHASE_REQUIREMENT_CODE",
                        "COUPON_TRUNCATED_1ST_PURCHASE_FAMILY_CODE",
                        "good",
                        "COUPON_MISSING_ADDITIONAL_PURCHASE_RULES_CODE",
                        "COUPON_MISSING_2ND_PURCHASE_REQUIREMENT_VLI",
                        "COUPON_TRUNCATED_2ND_PURCHASE_REQUIREMENT",
                        "COUPON_MISSING_2ND_PURCHASE_REQUIREMENT_CODE",
                        "COUPON_TRUNCATED_2ND_PURCHASE_FAMILY_CODE",
                        "COUPON_MISSING_2ND_PURCHASE_GCP_VLI",
                        "COUPON_TRUNCATED_2ND_PURCHASE_GCP",
                        "good",
                        "COUPON_MISSING_3RD_PURCHASE_REQUIREMENT_VLI",
                        "COUPON_TRUNCATED_3RD_PURCHASE_REQUIREMENT",
                        "COUPON_MISSING_3RD_PURCHASE_REQUIREMENT_CODE",
                        "COUPON_TRUNCATED_3RD_PURCHASE_FAMILY_CODE",
                        "COUPON_MISSING_3RD_PURCHASE_GCP_VLI",
                        "good",
                        "COUPON_TOO_SHORT_FOR_EXPIRATION_DATE",
                        "good",
                        "COUPON_TOO_SHORT_FOR_START_DATE",
                        "good",
                        "COUPON_MISSING_SERIAL_NUMBER_VLI",
                        "COUPON_TRUNCATED_SERIAL_NUMBER",
                        "good",
                        "COUPON_MISSING_RETAILER_GCP_OR_GLN_VLI",
                        "COUPON_TRUNCATED_RETAILER_GCP_OR_GLN",
                        "good",
                        "COUPON_MISSING_SAVE_VALUE_CODE",
                        "COUPON_MISSING_SAVE_VALUE_APPLIES_TO_ITEM",
                        "COUPON_MISSING_STORE_COUPON_FLAG",
                        "COUPON_MISSING_DONT_MULTIPLY_FLAG",
                        "good");
    }

    @Test
    void whatIsThereOfAFieldIsThePlaceElseAllThatThereIs() {
        assertVerdict("couponcode", "0614", "COUPON_TRUNCATED_GCP 1+3");
        assertVerdict("couponcode", "0", "COUPON_TRUNCATED_GCP 0+1");
        assertVerdict("couponcode", BASE.substring(0, 10), "COUPON_TRUNCATED_OFFER_CODE 7+3");
        assertVerdict("couponcode", BASE.substring(0, 13), "COUPON_MISSING_SAVE_VALUE_VLI 0+13");
        assertVerdict("couponcode", BASE + "32712", "COUPON_TOO_SHORT_FOR_EXPIRATION_DATE 24+4");
        assertVerdict("couponcode", BASE + "23", "COUPON_TRUNCATED_3RD_PURCHASE_REQUIREMENT 0+25");
        assertVerdict("couponcode", BASE + "214922201", "COUPON_TRUNCATED_3RD_PURCHASE_GCP 31+1");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, COUPON_INVALID_GCP_LENGTH",
        "13, 0, COUPON_INVALID_SAVE_VALUE_LENGTH",
        "13, 6, COUPON_INVALID_SAVE_VALUE_LENGTH",
        "17, 0, COUPON_INVALID_1ST_PURCHASE_REQUIREMENT_LENGTH",
        "17, 6, COUPON_INVALID_1ST_PURCHASE_REQUIREMENT_LENGTH",
        "19, 5, COUPON_INVALID_1ST_PURCHASE_REQUIREMENT_CODE",
        "24, 4, COUPON_INVALID_ADDITIONAL_PURCHASE_RULES_CODE",
        "25, 0, COUPON_INVALID_2ND_PURCHASE_REQUIREMENT_LENGTH",
        "27, 8, COUPON_INVALID_2ND_PURCHASE_REQUIREMENT_CODE",
        "31, 7, COUPON_INVALID_2ND_PURCHASE_GCP_LENGTH",
        "39, 9, COUPON_INVALID_3RD_PURCHASE_REQUIREMENT_LENGTH",
        "41, 6, COUPON_INVALID_3RD_PURCHASE_REQUIREMENT_CODE",
        "45, 8, COUPON_INVALID_3RD_PURCHASE_GCP_LENGTH",
        "69, 0, COUPON_INVALID_RETAILER_GCP_OR_GLN_LENGTH",
        "69, 8, COUPON_INVALID_RETAILER_GCP_OR_GLN_LENGTH",
        "78, 3, COUPON_INVALID_SAVE_VALUE_CODE",
        "79, 3, COUPON_INVALID_SAVE_VALUE_APPLIES_TO_ITEM",
        "81, 2, COUPON_INVALID_DONT_MULTIPLY_FLAG"
    })
    void aDigitThatIsNoCodeOrLengthIsNamed(int at, char digit, String rule) {
        String all = BASE + SECOND + THIRD + EXPIRES + STARTS + SERIAL + RETAILER + APPLIES;
        assertVerdict("couponcode", all.substring(0, at) + digit + all.substring(at + 1), rule + " " + at + "+1");
    }

    @Test
    void datesExistAndAreInOrder() {
        assertVerdict("couponcode", BASE + "3271301", "COUPON_INVALID_EXPIRATION_DATE 24+6");
        assertVerdict("couponcode", BASE + "4270100", "COUPON_INVALID_START_DATE 24+6");
        assertGood("couponcode", BASE + "3270101" + "4270101");
        assertVerdict("couponcode", BASE + "3270101" + "4270102", "COUPON_EXPIRATION_BEFORE_START 23+14");
    }

    @Test
    void onlyDigitsAreAllowed() {
        assertVerdict("couponcode", "06141A1", "NON_DIGIT_CHARACTER 5+1");
        assertVerdict("couponcode", BASE + "x", "NON_DIGIT_CHARACTER 23+1");
    }
}
