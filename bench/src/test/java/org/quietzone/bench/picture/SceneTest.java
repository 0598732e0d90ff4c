package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.image.GrayImage;

class SceneTest {
    private final Symbol symbol = SymbolEncoder.standard().encode("SCENE");
    private final int size = symbol.size();

    @Test
    void aPerfectSceneShowsAllModules() {
        GrayImage image = Scene.perfect().pixelsPerModule(8).photograph(symbol, new Random(1));
        assertThat(image.width()).isEqualTo(8 * (size + 8) + 1);
        double origin = image.width() / 2.0 - 4 * size;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                assertThat(image.at(origin + 8 * column + 4, origin + 8 * row + 4))
                        .isEqualTo(symbol.isDark(row, column) ? 0 : 255);
            }
        }
    }

    @Test
    void aPixelIsTheMeanOfWhatFallsOnIt() {
        GrayImage small = Scene.perfect().pixelsPerModule(1.3).photograph(symbol, new Random(2));
        double sum = 0;
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                sum += 255 - small.get(x, y);
            }
        }
        int dark = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                dark += symbol.isDark(row, column) ? 1 : 0;
            }
        }
        assertThat(sum / 255).isCloseTo(dark * 1.3 * 1.3, within(dark * 0.02));
    }

    @Test
    void effectsComeInTheirOrderAndMishapsBeforeThem() {
        GrayImage image = Scene.perfect()
                .with((print, grid, random) -> (x, y) -> 0.25)
                .through((picture, pixels, random) -> picture.each(value -> value + 0.25))
                .through((picture, pixels, random) -> picture.each(value -> value * pixels / 4))
                .photograph(symbol, new Random(3));
        assertThat(image.get(10, 10)).isEqualTo(128);
    }

    @Test
    void aTurnedImageHasRoomForItsCorners() {
        GrayImage turned = Scene.perfect().turned(180).photograph(symbol, new Random(4));
        assertThat(turned.width()).isGreaterThan(4 * (size + 8) + 2);
        assertThat(turned.get(0, 0)).isEqualTo(255);
    }

    @Test
    void theSheetEndsAtItsQuietZoneWhereThatIsAsked() {
        GrayImage cut = Scene.perfect().quietZone(0).photograph(symbol, new Random(5));
        assertThat(cut.width()).isEqualTo(4 * size + 1);
    }
}
