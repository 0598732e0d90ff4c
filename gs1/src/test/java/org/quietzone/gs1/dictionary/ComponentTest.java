package org.quietzone.gs1.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

class ComponentTest {
    @Test
    void theTextOfTheDictionaryIsTakenApart() {
        Component key = Component.of("N14,csum,gcppos2");
        assertThat(key.characters()).isEqualTo(CharacterSet.NUMERIC);
        assertThat(key.min()).isEqualTo(14);
        assertThat(key.max()).isEqualTo(14);
        assertThat(key.optional()).isFalse();
        assertThat(key.checkNames()).containsExactly("csum", "gcppos2");
        assertThat(key).hasToString("N14 (csum, gcppos2)");

        Component serial = Component.of("[X..17]");
        assertThat(serial.characters()).isEqualTo(CharacterSet.CSET_82);
        assertThat(serial.min()).isEqualTo(1);
        assertThat(serial.max()).isEqualTo(17);
        assertThat(serial.optional()).isTrue();
        assertThat(serial.checkNames()).isEmpty();
        assertThat(serial).hasToString("[X..17]");

        assertThat(Component.of("[N3],iso3166").checkNames()).containsExactly("iso3166");
        assertThat(Component.of("Y..30").characters()).isEqualTo(CharacterSet.CSET_39);
        assertThat(Component.of("Z..90").characters()).isEqualTo(CharacterSet.CSET_64);
    }

    @Test
    void charactersComeFirstThenTheChecksInOrder() {
        Component mudi = Component.of("X..25,csumalpha,gcppos1,hasnondigit");
        assertThat(mudi.examine("95 01234", 0, 8, CheckContext.standard()))
                .contains(Fault.of(Rule.INVALID_CSET82_CHARACTER, 2, 1));
        assertThat(mudi.examine("A95201234", 1, 9, CheckContext.standard()))
                .hasValueSatisfying(fault -> assertThat(fault.rule()).isEqualTo(Rule.INCORRECT_CHECK_PAIR));
        assertThat(mudi.examine("22", 0, 2, CheckContext.standard())).contains(Fault.of(Rule.TOO_SHORT_FOR_GCP, 0, 2));
    }

    @Test
    void equalTextsAreEqualComponents() {
        assertThat(Component.of("N6,yymmdd"))
                .isEqualTo(Component.of("N6,yymmdd"))
                .hasSameHashCodeAs(Component.of("N6,yymmdd"));
        assertThat(Component.of("N6,yymmdd"))
                .isNotEqualTo(Component.of("N6,yymmd0"))
                .isNotEqualTo(Component.of("[N6],yymmdd"));
    }
}
