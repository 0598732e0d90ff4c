package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisualOrderTest {
    private static String of(String text, int start, int end) {
        int[] letters = VisualOrder.of(text, start, end);
        return new String(letters, 0, letters.length);
    }

    @ParameterizedTest
    @CsvSource({
        "abc,abc",
        // Hebrew letters run to the left, numbers within them to the right.
        "\u05D0\u05D1\u05D2,\u05D2\u05D1\u05D0",
        "\u05D0\u05D1 42,42 \u05D1\u05D0",
        "No. 1 \u05D0\u05D1 x,No. 1 \u05D1\u05D0 x",
        // What opens on the right looks as what closes on the left.
        "\u05D0 (\u05D1),(\u05D1) \u05D0",
        // A mark of direction is not drawn.
        "\u05D0\u200E1,1\u05D0"
    })
    void standsFromTheLeft(String text, String visual) {
        assertThat(of(text, 0, text.length())).isEqualTo(visual);
    }

    @Test
    void aLineOfAParagraphIsOrderedByItself() {
        String text = "\u05D0\u05D1 \u05D2\u05D3";
        assertThat(of(text, 0, 2)).isEqualTo("\u05D1\u05D0");
        assertThat(of(text, 3, 5)).isEqualTo("\u05D3\u05D2");
        assertThat(of(text, 2, 2)).isEmpty();
    }

    @Test
    void refusesWhatItCannotMirror() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("\u05D0\u222B\u05D1", 0, 3))
                .withMessageContaining("U+222B");
    }
}
