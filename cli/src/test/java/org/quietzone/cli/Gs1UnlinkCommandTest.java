package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class Gs1UnlinkCommandTest {
    private static final String LINK =
            "https://example.com/p/01/09520123456788/10/A%2FB/21/12345?linkType=all&17=271231&x#top";

    @Test
    void tellsTheMessageAndWhatElseTheUriHolds() {
        Run run = Run.qz("gs1", "unlink", LINK);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "(01)09520123456788(10)A/B(21)12345(17)271231",
                        "  (01)  GTIN              09520123456788",
                        "  (10)  BATCH/LOT         A/B",
                        "  (21)  SERIAL            12345",
                        "  (17)  USE BY or EXPIRY  271231          2027-12-31",
                        "  stem       https://example.com/p",
                        "  parameter  linkType=all",
                        "  parameter  x",
                        "  fragment   top");
    }

    @Test
    void undoesWhatLinkDoes() {
        String message = "(01)09520123456788(22)A(10)B%(21)C&D(17)271231(3103)000195(99)x?y";
        byte[] links =
                Run.qz("gs1", "link", "--stem=HTTPS://EXAMPLE.COM", message).bytes();
        assertThat(Run.qz(links, false, "gs1", "unlink", "--form", "bracketed", "-")
                        .out())
                .isEqualTo("(01)09520123456788(22)A(10)B%(21)C&D(17)271231(3103)000195(99)x?y\n");
    }

    @Test
    void jsonHasTheMessageAndTheLink() {
        JsonNode json = Schema.valid(
                "gs1Result", Run.qz("gs1", "unlink", "--json", LINK).out());
        assertThat(json.get("gs1").get("elements")).hasSize(4);
        assertThat(json.get("link").get("stem").asText()).isEqualTo("https://example.com/p");
        assertThat(json.get("link").get("parameters").toString()).isEqualTo("[\"linkType=all\",\"x\"]");
        assertThat(json.get("link").get("fragment").asText()).isEqualTo("top");
    }

    @Test
    void whatIsNoLinkIsToldWithItsLine() {
        String lines = "https://example.com/01/09520123456789\nhttps://example.com/about\n"
                + "https://example.com/01/09520123456788\nhttps://example.com/00/095201234567891235?10=A\n";
        Run run = Run.qz(lines.getBytes(UTF_8), false, "gs1", "unlink", "--form=bracketed", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("(01)09520123456788\n");
        List<String> errors = run.err().lines().toList();
        assertThat(errors).hasSize(4);
        assertThat(errors.get(0)).startsWith("qz: -:1: AI (01): the check digit is wrong");
        assertThat(errors.get(1)).startsWith("qz: -:2: there is no primary identification key");
        assertThat(errors.get(2)).startsWith("qz: -:2: the compressed Digital Link cannot be expanded");
        // A link by its form, but a batch belongs to no logistic unit.
        assertThat(errors.get(3)).startsWith("qz: -:4: AI (10): ");
    }

    @Test
    void takesDeprecatedFormsIfAsked() {
        String link = "https://example.com/gtin/9520123456788/lot/A";
        assertThat(Run.qz("gs1", "unlink", link).code()).isEqualTo(1);
        assertThat(Run.qz("gs1", "unlink", "--short-names", link).code()).isEqualTo(1);
        assertThat(Run.qz("gs1", "unlink", "--short-names", "--short-gtins", "--form=bracketed", link)
                        .out())
                .isEqualTo("(01)09520123456788(10)A\n");
    }
}
