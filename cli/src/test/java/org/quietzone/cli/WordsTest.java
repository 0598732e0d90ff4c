package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Syntax SYNTAX = new Syntax(
            "Does nothing.",
            "WORD",
            "a word",
            1,
            List.of(
                    Option.valued("-e/--level", "LEVEL", "a level"),
                    Option.valued("-o", "FILE", "a file"),
                    Option.optional("--parts", "N", "parts"),
                    Option.flag("--json", "a flag")),
            List.of());

    private static final Command COMMAND = new Command() {
        @Override
        public String name() {
            return "nothing";
        }

        @Override
        public Syntax syntax() {
            return SYNTAX;
        }

        @Override
        public int run(Words words, Streams streams) {
            return ExitCode.DONE;
        }
    };

    private static Words words(String... words) throws Failure {
        return Manual.parse("qz nothing", COMMAND, List.of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--level Q", "--level=Q", "-e Q", "-e=Q", "-eQ"})
    void takesValuesInEveryForm(String line) throws Failure {
        Words words = words(line.split(" "));
        assertThat(words.value("--level")).contains("Q");
        assertThat(words.has("--level")).isTrue();
        assertThat(words.has("--json")).isFalse();
        assertThat(words.operands()).isEmpty();
    }

    @Test
    void anOptionalValueStandsBehindAnEqualsSignOnly() throws Failure {
        assertThat(words("--parts", "text").value("--parts")).contains("");
        assertThat(words("--parts", "text").operands()).containsExactly("text");
        assertThat(words("--parts=4", "text").value("--parts")).contains("4");
    }

    @Test
    void aHyphenAloneIsAnOperandOrAValue() throws Failure {
        assertThat(words("-").operands()).containsExactly("-");
        assertThat(words("-o", "-").value("-o")).contains("-");
    }

    @Test
    void twoHyphensEndTheOptions() throws Failure {
        assertThat(words("--json", "--", "--level").operands()).containsExactly("--level");
        assertThat(words("--", "--").operands()).containsExactly("--");
    }

    @Test
    void keepsEmptyOperandsAndValues() throws Failure {
        assertThat(words("").operands()).containsExactly("");
        assertThat(words("--level=").value("--level")).contains("");
    }

    @Test
    void helpIsAlwaysUnderstood() throws Failure {
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
                "a b",
                "--levels Q"
            })
    void takesNoLineThatBreaksTheSyntax(String line) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> words(line.split(" ")))
                .satisfies(failure -> assertThat(failure.sentence()).endsWith("Try 'qz nothing --help'."));
    }
}
