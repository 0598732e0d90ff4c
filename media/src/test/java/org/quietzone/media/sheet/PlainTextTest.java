package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Größe 42", "Αθήνα", "Москва", "שלום", "漢字かな", "한국어", "Հայ", "a\nb", "€ 1,50 ☎"})
    void takesLettersThatStandByThemselves(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void composesAndTidies() {
        assertThat(PlainText.of(" a\u0308\tb\r\nc\n")).isEqualTo("ä b\nc");
        assertThat(PlainText.of("\u1112\u1161\u11AB")).isEqualTo("한");
    }

    @ParameterizedTest
    @CsvSource({
        "سلام,Arabic letters (U+0633)",
        "नमस्ते,Devanagari letters (U+0928)",
        "สวัสดี,Thai letters (U+0E2A)",
        "q\u0301,'U+0301, a mark that must be placed at another letter'",
        "\u05E9\u05B8,'U+05B8, a mark'",
        "a\u001Db,'U+001D, which is no letter'",
        "a\u200Db,U+200D",
        "\uD800,U+D800",
        "\u1112,Hangul letters (U+1112)"
    })
    void refusesWhatWouldBeDrawnWrongly(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.of(text))
                .withMessageContaining(reason);
    }

    @Test
    void refusesTextsThatNoLabelHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.of("x".repeat(2001)))
                .withMessage("The text has 2001 characters, and a label takes at most 2000");
    }
}
