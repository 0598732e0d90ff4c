package org.quietzone.bench.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.SymbolReader;
import org.quietzone.image.GrayImage;
import org.quietzone.spec.Version;

class PrintedImageTest {
    @Test
    void showsASymbolOfTheVersion() {
        PrintedImage print = new PrintedImage(Version.of(7), 5, 20, 360, 60);
        GrayImage image = print.draw();
        assertThat(image.width()).isEqualTo(360);
        assertThat(SymbolReader.standard().read(image))
                .singleElement()
                .satisfies(reading -> assertThat(reading.version()).isEqualTo(Version.of(7)));
        assertThat(print.label()).isEqualTo("7, 5 pixels a module, 20°, 360 × 360");
    }
}
