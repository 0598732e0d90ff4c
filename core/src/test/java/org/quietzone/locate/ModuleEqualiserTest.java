package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class ModuleEqualiserTest {
    private static final int PITCH = 4;
    private static final int QUIET = 4;

    /** A symbol of four pixels a module with its quiet zone, blurred by a Gaussian, in light that fades to the right. */
    private static GrayImage blurred(BitMatrix matrix, double modules, double shade, boolean reversed) {
        int side = (matrix.size() + 2 * QUIET) * PITCH;
        GrayImage sharp = Canvas.of(matrix, new Canvas.Style(QUIET, PITCH, 0, reversed, 30, 220, true));
        double[] grey = new double[side * side];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = sharp.get(i % side, i / side);
        }
        double[] soft = blurred(blurred(grey, side, modules * PITCH, 1), side, modules * PITCH, side);
        byte[] pixels = new byte[soft.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(soft[i] * (1 - shade * (i % side) / side));
        }
        return GrayImage.wrap(side, side, pixels);
    }

    private static double[] blurred(double[] grey, int side, double sigma, int step) {
        double[] result = new double[grey.length];
        int reach = (int) Math.ceil(4 * sigma);
        for (int i = 0; i < grey.length; i++) {
            int place = step == 1 ? i % side : i / side;
            double sum = 0;
            double weights = 0;
            for (int k = -reach; k <= reach; k++) {
                int other = Math.max(0, Math.min(side - 1, place + k));
                double weight = Math.exp(-k * k / (2 * sigma * sigma));
                sum += weight * grey[i + (other - place) * step];
                weights += weight;
            }
            result[i] = sum / weights;
        }
        return result;
    }

    private static Grid grid(int size, double shift) {
        double first = (QUIET + 0.5) * PITCH + shift;
        return Grid.parallel(size, new Point(first, first), new Point(PITCH, 0), new Point(0, PITCH));
    }

    private static int differences(BitMatrix a, BitMatrix b) {
        int count = 0;
        for (int i = 0; i < a.size() * a.size(); i++) {
            count += a.get(i / a.size(), i % a.size()) == b.get(i / a.size(), i % a.size()) ? 0 : 1;
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, 0, false, 0",
        "0.65, 0, false, 0",
        "0.65, 0.5, true, 0",
        "0.65, 0.5, false, 0",
        "0.8, 0, false, 16"
    })
    void modulesComeOutOfBlur(double blur, double shade, boolean reversed, int most) {
        Random random = new Random(4);
        for (Version version : new Version[] {Version.of(1), Version.of(3), Version.of(7)}) {
            BitMatrix matrix = RandomSymbols.of(version, random);
            GrayImage image = blurred(matrix, blur, shade, reversed);
            Grid grid = grid(matrix.size(), 0.3);
            BitMatrix equalised = ModuleEqualiser.equalise(image, grid, version, reversed)
                    .orElseThrow()
                    .modules();
            assertThat(differences(equalised, matrix)).isLessThanOrEqualTo(most);
            if (blur > 0.6) {
                assertThat(differences(SymbolModules.sample(image, grid).dark(reversed), matrix))
                        .isGreaterThan(25);
            }
        }
    }

    @Test
    void modulesThatAreWrongAreTheLessSureOnes() {
        BitMatrix matrix = RandomSymbols.of(Version.of(5), new Random(6));
        GrayImage image = blurred(matrix, 0.95, 0, false);
        ModuleEqualiser.Equalised equalised = ModuleEqualiser.equalise(image, grid(37, 0), Version.of(5), false)
                .orElseThrow();
        double wrong = 0;
        double sureWhereWrong = 0;
        double sureWhereRight = 0;
        for (int row = 0; row < 37; row++) {
            for (int column = 0; column < 37; column++) {
                int sure = equalised.confidence().get(row, column);
                if (equalised.modules().get(row, column) == matrix.get(row, column)) {
                    sureWhereRight += sure;
                } else {
                    wrong++;
                    sureWhereWrong += sure;
                }
            }
        }
        assertThat(wrong).isGreaterThan(5);
        assertThat(sureWhereWrong / wrong).isLessThan(0.8 * sureWhereRight / (37 * 37 - wrong));
    }

    @Test
    void functionModulesAreToldAsTheyAreSeen() {
        // Seen as version 2 a symbol of version 3 has its finder patterns where they should be at one corner only.
        BitMatrix matrix = RandomSymbols.of(Version.of(3), new Random(2));
        GrayImage image = blurred(matrix, 0.5, 0, false);
        Grid beside = grid(25, 0);
        Optional<ModuleEqualiser.Equalised> equalised = ModuleEqualiser.equalise(image, beside, Version.of(2), false);
        assertThat(equalised
                        .map(found -> SymbolModules.misfit(found.modules(), Version.of(2)))
                        .orElse(1.0))
                .isGreaterThan(0.15);
    }

    @Test
    void whereNoSymbolIsNothingComesOut() {
        byte[] pixels = new byte[200 * 200];
        new Random(1).nextBytes(pixels);
        assertThat(ModuleEqualiser.equalise(GrayImage.wrap(200, 200, pixels), grid(25, 0), Version.of(2), false))
                .isEmpty();
        assertThat(ModuleEqualiser.equalise(
                        GrayImage.wrap(200, 200, new byte[200 * 200]), grid(25, 0), Version.of(2), false))
                .isEmpty();
    }
}
