package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresetTest {
    @Test
    void tellsAllItsFactsInWords() {
        assertThat(Presets.RETAIL_POS.facts())
                .map(Fact::value)
                .containsExactly(
                        "X-dimension 0.396 to 0.990 mm",
                        "X-dimension to aim at 0.495 mm",
                        "quiet zone 4 modules (QR Code)",
                        "symbols: QR Code",
                        "usual error correction level M",
                        "data: a GS1 Digital Link URI",
                        "identifies by AI (01)",
                        "print quality at least 1.5/12/660",
                        "beside it stays the EAN/UPC symbol, for as long as not every point of sale reads 2D",
                        "Points of sale read symbols with dark and light interchanged, too.");
    }

    @Test
    void tellsTheQuietZoneOfBothFamiliesWhereBothMayBe() {
        assertThat(Presets.DIRECT_PART_MARKING.facts())
                .map(Fact::value)
                .contains("quiet zone 4 modules (QR Code)", "quiet zone 2 modules (Micro QR Code)");
        assertThat(Presets.JEWELLERY.facts())
                .map(Fact::value)
                .contains("quiet zone 2 modules (Micro QR Code)")
                .doesNotContain("quiet zone 4 modules (QR Code)");
    }

    @Test
    void hasANameAndATitle() {
        assertThat(Presets.RETAIL_POS).hasToString("retail-pos: GS1 retail point of sale");
    }
}
