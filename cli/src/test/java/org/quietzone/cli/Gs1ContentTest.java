package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1ContentTest {
    private static final String MESSAGE = "(01)09520123456788(10)ABC123(21)12345";

    @ParameterizedTest
    @ValueSource(strings = {MESSAGE, "^010952012345678810ABC123^2112345", "010952012345678810ABC123\u001D2112345\n"})
    void aGs1QrCodeBeginsWithFnc1AndHasSeparatorsWhereTheyAreNeeded(String message) {
        byte[] png = Run.qz(message.getBytes(UTF_8), false, "encode", "--gs1", "--format=png", "-o", "-", "-")
                .bytes();
        assertThat(Run.qz(png, false, "read", "--escape", "-").out())
                .isEqualTo("]Q3010952012345678810ABC123\u001D2112345\n");
    }

    @Test
    void explainsTheFewestBits() {
        assertThat(Run.qz("encode", "--gs1", "--explain", MESSAGE).lines())
                .startsWith(
                        "GS1 QR Code of " + MESSAGE,
                        "QR Code 2-Q, mask 7",
                        "25 x 25 modules, quiet zone 4",
                        "bits: 168 used of 176, 8 spare",
                        "",
                        "segments:",
                        "  FNC1 in first position, 4 bits",
                        "  numeric, 18 characters: 010952012345678810, 74 bits",
                        "  alphanumeric, 7 characters: 41 42 43 31 32 33 1D, 52 bits",
                        "  numeric, 7 characters: 2112345, 38 bits");
    }

    @Test
    void jsonHasTheMessage() {
        JsonNode symbol = Schema.valid(
                "symbol", Run.qz("encode", "--gs1", "--json", MESSAGE).out());
        assertThat(symbol.get("gs1").get("bracketed").asText()).isEqualTo(MESSAGE);
        JsonNode encoding = Schema.valid(
                "encoding",
                Run.qz("encode", "--gs1", "--json", "--explain", MESSAGE).out());
        assertThat(encoding.get("gs1")).isEqualTo(symbol.get("gs1"));
        assertThat(encoding.get("segments").get(0).get("mode").asText()).isEqualTo("fnc1First");
        assertThat(Schema.valid("symbol", Run.qz("encode", "--json", "Hello").out())
                        .has("gs1"))
                .isFalse();
    }

    @Test
    void whatIsNotValidIsNotEncoded() {
        Run run = Run.qz("encode", "--gs1", "(01)09520123456789(21)12345");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("qz: AI (01): the check digit is wrong")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--micro", "--family=micro", "--version=M4", "-v=m2"})
    void microQrCodeIsRefusedWithAWayOut(String option) {
        Run key = Run.qz("encode", "--gs1", option, "(01)09520123456788");
        assertThat(key.code()).isEqualTo(2);
        assertThat(key.err())
                .isEqualTo("qz: Micro QR Code has no FNC1, and so carries no application identifiers, only a plain key."
                        + " For the GTIN alone: qz encode --micro 09520123456788. With its application identifier it"
                        + " needs a QR Code: leave Micro QR Code out.\n");
        assertThat(Run.qz("encode", "--micro", "09520123456788").code()).isZero();
        assertThat(Run.qz("encode", "--gs1", option, MESSAGE).err())
                .endsWith("only a plain key. This message needs a QR Code: leave Micro QR Code out.\n");
    }

    @Test
    void theSmallerFamilyIsAlwaysQrCode() {
        assertThat(Schema.valid(
                                "symbol",
                                Run.qz("encode", "--gs1", "--family=any", "--json", "(01)09520123456788")
                                        .out())
                        .get("family")
                        .asText())
                .isEqualTo("qr");
    }

    @ParameterizedTest
    @CsvSource({
        "--fnc1=gs1, it stands for --fnc1 gs1",
        "--eci=26, need no ECI",
        "--structured-append, stands in one symbol",
        "--family=model1, GS1 has no use for Model 1",
        "-v=model1-3, GS1 has no use for Model 1"
    })
    void refusesWhatContradicts(String option, String reason) {
        List<String> words = new ArrayList<>(List.of("encode", "--gs1", "-o", "never.svg", option, MESSAGE));
        Run run = Run.qz(words.toArray(new String[0]));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(reason).hasLineCount(1);
        assertThat(Run.qz(new byte[] {'A'}, false, "encode", "--gs1", "--binary", "-")
                        .err())
                .contains("a message is text");
    }

    @Test
    void aDigitalLinkIsPlainText() {
        byte[] png = Run.qz(
                        "encode", "--digital-link", "--stem=https://example.com", "--format=png", "-o", "-", MESSAGE)
                .bytes();
        assertThat(Run.qz(png, false, "read", "--escape", "-").out())
                .isEqualTo("]Q1https://example.com/01/09520123456788/10/ABC123/21/12345\n");
        JsonNode symbol = Schema.valid(
                "symbol",
                Run.qz("encode", "--digital-link", "--upper-case", "--json", MESSAGE)
                        .out());
        assertThat(symbol.get("digitalLink").asText())
                .isEqualTo("HTTPS://ID.GS1.ORG/01/09520123456788/10/ABC123/21/12345");
        assertThat(symbol.get("gs1").get("bracketed").asText()).isEqualTo(MESSAGE);
        assertThat(Run.qz("encode", "--digital-link", "--explain", "(01)09520123456788")
                        .lines())
                .startsWith("GS1 Digital Link of (01)09520123456788: https://id.gs1.org/01/09520123456788");
    }

    @Test
    void microQrCodeCarriesALinkIfItFits() {
        assertThat(Schema.valid(
                                "symbol",
                                Run.qz("encode", "--digital-link", "--micro", "--stem=HTTP://A", "--json", "(8004)1234")
                                        .out())
                        .get("version")
                        .asText())
                .isEqualTo("M4");
        Run run = Run.qz("encode", "--digital-link", "--micro", "(01)09520123456788");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("qz: The message needs at least ")
                .endsWith(
                        " Micro QR Code holds the shortest of links only, and plain keys: leave Micro QR Code out.\n");
    }

    @Test
    void refusesWhatContradictsADigitalLink() {
        assertThat(Run.qz("encode", "--digital-link", "--gs1", MESSAGE).err())
                .isEqualTo("qz: --digital-link and --gs1 do not go together: one makes an element string, the other a"
                        + " URI. Leave --gs1 out.\n");
        assertThat(Run.qz("encode", "--stem=https://example.com", "Hello").err())
                .isEqualTo("qz: --stem is for --digital-link.\n");
        assertThat(Run.qz("encode", "--gs1", "--upper-case", MESSAGE).err())
                .isEqualTo("qz: --upper-case is for --digital-link.\n");
        assertThat(Run.qz("encode", "--digital-link", "--stem=nothing", MESSAGE).err())
                .startsWith("qz: 'nothing' cannot be the stem of a Digital Link");
    }

    @Test
    void theSmallestFormOfALinkIsTakenOnRequest() {
        String[] words = {"encode", "--digital-link", "--json", "--explain", "--stem=https://example.com", MESSAGE};
        JsonNode given = Schema.valid("encoding", Run.qz(words).out());
        assertThat(given.has("reason")).isFalse();
        words[3] = "--smallest";
        JsonNode symbol = Schema.valid("symbol", Run.qz(words).out());
        assertThat(symbol.get("digitalLink").asText())
                .isEqualTo("HTTPS://EXAMPLE.COM/01/09520123456788/10/ABC123/21/12345");
        assertThat(symbol.get("reason").asText()).startsWith("Scheme and domain in upper case: ");
        assertThat(symbol.get("size").asInt())
                .isLessThanOrEqualTo(given.get("size").asInt());
        assertThat(Run.qz("encode", "--smallest", "Hello").err()).isEqualTo("qz: --smallest is for --digital-link.\n");
    }
}
