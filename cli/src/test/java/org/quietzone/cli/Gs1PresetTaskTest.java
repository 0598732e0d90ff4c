package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class Gs1PresetTaskTest {
    private static final String URI = "https://id.gs1.org/01/09520123456788";

    private static Run check(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "gs1";
        words[1] = "check";
        System.arraycopy(more, 0, words, 2, more.length);
        return Run.qz(words);
    }

    @Test
    void saysWhatKeepsAPreset() {
        Run run = check("--preset", "retail-pos", "--x-dimension", "0.5mm", URI);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).isEqualTo(URI + " keeps retail-pos: GS1 retail point of sale");
        assertThat(run.lines().get(1)).startsWith("  advice: Beside the symbol stays the EAN/UPC symbol");
    }

    @Test
    void saysWhatBreaksItAndHowLargeTheSymbolWouldBe() {
        Run run = check("--preset", "retail-pos", "--x-dimension", "10mil", URI);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0)).isEqualTo(URI + " breaks retail-pos: GS1 retail point of sale");
        assertThat(run.lines().get(1))
                .startsWith("  error: X-dimension 0.254 mm is too small")
                .contains("QR Code version 3 measures 14.7 mm at X 0.396 mm")
                .contains(" [confirmed: ");
    }

    @Test
    void elementStringsAreToldTheirLink() {
        Run run = check("--preset", "retail-pos", "(01)09520123456788(10)AB");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("into that form: https://id.gs1.org/01/09520123456788/10/AB.");
    }

    @Test
    void theDigitsOfAKeyAreNoMessage() {
        Run run = check("--json", "--preset", "jewellery", "9520123456788");
        assertThat(run.code()).isZero();
        JsonNode json = Schema.valid("gs1Result", run.out());
        assertThat(json.has("gs1")).isFalse();
        assertThat(json.get("preset").get("form").asText()).isEqualTo("plainKey");
        assertThat(json.get("preset").get("symbol").asText()).startsWith("Micro QR Code version ");
        assertThat(json.get("preset").get("violated").asBoolean()).isFalse();
    }

    @Test
    void jsonHasTheFindingsAndTheErrorsOfTheMessage() {
        Run run = check("--json", "--preset", "retail-pos", URI.replace("88", "89"));
        assertThat(run.code()).isEqualTo(1);
        JsonNode json = Schema.valid("gs1Result", run.out());
        assertThat(json.get("errors").get(0).get("expected").asText()).isEqualTo("8");
        JsonNode preset = json.get("preset");
        assertThat(preset.get("name").asText()).isEqualTo("retail-pos");
        assertThat(preset.get("violated").asBoolean()).isTrue();
        assertThat(preset.get("findings").findValuesAsText("rule"))
                .contains("data")
                .doesNotContain("dataForm");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(check("--preset", "shop", URI).err())
                .startsWith("qz: There is no preset 'shop'. There are retail-pos,");
        assertThat(check("--x-dimension", "1mm", URI).err())
                .isEqualTo("qz: --x-dimension says what --preset checks: give both, or leave it out.\n");
        assertThat(check("--preset", "dpm", "--x-dimension", "0.5", URI).err())
                .startsWith("qz: --x-dimension: '0.5' is not a length: write a number and mm, in or mil");
        assertThat(check("--preset", "dpm", "--x-dimension", "0mm", URI).err())
                .isEqualTo("qz: --x-dimension: An X-dimension is above 0 mm and at most a metre, not 0 mm.\n");
    }
}
