package org.quietzone.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class AssociationTest {
    private static final Syntax ALL = Syntax.standard();
    private static final Syntax ALONE = new Syntax(AiDictionary.standard(), CheckContext.standard(), false, true);

    @ParameterizedTest
    @CsvSource({
        "(01)09520123456788(02)09520123456788, (02) and (01)",
        "(01)09520123456788(37)12, (01) and (37)",
        "(21)A(235)B, (21) and (235)",
        "(3941)1234(3940)1234, (3941) and (3940)",
        "(3103)000100(3102)001000, (3103) and (3102)",
    })
    void saysWhichExcludeEachOtherOnce(String text, String words) {
        assertThat(new Bracketed(ALONE).parse(text).errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.MUTUALLY_EXCLUSIVE);
            assertThat(error.message()).endsWith(": " + words + ".");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "(10)A, '(01), (02), (03), (8006) or (8026)'",
        "(22)A, (01)",
        "(01)09520123456788(250)A, '(01) with (21), (03) with (21) or (8006) with (21)'",
        "(01)09520123456788(3922)123, '(01) with (30), (01) with (31nn), (01) with (32nn), (01) with (35nn) or (01) with (36nn)'",
    })
    void saysWhatIsMissing(String text, String words) {
        assertThat(new Bracketed(ALL).parse(text).errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.REQUIRED_AI_MISSING);
            assertThat(error.message()).endsWith(": " + words + ".");
        });
        assertThat(new Bracketed(ALONE).parse(text).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(00)095201234567891235",
                "(01)09520123456788(10)A(21)B(17)261231",
                "(01)09520123456788(21)A(250)B",
                "(01)09520123456788(3922)123(3103)000100",
                "(99)A(99)A",
                "(01)09520123456788(99)A(01)09520123456788",
                "(253)9520123456788X(8030)ABC",
                "(01)09520123456788(21)A(8030)ABC",
            })
    void takesWhatGoesTogether(String text) {
        assertThat(new Bracketed(ALL).parse(text).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(253)9520123456788(8030)ABC", "(8030)ABC(255)9520123456788", "(8003)09520123456788(8030)A"})
    void aSignedKeyNeedsItsSerialPart(String text) {
        assertThat(new Bracketed(ALL).parse(text).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.SERIAL_MISSING_FOR_SIGNATURE);
    }

    @Test
    void theSameTwiceMustHaveTheSameValue() {
        assertThat(new Bracketed(ALONE).parse("(99)A(98)B(99)C").errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.rule()).isEqualTo(Rule.REPEATED_AI);
                    assertThat(error.message()).endsWith(": first A, then C.");
                });
    }

    /** Rules hold in messages so long that elements are no longer compared one by one. */
    @Test
    void manyElementsAreHeldToTheSameRules() {
        String many = "(99)A".repeat(20);

        assertThat(new Bracketed(ALL).parse(many).errors()).isEmpty();
        assertThat(new Bracketed(ALL).parse(many + "(99)B").errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.REPEATED_AI);
        assertThat(new Bracketed(ALONE).parse("(21)A" + many + "(235)B").errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.MUTUALLY_EXCLUSIVE);
        assertThat(new Bracketed(ALL).parse(many + "(22)B").errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.REQUIRED_AI_MISSING);
    }
}
