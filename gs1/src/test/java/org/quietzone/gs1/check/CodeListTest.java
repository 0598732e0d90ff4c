package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.gs1.check.Verdicts.GOOD;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertWholly;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;

class CodeListTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    @Test
    void countriesByLettersAreThoseThatJavaKnows() {
        assertThat(members("iso3166alpha2", LETTERS, 2))
                .isEqualTo(new TreeSet<>(Set.of(Locale.getISOCountries())))
                .hasSize(249);
    }

    @Test
    void countriesByNumberAreAsManyAsByLetters() {
        assertThat(members("iso3166", DIGITS, 3))
                .hasSize(249)
                .contains("004", "056", "276", "392", "756", "826", "840", "894")
                // Codes of states that are gone, and of none.
                .doesNotContain("000", "200", "278", "280", "720", "810", "890", "891", "999");
    }

    @Test
    void ofSeveralCountries999MayBeSaid() {
        Set<String> countries = members("iso3166", DIGITS, 3);
        countries.add("999");
        assertThat(members("iso3166999", DIGITS, 3)).isEqualTo(countries);
        assertWholly("iso3166999", Rule.NOT_ISO3166_OR_999, "", "99", "9999", "99A", "000");
    }

    @Test
    void currenciesAreThoseThatJavaKnowsWithoutThoseWithdrawn() {
        Set<String> known = new TreeSet<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            known.add(currency.getNumericCodeAsString());
        }
        Set<String> members = members("iso4217", DIGITS, 3);
        assertThat(members)
                .hasSize(179)
                .contains("978", "840", "826", "392", "756", "999")
                .doesNotContain("000", "191", "276", "694", "932");
        // 396 and 927 are newer than some versions of Java.
        members.removeAll(known);
        assertThat(members).isSubsetOf("396", "927");
    }

    @Test
    void packagesHaveOneToThreeCharacters() {
        String characters = DIGITS + LETTERS;
        assertThat(members("packagetype", characters, 1)).containsExactlyInAnyOrder("8", "9");
        assertThat(members("packagetype", characters, 2)).contains("BX", "CT", "PX", "1A", "ZZ", "43");
        assertThat(members("packagetype", characters, 3)).contains("APE", "200", "RB1", "X20");
        assertThat(members("packagetype", characters, 1).size()
                        + members("packagetype", characters, 2).size()
                        + members("packagetype", characters, 3).size())
                .isEqualTo(431);
        assertThat(members("packagetype", characters, 0)).isEmpty();
        assertWholly("packagetype", Rule.INVALID_PACKAGE_TYPE, "", "bx", "B", "BXX", "BX ", " BX", "X200", "B-");
    }

    @Test
    void codesAreWholeAndExact() {
        assertGood("iso3166", "276");
        assertWholly("iso3166", Rule.NOT_ISO3166, "", "27", "2760", "0276", "DE ", "27\u0666");
        assertWholly("iso3166alpha2", Rule.NOT_ISO3166_ALPHA2, "", "D", "de", "De", "DEU", "D ", "27");
        assertWholly("iso4217", Rule.NOT_ISO4217, "", "97", "0978", "9780", "EUR");
    }

    private static Set<String> members(String check, String characters, int length) {
        Set<String> members = new TreeSet<>();
        collect(check, characters, "", length, members);
        return members;
    }

    private static void collect(String check, String characters, String code, int more, Set<String> members) {
        if (more == 0) {
            if (Checks.named(check)
                    .examine(code, 0, code.length(), CheckContext.standard())
                    .isEmpty()) {
                members.add(code);
                assertThat(Verdicts.of(check, code)).isEqualTo(GOOD);
            }
            return;
        }
        for (char c : characters.toCharArray()) {
            collect(check, characters, code + c, more - 1, members);
        }
    }
}
