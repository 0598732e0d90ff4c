package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** Every application identifier of the dictionary accepts what its specification allows and nothing else. */
class AiValuesTest {
    private static final List<ApplicationIdentifier> ALL =
            AiDictionary.standard().all();
    private static final int EACH = 30;

    @Test
    void everyAiAcceptsValuesThatItsSpecificationAllows() {
        AiValues values = new AiValues(1);
        for (ApplicationIdentifier ai : ALL) {
            Set<String> made = new HashSet<>();
            for (int i = 0; i < EACH; i++) {
                String value = values.valid(ai);
                assertThat(examine(ai, value)).as("%s %s", ai, value).isEmpty();
                made.add(value);
            }
            assertThat(made).as("%s", ai).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAiRejectsValuesWithAFlaw(AiValues.Flaw flaw) {
        AiValues values = new AiValues(2);
        Set<ApplicationIdentifier> rejecting = new HashSet<>();
        for (ApplicationIdentifier ai : ALL) {
            for (int i = 0; i < EACH; i++) {
                values.rejected(ai, flaw).ifPresent(value -> {
                    rejecting.add(ai);
                    assertThat(examine(ai, value)).as("%s %s", ai, value).hasValueSatisfying(fault -> {
                        assertThat(fault.position() + fault.length()).isLessThanOrEqualTo(value.length());
                        assertThat(expected(fault.rule())).as("%s", fault).isEqualTo(flaw);
                    });
                });
            }
        }
        boolean everywhere = flaw != AiValues.Flaw.CHECK && flaw != AiValues.Flaw.INCOMPLETE;
        assertThat(rejecting).hasSizeGreaterThan(everywhere ? ALL.size() - 1 : flaw == AiValues.Flaw.CHECK ? 80 : 4);
    }

    @Test
    void everyCheckThatCanBreakIsBroken() {
        AiValues values = new AiValues(3);
        Set<Rule> broken = new HashSet<>();
        for (ApplicationIdentifier ai : ALL) {
            for (int i = 0; i < EACH; i++) {
                values.rejected(ai, AiValues.Flaw.CHECK)
                        .flatMap(value -> examine(ai, value))
                        .ifPresent(fault -> broken.add(fault.rule()));
            }
        }
        assertThat(broken)
                .contains(
                        Rule.INCORRECT_CHECK_DIGIT,
                        Rule.INCORRECT_CHECK_PAIR,
                        Rule.INVALID_GCP_PREFIX,
                        Rule.ILLEGAL_MONTH,
                        Rule.ILLEGAL_DAY,
                        Rule.ILLEGAL_HOUR,
                        Rule.ILLEGAL_MINUTE,
                        Rule.ILLEGAL_SECOND,
                        Rule.NOT_ISO3166,
                        Rule.NOT_ISO3166_OR_999,
                        Rule.NOT_ISO3166_ALPHA2,
                        Rule.NOT_ISO4217,
                        Rule.INVALID_PACKAGE_TYPE,
                        Rule.INVALID_MEDIA_TYPE,
                        Rule.INVALID_BIOLOGICAL_SEX_CODE,
                        Rule.INVALID_WINDING_DIRECTION,
                        Rule.NOT_ZERO_OR_ONE,
                        Rule.NOT_ZERO,
                        Rule.ILLEGAL_ZERO_VALUE,
                        Rule.ILLEGAL_ZERO_PREFIX,
                        Rule.NOT_HYPHEN,
                        Rule.INVALID_IMPORT_IDX_CHARACTER,
                        Rule.INVALID_LATITUDE,
                        Rule.INVALID_LONGITUDE,
                        Rule.ZERO_TOTAL_PIECES,
                        Rule.POSITION_IN_SEQUENCE_MALFORMED,
                        Rule.POSITION_EXCEEDS_END,
                        Rule.INVALID_PERCENT_SEQUENCE,
                        Rule.INCORRECT_IBAN_CHECKSUM,
                        Rule.COUPON_INVALID_GCP_LENGTH,
                        Rule.COUPON_INVALID_FORMAT_CODE);
    }

    @Test
    void everyAiRejectsSomething() {
        AiValues values = new AiValues(4);
        for (ApplicationIdentifier ai : ALL) {
            String value = values.rejected(ai);
            assertThat(examine(ai, value)).as("%s %s", ai, value).isPresent();
        }
    }

    @Test
    void theSameSeedGivesTheSameValues() {
        AiValues one = new AiValues(5);
        AiValues other = new AiValues(5);
        for (ApplicationIdentifier ai : ALL) {
            assertThat(one.valid(ai)).isEqualTo(other.valid(ai));
            assertThat(one.rejected(ai)).isEqualTo(other.rejected(ai));
        }
    }

    private static Optional<Fault> examine(ApplicationIdentifier ai, String value) {
        return ai.examine(value, CheckContext.standard());
    }

    private static AiValues.Flaw expected(Rule rule) {
        return switch (rule) {
            case VALUE_MISSING, VALUE_TOO_SHORT -> AiValues.Flaw.TOO_SHORT;
            case VALUE_TOO_LONG -> AiValues.Flaw.TOO_LONG;
            case INCORRECT_LENGTH -> AiValues.Flaw.INCOMPLETE;
            case NON_DIGIT_CHARACTER, INVALID_CSET82_CHARACTER, INVALID_CSET39_CHARACTER, INVALID_CSET64_CHARACTER ->
                AiValues.Flaw.CHARACTER;
            default -> AiValues.Flaw.CHECK;
        };
    }
}
