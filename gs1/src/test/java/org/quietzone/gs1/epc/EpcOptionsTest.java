package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.prefix.CompanyPrefixes;

class EpcOptionsTest {
    @Test
    void eachOptionLeavesTheOthers() {
        CompanyPrefixes table = CompanyPrefixes.of(Map.of("952", 7));
        EpcOptions options =
                EpcOptions.standard().prefixLength(8).prefixes(table).filter(3).scheme(EpcScheme.GRAI_170);
        assertThat(options.prefixLength()).hasValue(8);
        assertThat(options.prefixes()).isSameAs(table);
        assertThat(options.filter()).isEqualTo(3);
        assertThat(options.scheme()).contains(EpcScheme.GRAI_170);
        assertThat(EpcOptions.standard().prefixLength()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 5, 13})
    void anEpcHasPrefixesOf6To12Digits(int digits) {
        assertThatThrownBy(() -> EpcOptions.standard().prefixLength(digits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6 to 12 digits, not " + digits);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 8})
    void aFilterValueIs0To7(int filter) {
        assertThatThrownBy(() -> EpcOptions.standard().filter(filter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 7");
    }

    @Test
    void aSchemeIsForGs1Keys() {
        assertThatThrownBy(() -> EpcOptions.standard().scheme(EpcScheme.GID_96))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gid-96 is not for GS1 keys");
    }
}
