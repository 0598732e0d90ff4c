package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gs1LinkCommandTest {
    private static final String MESSAGE = "(01)09520123456788(17)271231(10)A/B(21)12345";

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "'' https://id.gs1.org/01/09520123456788/10/A%2FB/21/12345?17=271231",
                "--stem=https://example.com/p/ https://example.com/p/01/09520123456788/10/A%2FB/21/12345?17=271231",
                "--upper-case HTTPS://ID.GS1.ORG/01/09520123456788/10/A%2FB/21/12345?17=271231",
                "--short-names https://id.gs1.org/gtin/09520123456788/lot/A%2FB/ser/12345?17=271231",
                "--parameter=linkType=all https://id.gs1.org/01/09520123456788/10/A%2FB/21/12345?17=271231&linkType=all",
                "--fragment=top https://id.gs1.org/01/09520123456788/10/A%2FB/21/12345?17=271231#top"
            })
    void writesTheLinkThatTheOptionAsksFor(String option, String uri) {
        Run run = option.isEmpty() ? Run.qz("gs1", "link", MESSAGE) : Run.qz("gs1", "link", option, MESSAGE);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(uri + "\n");
    }

    @Test
    void jsonHasTheMessageAndTheLink() {
        Run run = Run.qz("gs1", "link", "--json", "--parameter", "a=b c", "--parameter", "d=", MESSAGE);
        JsonNode json = Schema.valid("gs1Result", run.out());
        assertThat(json.get("gs1").get("bracketed").asText()).isEqualTo(MESSAGE);
        assertThat(json.get("link").get("uri").asText())
                .isEqualTo("https://id.gs1.org/01/09520123456788/10/A%2FB/21/12345?17=271231&a=b+c&d=");
        assertThat(json.get("link").get("stem").asText()).isEqualTo("https://id.gs1.org");
        assertThat(json.get("link").get("parameters").toString()).isEqualTo("[\"a=b+c\",\"d=\"]");
    }

    @Test
    void aMessageWithoutKeyHasNoLink() {
        Run run = Run.qz("gs1", "link", "--no-requirements", "(17)271231", "(00)095201234567891235");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("https://id.gs1.org/00/095201234567891235\n");
        assertThat(run.err())
                .startsWith("qz: argument 1: there is no primary identification key")
                .hasLineCount(1);
        JsonNode json = Schema.valid(
                "gs1Result",
                Run.qz("gs1", "link", "--json", "--no-requirements", "(17)271231")
                        .out());
        assertThat(json.get("gs1").get("bracketed").asText()).isEqualTo("(17)271231");
        assertThat(json.has("link")).isFalse();
        assertThat(json.get("errors").get(0).get("rule").asText()).isEqualTo("noPrimaryKey");
    }

    @Test
    void saysWhatIsWrongWithAnOption() {
        assertThat(Run.qz("gs1", "link", "--stem", "ftp://example.com", MESSAGE).err())
                .startsWith("qz: 'ftp://example.com' cannot be the stem of a Digital Link")
                .hasLineCount(1);
        assertThat(Run.qz("gs1", "link", "--parameter", "linkType", MESSAGE).err())
                .isEqualTo("qz: --parameter takes a name and a value, such as linkType=all, not 'linkType'.\n");
        Run run = Run.qz("gs1", "link", "--parameter", "99=1", MESSAGE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("not all digits, unlike '99'");
    }

    @Test
    void theSmallestFormHasItsReason() {
        Run run = Run.qz("gs1", "link", "--smallest", "--stem=https://example.com", "(01)09520123456788(21)12345");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).isEqualTo("HTTPS://EXAMPLE.COM/01/09520123456788/21/12345");
        assertThat(run.lines().get(1))
                .startsWith("  Scheme and domain in upper case: ")
                .contains(" bits instead of ");
        JsonNode json = Schema.valid(
                "gs1Result",
                Run.qz("gs1", "link", "--smallest", "--json", MESSAGE).out());
        assertThat(json.get("link").get("uri").asText()).startsWith("HTTPS://ID.GS1.ORG/");
        assertThat(json.get("reason").asText()).isNotEmpty();
    }
}
