package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SensorTest {
    private final Picture grey = Picture.of(200, 200, (x, y) -> 0.5);

    @Test
    void noiseHasItsDeviation() {
        double[] statistics = statistics(Sensor.noise(grey, 25.5, new Random(1)));
        assertThat(statistics[0]).isCloseTo(0.5, within(0.002));
        assertThat(statistics[1]).isCloseTo(0.1, within(0.002));
    }

    @Test
    void photonsScatterByTheRootOfTheirNumber() {
        double[] statistics = statistics(Sensor.photons(grey, 200, new Random(2)));
        assertThat(statistics[0]).isCloseTo(0.5, within(0.002));
        assertThat(statistics[1]).isCloseTo(Math.sqrt(100 + 1.5 * 1.5) / 200, within(0.001));
    }

    @Test
    void contrastLeavesItsShareOfTheRange() {
        Picture picture = Sensor.contrast(Picture.of(2, 1, (x, y) -> x > 1 ? 1 : 0), 0.08, new Random(3));
        assertThat(picture.get(1, 0) - picture.get(0, 0)).isCloseTo(0.08f, within(1e-5f));
        assertThat(picture.get(0, 0)).isBetween(0.18f, 0.6f);
    }

    private static double[] statistics(Picture picture) {
        double sum = 0;
        double squares = 0;
        for (float value : picture.values()) {
            sum += value;
            squares += value * value;
        }
        double mean = sum / picture.values().length;
        return new double[] {mean, Math.sqrt(squares / picture.values().length - mean * mean)};
    }
}
