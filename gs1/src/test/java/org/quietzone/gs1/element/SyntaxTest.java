package org.quietzone.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;

class SyntaxTest {
    private static final Syntax STRICT = new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false);
    private static final Syntax LENIENT = new Syntax(AiDictionary.standard(), CheckContext.standard(), true, true);

    @Test
    void findsWhatTheDictionaryHas() {
        assertThat(STRICT.find("(3103)", 1, 5)).map(ApplicationIdentifier::code).contains("3103");
        assertThat(STRICT.find("89", 0, 2)).isEmpty();
    }

    @Test
    void takesUnknownOnesOnlyWhenAsked() {
        assertThat(LENIENT.find("89", 0, 2)).hasValueSatisfying(ai -> {
            assertThat(ai.known()).isFalse();
            assertThat(ai.attribute()).isFalse();
            assertThat(ai.format()).isEqualTo("X..90");
        });
        assertThat(LENIENT.find("01", 0, 2))
                .hasValueSatisfying(ai -> assertThat(ai.known()).isTrue());
    }

    /** 99 has two digits, so 999 can never be told apart from (99) and a value that begins with 9. */
    @ParameterizedTest
    @ValueSource(strings = {"999", "0100", "1", "", "8x", "89012"})
    void refusesWhatNoSymbolCouldTellApart(String code) {
        assertThat(LENIENT.find(code, 0, code.length())).isEmpty();
    }
}
