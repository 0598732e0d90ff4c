package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;

class HomographyTest {
    private static final int SIZE = 25;

    private static Point view(double column, double row) {
        double depth = 1 + 0.01 * column - 0.004 * row;
        return new Point((40 + 5 * column + row) / depth, (30 - column + 6 * row) / depth);
    }

    private static Homography.Fit fit() {
        return new Homography.Fit(SIZE, new Point(80, 80), 60);
    }

    private static Homography.Fit add(Homography.Fit fit, double column, double row) {
        return fit.add(column, row, view(column, row), 1);
    }

    @Test
    void fourPlacesGiveAllOthers() {
        Homography.Fit fit = fit();
        add(add(add(add(fit, 3, 3), 21, 3), 3, 21), 18, 18);
        Homography view = fit.solve().orElseThrow();
        for (int i = 0; i < SIZE; i++) {
            Point point = view.at(i, SIZE - 2.0 * i);
            assertThat(point.distance(view(i, SIZE - 2.0 * i))).isLessThan(1e-6);
        }
    }

    @Test
    void oneModuleIsTheStepBetweenTwo() {
        Homography.Fit fit = fit();
        add(add(add(add(fit, 3, 3), 21, 3), 3, 21), 18, 18);
        Homography view = fit.solve().orElseThrow();
        Point across = view(10.5, 7).minus(view(9.5, 7));
        Point down = view(10, 7.5).minus(view(10, 6.5));
        assertThat(view.across(10, 7).distance(across)).isCloseTo(0, within(1e-6));
        assertThat(view.down(10, 7).distance(down)).isCloseTo(0, within(1e-6));
    }

    @Test
    void ofMorePlacesTheHeavierOnesCount() {
        Homography.Fit fit = fit();
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                add(fit, 3 + 4 * i, 3 + 4 * j);
            }
        }
        fit.add(11, 11, view(11, 11).plus(new Point(5, 0)), 1e-9);
        assertThat(fit.solve().orElseThrow().at(11, 11).distance(view(11, 11))).isLessThan(1e-3);
    }

    @Test
    void placesOnOneLineGiveNone() {
        Homography.Fit fit = fit();
        add(add(add(add(fit, 3, 3), 9, 9), 15, 15), 21, 21);
        assertThat(fit.solve()).isEqualTo(Optional.empty());
    }

    @Test
    void aSymbolThatReachesBeyondTheHorizonIsNone() {
        Homography.Fit fit = fit();
        fit.add(3, 3, new Point(0, 0), 1)
                .add(21, 3, new Point(100, 0), 1)
                .add(3, 21, new Point(0, 100), 1)
                .add(21, 21, new Point(40, 40), 1);
        assertThat(fit.solve()).isEqualTo(Optional.empty());
    }
}
