package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of {@link Gs1CompressCommand} and {@link Gs1DecompressCommand}, which undo each other. */
class Gs1CompressCommandTest {
    private static final String LINK = "https://example.com/01/09520123456788/10/ABC/21/12345?linkType=all";

    private static String compressed(String... options) {
        String[] words = new String[3 + options.length];
        words[0] = "gs1";
        words[1] = "compress";
        System.arraycopy(options, 0, words, 2, options.length);
        words[words.length - 1] = LINK;
        Run run = Run.qz(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out().strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--json",
                "--partial",
                "--no-optimisations",
                "--other-parameters",
                "--partial --other-parameters --no-optimisations"
            })
    void decompressUndoesCompress(String options) {
        String uri = options.equals("--json")
                ? Schema.valid("gs1Result", compressed("--json"))
                        .get("compressed")
                        .asText()
                : compressed(options.split(" "));
        assertThat(uri).startsWith("https://example.com/").doesNotContain("/21/");
        Run run = Run.qz("gs1", "decompress", uri);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(LINK + "\n");
    }

    @Test
    void compressesWhatTheOptionsSay() {
        assertThat(compressed()).isEqualTo("https://example.com/CxFRJydaKIdXhCCjA5?linkType=all");
        assertThat(compressed("--partial"))
                .startsWith("https://example.com/01/09520123456788/")
                .endsWith("?linkType=all");
        assertThat(compressed("--other-parameters")).doesNotContain("?");
        assertThat(compressed("--no-optimisations").length())
                .isGreaterThan(compressed().length());
    }

    @Test
    void compressesMessagesInOtherForms() {
        assertThat(Run.qz("gs1", "compress", "--stem=https://example.com", "(01)09520123456788(10)ABC(21)12345")
                        .out())
                .isEqualTo("https://example.com/CxFRJydaKIdXhCCjA5\n");
    }

    @Test
    void jsonHasTheMessageAndBothLinks() {
        JsonNode json = Schema.valid("gs1Result", compressed("--json"));
        assertThat(json.get("gs1").get("bracketed").asText()).isEqualTo("(01)09520123456788(10)ABC(21)12345");
        assertThat(json.get("link").get("uri").asText()).isEqualTo(LINK);
        JsonNode back = Schema.valid(
                "gs1Result",
                Run.qz("gs1", "decompress", "--json", json.get("compressed").asText())
                        .out());
        assertThat(back.get("gs1")).isEqualTo(json.get("gs1"));
        assertThat(back.get("link")).isEqualTo(json.get("link"));
    }

    @Test
    void unlinkReadsCompressedLinksToo() {
        assertThat(Run.qz("gs1", "unlink", "--form=bracketed", compressed()).out())
                .isEqualTo("(01)09520123456788(10)ABC(21)12345\n");
    }

    @Test
    void whatIsWrongDoesNotStopTheOthers() {
        Run run = Run.qz(
                ("https://example.com/zzzz\nhttps://example.com/01/09520123456788\n").getBytes(UTF_8),
                false,
                "gs1",
                "decompress",
                "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("https://example.com/01/09520123456788\n");
        assertThat(run.err()).contains("qz: -:1: the compressed Digital Link cannot be expanded");
        assertThat(Run.qz("gs1", "compress", "(01)09520123456789").err())
                .startsWith("qz: AI (01): the check digit is wrong");
        assertThat(Run.qz("gs1", "compress", "https://example.com/01/09520123456789")
                        .code())
                .isEqualTo(1);
    }
}
