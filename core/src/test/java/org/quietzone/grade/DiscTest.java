package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.image.GrayImage;

/** The disc against a circle that is measured point by point, and its rows against the disc at each pixel. */
class DiscTest {
    private static GrayImage random(int width, int height, Random random) {
        byte[] pixels = new byte[width * height];
        random.nextBytes(pixels);
        return GrayImage.wrap(width, height, pixels);
    }

    /** The radius of the circle that is measured, by its area. */
    private static double radius(Disc disc) {
        double area = 0;
        for (int row = -200; row < 200; row++) {
            area += 2 * disc.halfBar(row);
        }
        return Math.sqrt(area / Math.PI);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 3.2, 4, 6.4, 9.6, 16, 31})
    void barsHaveTheAreaOfTheCircleInTheirRow(double diameter) {
        Disc disc = new Disc(diameter);
        double radius = radius(disc);
        assertThat(disc.diameter()).isEqualTo(diameter);
        assertThat(2 * radius).isBetween(0.8 * diameter - 0.2, diameter + 1e-9);
        for (double from = -radius - 1.3; from < radius + 1; from += 0.37) {
            int steps = 4000;
            double area = 0;
            for (int i = 0; i < steps; i++) {
                double y = from + (i + 0.5) / steps;
                area += 2 * Math.sqrt(Math.max(0, radius * radius - y * y)) / steps;
            }
            assertThat(2 * disc.halfBar(from)).isCloseTo(area, within(2e-3));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.2, 4.8, 9.6, 15})
    void aMeanIsThatOfTheCircleOnTheImage(double diameter) {
        Random random = new Random(3);
        // Smooth images, for a bar cuts pixels elsewhere than a circle does.
        byte[] pixels = new byte[60 * 60];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (128 + 90 * Math.sin(i % 60 / 7.0) * Math.cos(i / 60 / 9.0));
        }
        GrayImage image = GrayImage.wrap(60, 60, pixels);
        Disc disc = new Disc(diameter);
        double radius = radius(disc);
        for (int turn = 0; turn < 30; turn++) {
            double x = -5 + 70 * random.nextDouble();
            double y = -5 + 70 * random.nextDouble();
            double sum = 0;
            int count = 0;
            for (int i = 0; i < 200 * 200; i++) {
                double px = x + radius * ((i % 200 + 0.5) / 100 - 1);
                double py = y + radius * ((i / 200 + 0.5) / 100 - 1);
                if (Math.hypot(px - x, py - y) <= radius) {
                    int column = Math.max(0, Math.min(59, (int) Math.floor(px)));
                    int row = Math.max(0, Math.min(59, (int) Math.floor(py)));
                    sum += image.get(column, row);
                    count++;
                }
            }
            assertThat(disc.mean(image, x, y)).isCloseTo(sum / count, within(1.0));
        }
    }

    @Test
    void aMeanOfOneGreyValueIsThatValue() {
        Random random = new Random(4);
        for (int value : new int[] {0, 1, 77, 255}) {
            byte[] pixels = new byte[9 * 5];
            Arrays.fill(pixels, (byte) value);
            GrayImage image = GrayImage.wrap(9, 5, pixels);
            for (double diameter = 0.3; diameter < 40; diameter *= 1.7) {
                double x = 30 * random.nextDouble() - 10;
                double y = 30 * random.nextDouble() - 10;
                assertThat(new Disc(diameter).mean(image, x, y)).isCloseTo(value, within(1e-9));
            }
        }
    }

    @Test
    void rowsAreTheDiscAtEachPixel() {
        Random random = new Random(5);
        for (double diameter : new double[] {0.5, 1, 1.3, 2, 2.9, 3, 4, 4.8, 5.2, 8, 9.6, 13.1, 16, 40}) {
            for (int[] size : new int[][] {{1, 1}, {1, 30}, {30, 1}, {23, 17}, {64, 40}}) {
                GrayImage image = random(size[0], size[1], random);
                Disc disc = new Disc(diameter);
                DiscRows rows = new DiscRows(image, disc);
                for (int y = 0; y < size[1]; y++) {
                    float[] row = rows.row(y);
                    assertThat(row).hasSize(size[0]);
                    for (int x = 0; x < size[0]; x++) {
                        assertThat((double) row[x])
                                .as("%s at %s, %s of %s x %s", diameter, x, y, size[0], size[1])
                                .isCloseTo(disc.mean(image, x + 0.5, y + 0.5), within(2e-3));
                    }
                }
            }
        }
    }

    @Test
    void spreadsLikeTheCircleAskedForTogetherWithPixels() {
        // The variance, along one axis, of the places that a disc takes in, with that of the pixels themselves.
        for (double diameter : new double[] {4, 6.4, 16}) {
            double variance = 0;
            for (int place = 0; place < 10; place++) {
                double middle = 20.05 + place * 0.1;
                for (int x = 0; x < 40; x++) {
                    byte[] line = new byte[40 * 40];
                    for (int y = 0; y < 40; y++) {
                        line[y * 40 + x] = (byte) 200;
                    }
                    double weight = new Disc(diameter).mean(GrayImage.wrap(40, 40, line), middle, 20.5) / 200;
                    double distance = x + 0.5 - middle;
                    variance += weight * (distance * distance + 1 / 12.0) / 10;
                }
            }
            assertThat(variance).isCloseTo(diameter * diameter / 16, withinPercentage(5));
        }
    }
}
