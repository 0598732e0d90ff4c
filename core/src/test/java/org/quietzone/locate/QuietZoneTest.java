package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GlobalThreshold;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class QuietZoneTest {
    private static final Version VERSION = Version.micro(2);
    private static final int SCALE = 4;

    private final BitMatrix matrix = RandomSymbols.of(VERSION, new Random(5));

    /** The symbol in the middle of an image of some grey, with a quiet zone of so many modules. */
    private double darkAround(int quietZone, int background, boolean reversed) {
        Canvas canvas = new Canvas(100, 100, background);
        canvas.draw(matrix, new Canvas.Style(quietZone, SCALE, 0, reversed, 40, 200, true), new Point(50, 50));
        GrayImage image = canvas.image();
        double first = 50 - (VERSION.size() - 1) / 2.0 * SCALE;
        Grid grid = Grid.parallel(VERSION.size(), new Point(first, first), new Point(SCALE, 0), new Point(0, SCALE));
        SampledSymbol symbol = new SampledSymbol(
                matrix, Optional.empty(), VERSION, reversed, grid, GlobalThreshold.of(image), List.of(), List.of());
        Tones tones = Tones.of(image, symbol);
        assertThat(tones.contrast()).isBetween(0.6, 0.64);
        return QuietZone.darkAround(image, symbol, tones);
    }

    @Test
    void whatStandsInTheFirstModuleCounts() {
        assertThat(darkAround(2, 40, false)).isZero();
        assertThat(darkAround(1, 40, false)).isZero();
        assertThat(darkAround(0, 40, false)).isCloseTo(1, within(1e-9));
        assertThat(darkAround(0, 200, false)).isZero();
    }

    @Test
    void aroundAReversedSymbolLightIsWhatDisturbs() {
        assertThat(darkAround(1, 200, true)).isZero();
        assertThat(darkAround(0, 200, true)).isCloseTo(1, within(1e-9));
        assertThat(darkAround(0, 40, true)).isZero();
    }
}
