package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.spec.Version;

class SymbolModulesTest {
    private static final int SIZE = 25;
    private static final int PITCH = 4;

    private final BitMatrix matrix = RandomSymbols.of(Version.of(2), new Random(5));
    private final byte[] pixels = new byte[SIZE * PITCH * SIZE * PITCH];

    SymbolModulesTest() {
        GrayImage drawn = Canvas.of(matrix, new Canvas.Style(0, PITCH, 0, false, 40, 220, true));
        for (int y = 0; y < SIZE * PITCH; y++) {
            drawn.copyRow(y, pixels, y * SIZE * PITCH);
        }
    }

    private SymbolModules sample() {
        return SymbolModules.sample(image(), grid());
    }

    private GrayImage image() {
        return GrayImage.copyOf(SIZE * PITCH, SIZE * PITCH, pixels);
    }

    private static Grid grid() {
        double first = PITCH / 2.0;
        return Grid.parallel(SIZE, new Point(first, first), new Point(PITCH, 0), new Point(0, PITCH));
    }

    /** In every other column the middle half of each dark module, from top to bottom, becomes as light as the paper. */
    private void scratch() {
        for (int y = 0; y < SIZE * PITCH; y++) {
            for (int x = 0; x < SIZE * PITCH; x++) {
                if (x / PITCH % 2 == 1 && (x % PITCH == 1 || x % PITCH == 2)) {
                    pixels[y * SIZE * PITCH + x] = (byte) 220;
                }
            }
        }
    }

    private void paint(int row, int column, int rows, int columns, int grey) {
        for (int y = row * PITCH; y < (row + rows) * PITCH; y++) {
            for (int x = column * PITCH; x < (column + columns) * PITCH; x++) {
                pixels[y * SIZE * PITCH + x] = (byte) grey;
            }
        }
    }

    @Test
    void modulesAreSampledAndReversedOnesInverted() {
        assertThat(sample().dark(false)).isEqualTo(matrix);
        assertThat(sample().dark(true)).isEqualTo(matrix.inverted());
    }

    @Test
    void lightThatFadesToAThirdChangesNothing() {
        for (int i = 0; i < pixels.length; i++) {
            double light = 1 - 0.66 * (i % (SIZE * PITCH)) / (SIZE * PITCH);
            pixels[i] = (byte) ((pixels[i] & 0xFF) * light);
        }
        assertThat(sample().dark(false)).isEqualTo(matrix);
    }

    @Test
    void cleanModulesAreSure() {
        ModuleConfidence confidence = sample().confidence();
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                assertThat(confidence.get(row, column)).isGreaterThan(200);
            }
        }
    }

    @Test
    void aModuleBetweenDarkAndLightIsUnsure() {
        paint(12, 14, 1, 1, 135);
        ModuleConfidence confidence = sample().confidence();
        assertThat(confidence.get(12, 14)).isLessThan(30);
        assertThat(confidence.get(12, 16)).isGreaterThan(200);
    }

    @Test
    void placesThatDisagreeMakeAModuleLessSure() {
        // The same mean as that of the module below, which is of one grey.
        paint(12, 14, 1, 1, 90);
        paint(14, 14, 1, 1, 90);
        for (int y = 12 * PITCH; y < 13 * PITCH; y++) {
            for (int x = 14 * PITCH; x < 15 * PITCH; x++) {
                pixels[y * SIZE * PITCH + x] = (byte) (x < 14 * PITCH + PITCH / 2 ? 10 : 170);
            }
        }
        ModuleConfidence confidence = sample().confidence();
        assertThat(confidence.get(12, 14)).isLessThan(confidence.get(14, 14) - 40);
    }

    @Test
    void printThatIsScratchedInTheMiddleIsKnownByWhatIsLeft() {
        scratch();
        assertThat(differences(sample().dark(false))).isGreaterThan(100);
        assertThat(SymbolModules.sampleInk(image(), grid(), false).dark(false)).isEqualTo(matrix);
    }

    @Test
    void lightPrintIsKnownByItsLightestPart() {
        scratch();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (255 - (pixels[i] & 0xFF));
        }
        assertThat(SymbolModules.sampleInk(image(), grid(), true).dark(true)).isEqualTo(matrix);
        assertThat(differences(SymbolModules.sampleInk(image(), grid(), false).dark(true)))
                .isGreaterThan(100);
    }

    @Test
    void wornModulesAreLessSureThanWholeOnes() {
        paint(12, 14, 1, 1, 40);
        paint(12, 16, 1, 1, 40);
        for (int y = 12 * PITCH; y < 13 * PITCH; y++) {
            pixels[y * SIZE * PITCH + 14 * PITCH + 1] = (byte) 220;
            pixels[y * SIZE * PITCH + 14 * PITCH + 2] = (byte) 220;
        }
        ModuleConfidence confidence =
                SymbolModules.sampleInk(image(), grid(), false).confidence();
        assertThat(confidence.get(12, 14)).isLessThan(confidence.get(12, 16) - 40);
    }

    @Test
    void modulesThatHardlyDifferAreUnsureThoughTheyAreFarFromTheirThreshold() {
        // Glare: of the contrast a tenth is left, in more modules than one is judged by.
        for (int y = 8 * PITCH; y < SIZE * PITCH; y++) {
            for (int x = 8 * PITCH; x < SIZE * PITCH; x++) {
                int i = y * SIZE * PITCH + x;
                pixels[i] = (byte) (230 + ((pixels[i] & 0xFF) > 130 ? 9 : -9));
            }
        }
        SymbolModules modules = sample();
        ModuleConfidence confidence = modules.confidence();
        for (int row = 13; row < SIZE; row++) {
            for (int column = 13; column < SIZE; column++) {
                assertThat(modules.dark(false).get(row, column)).isEqualTo(matrix.get(row, column));
                assertThat(confidence.get(row, column)).isBetween(10, 110);
            }
        }
        assertThat(confidence.get(0, 0)).isGreaterThan(200);
    }

    @Test
    void sharpeningTakesBackWhatNeighboursHaveLost() {
        // Each module takes a seventh of each neighbour, as blur of more than half a module does.
        double[] greys = new double[SIZE * SIZE];
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                greys[row * SIZE + column] = (grey(row, column)
                                + 0.3
                                        * (grey(row - 1, column)
                                                + grey(row + 1, column)
                                                + grey(row, column - 1)
                                                + grey(row, column + 1)))
                        / 2.2;
            }
        }
        for (int i = 0; i < greys.length; i++) {
            paint(i / SIZE, i % SIZE, 1, 1, (int) greys[i]);
        }
        int plain = differences(sample().dark(false));
        assertThat(differences(sample().sharpened(0.8).dark(false))).isLessThan(plain / 2);
        assertThat(plain).isGreaterThan(4);
    }

    private int grey(int row, int column) {
        boolean inside = row >= 0 && column >= 0 && row < SIZE && column < SIZE;
        return inside && matrix.get(row, column) ? 40 : 220;
    }

    private int differences(BitMatrix other) {
        int count = 0;
        for (int i = 0; i < SIZE * SIZE; i++) {
            count += matrix.get(i / SIZE, i % SIZE) == other.get(i / SIZE, i % SIZE) ? 0 : 1;
        }
        return count;
    }
}
