package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.prefix.CompanyPrefixes;

class ChecksTest {
    private static final CheckContext TABLE =
            new CheckContext(OptionalInt.empty(), CompanyPrefixes.of(Map.of("0", 0, "01", 7, "9", 12)));

    @Test
    void unknownNamesAreRefusedWithThoseKnown() {
        assertThatThrownBy(() -> Checks.named("csun"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no check 'csun'. Known are couponcode, couponposoffer, cset39")
                .hasMessageEndingWith("yyyymmdd, zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "keyoff1", "hhmm", "iso3166list", "mmoptss", "yymmddhh"})
    void retiredNamesAcceptAnything(String name) {
        Verdicts.assertGood(name, "", "TEST", "99999", "\u0000");
    }

    @Test
    void thereAre39ChecksAndSixRetiredNames() {
        assertThat(Checks.names()).hasSize(45).isSorted().contains("yyyymmd0", "csumalpha", "iban");
    }

    /** Any text, any part of it: no exception, a fault within the part, and nothing around it matters. */
    @Property(tries = 2000)
    void faultsLieWithinThePartExamined(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 1000) int one,
            @ForAll @IntRange(max = 1000) int other) {
        int start = Math.min(one % (text.length() + 1), other % (text.length() + 1));
        int end = Math.max(one % (text.length() + 1), other % (text.length() + 1));
        String part = text.substring(start, end);
        for (String name : Checks.names()) {
            Check check = Checks.named(name);
            for (CheckContext context : List.of(CheckContext.standard(), TABLE)) {
                assertThat(check.examine(text, start, end, context))
                        .as("%s of %s, %d to %d", name, text, start, end)
                        .isEqualTo(check.examine(part, 0, part.length(), context));
                check.examine(text, start, end, context)
                        .ifPresent(fault -> assertThat(fault.position() + fault.length())
                                .as("%s of %s: %s", name, part, fault)
                                .isLessThanOrEqualTo(part.length()));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMaxLength(90),
                Arbitraries.strings().withCharRange('!', 'z').ofMaxLength(120),
                Arbitraries.strings().withChars("01/-=%AZ").ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(40));
    }
}
