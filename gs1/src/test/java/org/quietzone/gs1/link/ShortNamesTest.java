package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;

class ShortNamesTest {
    @Test
    void nameKeysAndQualifiersOnly() {
        Set<String> pathAis = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (ApplicationIdentifier ai : AiDictionary.standard().all()) {
            if (ai.primaryKey()) {
                pathAis.add(ai.code());
                ai.qualifiers().forEach(pathAis::addAll);
            }
            String name = ShortNames.name(ai.code());
            if (!name.equals(ai.code())) {
                named.add(ai.code());
                assertThat(ShortNames.code(name)).isEqualTo(ai.code());
            }
        }
        assertThat(pathAis).containsAll(named);
        pathAis.removeAll(named);
        // Made since the names were deprecated
        assertThat(pathAis).containsExactlyInAnyOrder("235", "415", "7040");
    }

    @Test
    void leavesWhatIsNoneAsItIs() {
        assertThat(ShortNames.code("01")).isEqualTo("01");
        assertThat(ShortNames.code("GTIN")).isEqualTo("GTIN");
        assertThat(ShortNames.name("3103")).isEqualTo("3103");
    }
}
