package org.quietzone.gs1.prefix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyPrefixesTest {
    @Test
    void theLongestLeadingDigitsWin() {
        CompanyPrefixes prefixes = CompanyPrefixes.of(Map.of("952", 7, "9521", 0, "95212", 9, "0", 6, "00", 8));
        assertThat(prefixes.length("9520123456788")).hasValue(7);
        assertThat(prefixes.length("9521")).hasValue(0);
        assertThat(prefixes.length("95212A")).hasValue(9);
        assertThat(prefixes.length("0123")).hasValue(6);
        assertThat(prefixes.length("001")).hasValue(8);
        assertThat(prefixes.length("95")).isEmpty();
        assertThat(prefixes.length("9A52")).isEmpty();
        assertThat(prefixes.length("")).isEmpty();
    }

    @Test
    void onlyZeroSaysThatNobodyHasThePrefix() {
        CompanyPrefixes prefixes = CompanyPrefixes.of(Map.of("952", 7, "9521", 0));
        assertThat(prefixes.unassigned("x9521x", 1, 6)).isTrue();
        assertThat(prefixes.unassigned("x9521x", 1, 4)).isFalse();
        assertThat(prefixes.unassigned("4012345", 0, 7)).isFalse();
    }

    @Test
    void withoutATableNothingIsKnown() {
        assertThat(CompanyPrefixes.none().isEmpty()).isTrue();
        assertThat(CompanyPrefixes.none().length("9520123")).isEmpty();
        assertThat(CompanyPrefixes.none().unassigned("9520123", 0, 7)).isFalse();
    }

    @Test
    void entriesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> CompanyPrefixes.of(Map.of("95A", 7))).hasMessageContaining("'95A'");
        assertThatThrownBy(() -> CompanyPrefixes.of(Map.of("", 7))).hasMessageContaining("1 to 12 digits");
        assertThatThrownBy(() -> CompanyPrefixes.of(Map.of("952", 3))).hasMessageContaining("not 3 for 952");
        assertThatThrownBy(() -> CompanyPrefixes.of(Map.of("952", 13))).hasMessageContaining("not 13 for 952");
    }

    @Test
    void aTableHasAnEntryALine() {
        CompanyPrefixes prefixes = CompanyPrefixes.parse("# prefix length\n\n952 7\r\n95201,9\n 00 ; 6\n950\t0\n952 7");
        assertThat(prefixes.length("9520")).hasValue(7);
        assertThat(prefixes.length("95201")).hasValue(9);
        assertThat(prefixes.length("0012")).hasValue(6);
        assertThat(prefixes.length("9501")).hasValue(0);
        assertThat(CompanyPrefixes.parse("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "952 7/9520|Line 2 of the table",
                "952x 7|Line 1 of the table",
                "952 -7|Line 1 of the table",
                "9520123456789 7|Line 1 of the table",
                "952 7/952 8|952 had the length 7 before",
                "952 3|not 3 for 952",
                "952 13|not 13 for 952"
            })
    void aLineThatIsNoEntryIsNamed(String table, String message) {
        assertThatThrownBy(() -> CompanyPrefixes.parse(table.replace('/', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Property(tries = 500)
    void theTableIsAskedFromTheLongestDigitsDown(
            @ForAll("tables") Map<String, Integer> table, @ForAll("keys") String key) {
        OptionalInt expected = OptionalInt.empty();
        for (int n = Math.min(12, key.length()); n > 0 && expected.isEmpty(); n--) {
            Integer length = table.get(key.substring(0, n));
            expected = length == null ? expected : OptionalInt.of(length);
        }
        CompanyPrefixes prefixes = CompanyPrefixes.of(table);
        assertThat(prefixes.length(key)).isEqualTo(expected);
        assertThat(prefixes.unassigned(key, 0, key.length()))
                .isEqualTo(expected.isPresent() && expected.getAsInt() == 0);
    }

    @Provide
    Arbitrary<Map<String, Integer>> tables() {
        return Arbitraries.maps(
                        Arbitraries.strings().withChars("01").ofMinLength(1).ofMaxLength(12),
                        Arbitraries.of(0, 4, 7, 12))
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().withChars("000111A").ofMaxLength(15);
    }
}
