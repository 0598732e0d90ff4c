package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

class TwoStepThresholdTest {
    private static InspectionArea all(GrayImage image) {
        return new InspectionArea(new Quad(
                new Point(0, 0),
                new Point(image.width(), 0),
                new Point(image.width(), image.height()),
                new Point(0, image.height())));
    }

    private static double spread(int[] values, int threshold, boolean dark) {
        double[] part = Arrays.stream(values)
                .filter(value -> value <= threshold == dark)
                .asDoubleStream()
                .toArray();
        double mean = Arrays.stream(part).average().orElse(0);
        return Arrays.stream(part)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
    }

    @Test
    void pixelsAreSplitWhereTheSumOfTheVariancesIsLeast() {
        Random random = new Random(7);
        for (int turn = 0; turn < 20; turn++) {
            int[] values = new int[300];
            byte[] pixels = new byte[300];
            for (int i = 0; i < values.length; i++) {
                double value = random.nextInt(10) < 4
                        ? 60 + 15 * random.nextGaussian()
                        : 170 + (5 + turn) * random.nextGaussian();
                values[i] = (int) Math.max(0, Math.min(255, value));
                pixels[i] = (byte) values[i];
            }
            GrayImage image = GrayImage.wrap(20, 15, pixels);
            double threshold = TwoStepThreshold.ofPixels(image, all(image));
            int at = (int) Math.floor(threshold);
            double found = spread(values, at, true) + spread(values, at, false);
            for (int t = 0; t < 255; t++) {
                assertThat(found).isLessThanOrEqualTo(spread(values, t, true) + spread(values, t, false) + 1e-6);
            }
        }
    }

    @Test
    void betweenTwoTonesIsTheMiddle() {
        byte[] pixels = new byte[40];
        Arrays.fill(pixels, 0, 9, (byte) 40);
        Arrays.fill(pixels, 9, 40, (byte) 201);
        GrayImage image = GrayImage.wrap(8, 5, pixels);
        assertThat(TwoStepThreshold.ofPixels(image, all(image))).isCloseTo(120.5, within(0.51));
        double[] values = new double[40];
        Arrays.fill(values, 0, 9, 0.2);
        Arrays.fill(values, 9, 40, 0.7);
        assertThat(TwoStepThreshold.ofValues(values)).isCloseTo(0.45, within(0.001));
    }

    @Test
    void onlyTheInspectionAreaCounts() {
        byte[] pixels = new byte[40 * 10];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i % 40 >= 20 ? 255 : i % 2 == 0 ? 30 : 90);
        }
        GrayImage image = GrayImage.wrap(40, 10, pixels);
        InspectionArea left =
                new InspectionArea(new Quad(new Point(0, 0), new Point(20, 0), new Point(20, 10), new Point(0, 10)));
        assertThat(TwoStepThreshold.ofPixels(image, left)).isBetween(30.0, 90.0);
        assertThat(TwoStepThreshold.ofPixels(image, all(image))).isBetween(90.0, 255.0);
    }

    @Test
    void oneToneIsItsOwnThreshold() {
        assertThat(TwoStepThreshold.ofValues(new double[] {0.3, 0.3, 0.3})).isEqualTo(0.3);
        assertThat(TwoStepThreshold.ofValues(new double[0])).isBetween(0.0, 1.0);
        GrayImage image = GrayImage.wrap(2, 2, new byte[4]);
        assertThat(TwoStepThreshold.ofPixels(image, all(image))).isBetween(0.0, 255.0);
    }
}
