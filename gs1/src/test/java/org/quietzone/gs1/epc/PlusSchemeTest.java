package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlusSchemeTest {
    @Test
    void eachHeaderIsOfOneScheme() {
        Set<Integer> headers = new HashSet<>();
        for (PlusScheme scheme : PlusScheme.values()) {
            assertThat(headers.add(scheme.header())).as(scheme.title(false)).isTrue();
            assertThat(headers.add(scheme.hostHeader())).as(scheme.title(true)).isTrue();
            assertThat(PlusScheme.ofHeader(scheme.header())).contains(scheme);
            assertThat(PlusScheme.ofHeader(scheme.hostHeader())).contains(scheme);
        }
        // TDS 2 takes E6 to FD without ADI, USDOD and GID, which have no such scheme.
        for (int header = 0; header < 256; header++) {
            assertThat(headers.contains(header)).isEqualTo(header >= 0xE6 && header <= 0xFD);
        }
    }

    @Test
    void fieldsOfOneApplicationIdentifierStandTogether() {
        for (PlusScheme scheme : PlusScheme.values()) {
            String last = "none";
            Set<String> seen = new HashSet<>();
            for (PlusField field : scheme.fields()) {
                assertThat(field.ai().equals(last) || seen.add(field.ai()))
                        .as(scheme.title(false))
                        .isTrue();
                last = field.ai();
            }
        }
    }
}
