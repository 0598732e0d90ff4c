package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class Gs1PresetsCommandTest {
    @Test
    void printsAllWithTheirSources() {
        Run run = Run.qz("gs1", "presets");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .contains("retail-pos: GS1 retail point of sale", "dpm: direct part marking")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  X-dimension 0.396 to 0.990 mm [confirmed: ")
                        .contains("5.12.3.1"))
                .contains("  not known: least error correction level");
    }

    @Test
    void printsThoseThatAreNamed() {
        Run run = Run.qz("gs1", "presets", "jewellery", "DPM");
        assertThat(run.code()).isZero();
        assertThat(run.lines().stream().filter(line -> line.startsWith("retail-pos")))
                .isEmpty();
        assertThat(run.lines().get(0)).isEqualTo("jewellery: jewellery and die marking");
        assertThat(run.lines()).contains("", "dpm: direct part marking");
    }

    @Test
    void namesThoseThatThereAre() {
        Run run = Run.qz("gs1", "presets", "retail");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("qz: There is no preset 'retail'. There are retail-pos, non-pos,");
    }

    @Test
    void jsonHasAnObjectForEach() {
        Run run = Run.qz("gs1", "presets", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(7);
        for (String line : run.lines()) {
            Schema.valid("presetInfo", line);
        }
        JsonNode retail = Schema.valid("presetInfo", run.lines().get(0));
        assertThat(retail.get("name").asText()).isEqualTo("retail-pos");
        assertThat(retail.get("facts").get(0).get("confidence").asText()).isEqualTo("confirmed");
    }
}
