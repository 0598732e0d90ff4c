package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EpcSchemeTest {
    @Test
    void headersAndNamesTellSchemesApart() {
        Set<Integer> headers = new HashSet<>();
        for (EpcScheme scheme : EpcScheme.values()) {
            assertThat(headers.add(scheme.header())).isTrue();
            assertThat(EpcScheme.withHeader(scheme.header())).contains(scheme);
            assertThat(EpcScheme.named(scheme.urnName())).contains(scheme);
            assertThat(scheme.urnName()).startsWith(scheme.type().urnName() + "-");
            assertThat(scheme.urnName()).endsWith(scheme.bits() == 0 ? "-var" : "-" + scheme.bits());
        }
        assertThat(EpcScheme.withHeader(0)).isEmpty();
        assertThat(EpcScheme.named("SGTIN-96")).isEmpty();
    }

    /** The fields of a scheme are its bits, but for the zeros at the end of three of them. */
    @ParameterizedTest
    @EnumSource(EpcScheme.class)
    void theFieldsFillTheScheme(EpcScheme scheme) {
        for (int partition = 0; partition <= (scheme.hasPartition() ? Partition.MAX : 0); partition++) {
            int bits = 8 + Integer.bitCount(scheme.maxFilter()) + (scheme.hasPartition() ? 3 : 0);
            for (int i = 0; i < scheme.type().parts().size(); i++) {
                bits += scheme.field(i, partition).leastBits();
            }
            int zeros =
                    switch (scheme) {
                        case SSCC_96, GSRN_96, GSRNP_96 -> 24;
                        default -> 0;
                    };
            if (scheme.bits() > 0) {
                assertThat(bits + zeros).isEqualTo(scheme.bits());
            } else {
                assertThat(scheme.urnName()).endsWith("-var");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SGTIN_96, 1, point of sale item",
        "SGTIN_198, 7, component inside an item",
        "SGTIN_96, 3, reserved",
        "SSCC_96, 6, unit load",
        "SSCC_96, 1, reserved",
        "GDTI_174, 1, travel document",
        "GRAI_96, 0, all others",
        "GRAI_96, 1, reserved",
        "USDOD_96, 1, case",
        "ADI_VAR, 6, pallet",
        "ADI_VAR, 25, class of aircraft parts",
        "ADI_VAR, 26, reserved"
    })
    void filterValuesHaveMeanings(EpcScheme scheme, int filter, String meaning) {
        assertThat(scheme.filterMeaning(filter)).isEqualTo(meaning);
    }

    @Test
    void filtersHaveTheBitsOfTheScheme() {
        assertThat(EpcScheme.SGTIN_96.maxFilter()).isEqualTo(7);
        assertThat(EpcScheme.USDOD_96.maxFilter()).isEqualTo(15);
        assertThat(EpcScheme.ADI_VAR.maxFilter()).isEqualTo(63);
        assertThat(EpcScheme.GID_96.maxFilter()).isZero();
    }
}
