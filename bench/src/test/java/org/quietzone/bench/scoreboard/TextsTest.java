package org.quietzone.bench.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void takesLineEndsAsOneAndDropsThemAtTheEnd() {
        assertThat(Texts.normal("a\r\nb\r\n\r\n")).isEqualTo("a\nb");
        assertThat(Texts.normal("a\nb\r")).isEqualTo("a\nb");
        assertThat(Texts.normal("\r\n")).isEmpty();
    }

    @Test
    void keepsEverythingElse() {
        assertThat(Texts.normal("\n a\rb \t")).isEqualTo("\n a\rb \t");
    }
}
