package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.prefix.CompanyPrefixes;

/** What a check says, as text: {@code good}, or the rule, the place and where there is one the right answer. */
final class Verdicts {
    static final String GOOD = "good";
    private static final CheckContext CONTEXT = new CheckContext(OptionalInt.of(2026), CompanyPrefixes.none());

    private Verdicts() {}

    static String of(String check, String value) {
        return of(check, value, CONTEXT);
    }

    static String of(String check, String value, CheckContext context) {
        String alone = text(Checks.named(check).examine(value, 0, value.length(), context));
        for (String around : new String[] {"0", "A", "%", "\uFFFF"}) {
            assertThat(text(Checks.named(check).examine(around + value + around, 1, value.length() + 1, context)))
                    .as("%s of '%s' within a longer value", check, value)
                    .isEqualTo(alone);
        }
        return alone;
    }

    private static String text(Optional<Fault> fault) {
        return fault.map(f -> f.rule()
                        + " " + f.position() + "+" + f.length()
                        + f.expected().map(right -> " -> " + right).orElse(""))
                .orElse(GOOD);
    }

    static void assertGood(String check, String... values) {
        for (String value : values) {
            assertThat(of(check, value)).as("%s of '%s'", check, value).isEqualTo(GOOD);
        }
    }

    /** Values that break the same rule over their whole length. */
    static void assertWholly(String check, Enum<?> rule, String... values) {
        for (String value : values) {
            assertThat(of(check, value)).as("%s of '%s'", check, value).isEqualTo(rule + " 0+" + value.length());
        }
    }

    static void assertVerdict(String check, String value, String verdict) {
        assertThat(of(check, value)).as("%s of '%s'", check, value).isEqualTo(verdict);
    }
}
