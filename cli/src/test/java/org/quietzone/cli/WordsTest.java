package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Syntax SYNTAX = new Syntax(
            "Does nothing.",
            "WORD",
            "a word",
            2,
            List.of(
                    Option.valued("-e/--level", "LEVEL", "a level"),
                    Option.valued("-o", "FILE", "a file"),
                    Option.optional("--parts", "N", "parts"),
                    Option.flag("--json", "a flag")),
            List.of());

    private static Words words(String... words) {
        return Words.parse(SYNTAX, List.of(words)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--level Q", "--level=Q", "-e Q", "-e=Q", "-eQ"})
    void takesValuesInEveryForm(String line) {
        Words words = words(line.split(" "));
        assertThat(words.value("--level")).contains("Q");
        assertThat(words.has("--level")).isTrue();
        assertThat(words.has("--json")).isFalse();
        assertThat(words.operands()).isEmpty();
    }

    @Test
    void anOptionalValueStandsBehindAnEqualsSignOnly() {
        assertThat(words("--parts", "text").value("--parts")).contains("");
        assertThat(words("--parts", "text").operands()).containsExactly("text");
        assertThat(words("--parts=4", "text").value("--parts")).contains("4");
    }

    @Test
    void aHyphenAloneIsAnOperandOrAValue() {
        assertThat(words("-").operands()).containsExactly("-");
        assertThat(words("-o", "-").value("-o")).contains("-");
    }

    @Test
    void twoHyphensEndTheOptions() {
        assertThat(words("--json", "--", "--level", "--").operands()).containsExactly("--level", "--");
    }

    @Test
    void keepsEmptyOperandsAndValues() {
        assertThat(words("").operands()).containsExactly("");
        assertThat(words("--level=").value("--level")).contains("");
    }

    @Test
    void helpIsAlwaysUnderstood() {
        assertThat(words("-h").has("--help")).isTrue();
        assertThat(words("--help").has("--help")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--unknown",
                "-x",
                "--level",
                "--level --json",
                "--json=1",
                "--json --json",
                "-e Q --level Q",
                "a b c",
                "--levels Q"
            })
    void takesNoLineThatBreaksTheSyntax(String line) {
        assertThat(Words.parse(SYNTAX, List.of(line.split(" ")))).isEmpty();
    }
}
