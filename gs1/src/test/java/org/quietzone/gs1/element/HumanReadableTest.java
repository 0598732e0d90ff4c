package org.quietzone.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;

class HumanReadableTest {
    private static final List<Element> ELEMENTS = new Bracketed(
                    new Syntax(AiDictionary.standard(), CheckContext.standard(), true, true))
            .parse("(01)09520123456788(10)A\\(B(89)X")
            .elements();

    @Test
    void hasALineForEachElement() {
        assertThat(HumanReadable.lines(ELEMENTS)).containsExactly("(01) 09520123456788", "(10) A(B", "(89) X");
    }

    @Test
    void putsDataTitlesBeforeThoseThatHaveOne() {
        assertThat(HumanReadable.titledLines(ELEMENTS))
                .containsExactly("GTIN (01) 09520123456788", "BATCH/LOT (10) A(B", "(89) X");
    }
}
