package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.gs1.application.Preset;
import org.quietzone.gs1.application.Presets;

class PresetArgumentsTest {
    @Test
    void offersAllPresets() {
        assertThat(PresetArguments.preset("").candidates())
                .containsExactlyElementsOf(
                        Presets.all().stream().map(Preset::name).toList());
    }
}
