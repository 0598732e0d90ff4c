package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1ParseCommandTest {
    private static final String MESSAGE = "(01)09520123456788(10)ABC123(21)12345";

    @ParameterizedTest
    @ValueSource(strings = {MESSAGE, "^010952012345678810ABC123^2112345", "010952012345678810ABC123\u001D2112345"})
    void takesAMessageInAnyFormApart(String message) {
        Run run = Run.qz("gs1", "parse", message);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        MESSAGE,
                        "  (01)  GTIN       09520123456788",
                        "  (10)  BATCH/LOT  ABC123",
                        "  (21)  SERIAL     12345",
                        "  element string  ^010952012345678810ABC123^2112345",
                        "  scan data       ]Q3010952012345678810ABC123^2112345",
                        "  digital link    https://id.gs1.org/01/09520123456788/10/ABC123/21/12345");
    }

    @Test
    void anEmptyLineStandsBetweenTwoMessages() {
        Run run = Run.qz("gs1", "parse", "(01)09520123456788", "(00)095201234567891235");
        assertThat(run.lines()).hasSize(11);
        assertThat(run.lines().get(5)).isEmpty();
    }

    @Test
    void printsOneFormALine() {
        assertThat(Run.qz("gs1", "parse", "--form", "bracketed", "^010952012345678810A^215", "^0109520123456788")
                        .out())
                .isEqualTo("(01)09520123456788(10)A(21)5\n(01)09520123456788\n");
        assertThat(Run.qz("gs1", "parse", "--form=element", MESSAGE).out())
                .isEqualTo("^010952012345678810ABC123^2112345\n");
        assertThat(Run.qz("gs1", "parse", "--form=SCAN", MESSAGE).out())
                .isEqualTo("]Q3010952012345678810ABC123^2112345\n");
        assertThat(Run.qz("gs1", "parse", "--form=hri", MESSAGE).out())
                .isEqualTo("(01) 09520123456788 (10) ABC123 (21) 12345\n");
        assertThat(Run.qz("gs1", "parse", "--form=uri", MESSAGE).out())
                .isEqualTo("https://id.gs1.org/01/09520123456788/10/ABC123/21/12345\n");
        assertThat(Run.qz("gs1", "parse", "--form=uri", "--no-requirements", "(10)A")
                        .out())
                .isEqualTo("-\n");
        Run run = Run.qz("gs1", "parse", "--form=x", MESSAGE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("qz: --form takes bracketed, element, scan, hri or uri, not 'x'.\n");
    }

    @Test
    void aBadMessageDoesNotStopTheOthers() {
        Run run = Run.qz(
                "gs1",
                "parse",
                "--form=bracketed",
                "^0109520123456788",
                "(01)09520123456789",
                "(00)095201234567891235");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("(01)09520123456788\n(00)095201234567891235\n");
        assertThat(run.err())
                .startsWith("qz: argument 2: AI (01): the check digit is wrong")
                .hasLineCount(1);
    }

    @Test
    void oneMessageAloneNeedsNoPlace() {
        Run run = Run.qz("gs1", "parse", "(01)09520123456789");
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("qz: AI (01): the check digit is wrong")
                .contains(" 8.");
    }

    @Test
    void jsonHasTheElementsAndTheErrors() {
        Run run = Run.qz("gs1", "parse", "--json", MESSAGE, "(01)09520123456789");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(2);
        JsonNode good = Schema.valid("gs1Result", run.lines().get(0));
        assertThat(good.get("input").asText()).isEqualTo(MESSAGE);
        assertThat(good.get("gs1").get("bracketed").asText()).isEqualTo(MESSAGE);
        assertThat(good.get("gs1").get("elementString").asText()).isEqualTo("010952012345678810ABC123\u001D2112345");
        assertThat(good.get("gs1").get("elements").get(1).toString())
                .isEqualTo("{\"ai\":\"10\",\"title\":\"BATCH/LOT\",\"value\":\"ABC123\"}");
        assertThat(good.get("errors")).isEmpty();
        JsonNode bad = Schema.valid("gs1Result", run.lines().get(1));
        assertThat(bad.has("gs1")).isFalse();
        JsonNode error = bad.get("errors").get(0);
        assertThat(error.get("rule").asText()).isEqualTo("incorrectCheckDigit");
        assertThat(error.get("ai").asText()).isEqualTo("01");
        assertThat(error.get("position").asInt()).isEqualTo(13);
        assertThat(error.get("length").asInt()).isEqualTo(1);
        assertThat(error.get("expected").asText()).isEqualTo("8");
        assertThat(error.get("markup").asText()).isEqualTo("(01)0952012345678|9|");
    }

    @Test
    void takesTheRulesOfTheOptions() {
        assertThat(Run.qz("gs1", "parse", "(21)12345").code()).isEqualTo(1);
        assertThat(Run.qz("gs1", "parse", "--no-requirements", "(21)12345").code())
                .isZero();
        assertThat(Run.qz("gs1", "parse", "(01)09520123456788(89)A").code()).isEqualTo(1);
        assertThat(Run.qz("gs1", "parse", "--unknown-ais", "(01)09520123456788(89)A")
                        .code())
                .isZero();
        assertThat(Run.qz("gs1", "parse", "--year", "x", "(21)12345").err())
                .isEqualTo("qz: --year takes a whole number from 1900 to 9999, not 'x'.\n");
    }

    @Test
    void controlCharactersOfABadMessageDoNotReachTheTerminal() {
        Run run = Run.qz("gs1", "parse", "(01)\u001b[31m5\u001d");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("\u001b").doesNotContain("\u001d");
        Run lines = Run.qz("(10)\u0007A\n".getBytes(UTF_8), true, "gs1", "check", "-");
        assertThat(lines.out()).doesNotContain("\u0007").contains("\u2407");
    }

    @Test
    void saysWhatDatesAndMeasuresMean() {
        Run run = Run.qz("gs1", "parse", "(01)09520123456788(17)271231(3103)001750");
        assertThat(run.lines())
                .contains(
                        "  (17)    USE BY or EXPIRY  271231          2027-12-31",
                        "  (3103)  NET WEIGHT (kg)   001750          1.750 kg");
        JsonNode json = Schema.valid(
                "gs1Result",
                Run.qz("gs1", "parse", "--json", "(01)09520123456788(17)271231").out());
        assertThat(json.get("gs1").get("elements").get(1).get("meaning").asText())
                .isEqualTo("2027-12-31");
        assertThat(json.get("gs1").get("elements").get(0).has("meaning")).isFalse();
    }

    @Test
    void theYearTellsTheCentury() {
        String message = "(01)09520123456788(17)271231";
        assertThat(Run.qz("gs1", "parse", "--year=1950", message).out()).contains("271231          1927-12-31\n");
        assertThat(Run.qz("gs1", "parse", "--year=1990", message).out()).contains("271231          2027-12-31\n");
    }
}
