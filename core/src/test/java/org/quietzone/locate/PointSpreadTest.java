package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class PointSpreadTest {

    /** What a field shows through a Gaussian, with no light lost beyond its edge. */
    private static ModuleField seen(BitMatrix matrix, double sigma, double light, double contrast) {
        int size = matrix.size();
        int side = size + 2 * ModuleField.QUIET;
        double[] kernel = PointSpread.kernel(sigma, 6);
        double[] grey = new double[side * side];
        for (int i = 0; i < grey.length; i++) {
            double dark = 0;
            for (int a = -6; a <= 6; a++) {
                for (int b = -6; b <= 6; b++) {
                    int row = i / side + a - ModuleField.QUIET;
                    int column = i % side + b - ModuleField.QUIET;
                    boolean inside = row >= 0 && column >= 0 && row < size && column < size;
                    dark += inside && matrix.get(row, column) ? kernel[a + 6] * kernel[b + 6] : 0;
                }
            }
            grey[i] = light + contrast * dark;
        }
        return new ModuleField(size, side, grey, new byte[grey.length]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.7, 0.9, 1.1})
    void widthLightAndContrastAreMeasured(double sigma) {
        Version version = Version.of(4);
        ModuleField field = seen(RandomSymbols.of(version, new Random(9)), sigma, 200, -150);
        PointSpread spread = PointSpread.of(field, version).orElseThrow();
        assertThat(spread.sigma()).isCloseTo(sigma, within(0.06));
        assertThat(spread.unexplained()).isLessThan(0.02);
        for (int i = 0; i < 3; i++) {
            assertThat(spread.light()[i]).isCloseTo(200, within(8.0));
            assertThat(spread.contrast()[i]).isCloseTo(-150, within(16.0));
        }
    }

    @Test
    void theKernelIsEvenAndAddsUpToOne() {
        double[] kernel = PointSpread.kernel(0.6, 2);
        assertThat(kernel[0] + kernel[1] + kernel[2] + kernel[3] + kernel[4]).isCloseTo(1, within(1e-12));
        assertThat(kernel[0]).isCloseTo(kernel[4], within(1e-12));
        assertThat(kernel[2]).isGreaterThan(kernel[1]);
    }

    @Test
    void aFieldOfOneGreyHasNoSpread() {
        int side = 25 + 2 * ModuleField.QUIET;
        ModuleField field = new ModuleField(25, side, new double[side * side], new byte[side * side]);
        assertThat(PointSpread.of(field, Version.of(2))).isEmpty();
    }
}
