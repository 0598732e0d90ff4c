package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.gs1.check.Verdicts.GOOD;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.prefix.CompanyPrefixes;

class CompanyPrefixCheckTest {
    private static final CheckContext TABLE = new CheckContext(
            OptionalInt.empty(), CompanyPrefixes.of(Map.of("952", 7, "9521", 0, "0614141", 7, "999", 0)));

    @Test
    void aPrefixHasFourDigitsAtLeast() {
        assertGood("gcppos1", "9520", "9520AB", "9520123456788");
        assertVerdict("gcppos1", "952", "TOO_SHORT_FOR_GCP 0+3");
        assertVerdict("gcppos1", "", "TOO_SHORT_FOR_GCP 0+0");
        assertVerdict("gcppos1", "95A0123", "INVALID_GCP_PREFIX 2+1");
    }

    @Test
    void itMayStandBehindAnIndicatorDigit() {
        assertGood("gcppos2", "19520", "A9520-1");
        assertVerdict("gcppos2", "1", "TOO_SHORT_FOR_GCP 0+1");
        assertVerdict("gcppos2", "1952", "TOO_SHORT_FOR_GCP 1+3");
        assertVerdict("gcppos2", "1952/0", "INVALID_GCP_PREFIX 4+1");
    }

    @Test
    void aTableRefusesWhatWasNeverAssigned() {
        assertThat(Verdicts.of("gcppos1", "9520123456788", TABLE)).isEqualTo(GOOD);
        assertThat(Verdicts.of("gcppos1", "9521123456788", TABLE)).isEqualTo("INVALID_GCP_PREFIX 0+13");
        assertThat(Verdicts.of("gcppos2", "19521123456788", TABLE)).isEqualTo("INVALID_GCP_PREFIX 1+13");
        assertThat(Verdicts.of("gcppos1", "999A", TABLE)).isEqualTo("INVALID_GCP_PREFIX 3+1");
        assertThat(Verdicts.of("couponcode", "0999141000123111209990", TABLE)).isEqualTo("INVALID_GCP_PREFIX 1+6");
    }

    @Test
    void whatATableDoesNotKnowPasses() {
        assertThat(Verdicts.of("gcppos1", "4012345", TABLE)).isEqualTo(GOOD);
    }
}
