package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.image.Point;
import org.quietzone.locate.Grid;
import org.quietzone.locate.Grids;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

class UniformityTest {
    private static final GradeScale AXIAL = GradeScale.whole(0.06, 0.08, 0.10, 0.12);
    private static final GradeScale GRID = GradeScale.whole(0.38, 0.50, 0.63, 0.75);

    private static Uniformity of(Grid grid) {
        return of(grid, false);
    }

    private static Uniformity of(Grid grid, boolean mirrored) {
        return new Uniformity(new CapturedSymbol(
                Version.of(1),
                ErrorCorrection.L,
                0,
                mirrored,
                false,
                grid,
                BitMatrix.of(new boolean[21][21]),
                List.of(),
                true));
    }

    private static Grid stretched(double wide, double high, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return Grids.parallel(
                21, new Point(300, 40), new Point(wide * cos, wide * sin), new Point(-high * sin, high * cos));
    }

    /** Ten pixels in the mean, so much of it apart. */
    @ParameterizedTest
    @CsvSource({
        "0, 4",
        "0.06, 4",
        "0.0601, 3",
        "0.08, 3",
        "0.0801, 2",
        "0.10, 2",
        "0.1001, 1",
        "0.12, 1",
        "0.1201, 0",
        "1, 0"
    })
    void axesDifferByAShareOfTheirMean(double apart, int grade) {
        for (int degrees = 0; degrees < 360; degrees += 40) {
            for (double sign : new double[] {-1, 1}) {
                Uniformity uniformity =
                        of(stretched(10 + sign * 5 * apart, 10 - sign * 5 * apart, degrees), degrees % 80 == 0);
                ParameterGrade axial = uniformity.axial(AXIAL);
                assertThat(axial.value().orElseThrow()).isCloseTo(apart, within(1e-9));
                assertThat(axial.grade()).isEqualTo(Grade.whole(grade));
            }
        }
    }

    @Test
    void tellsWhichAxisIsLonger() {
        assertThat(of(stretched(10.5, 9.5, 30)).axial(AXIAL).detail()).isEqualTo("modules are wider than high");
        assertThat(of(stretched(9.5, 10.5, 30)).axial(AXIAL).detail()).isEqualTo("modules are higher than wide");
        assertThat(of(stretched(9.5, 9.5, 30)).axial(AXIAL).detail()).isEqualTo("modules are as wide as high");
        // Rows of a mirrored symbol are columns of the image.
        assertThat(of(stretched(10.5, 9.5, 0), true).axial(AXIAL).detail()).isEqualTo("modules are higher than wide");
        assertThat(of(stretched(12, 10, 0)).alongRows()).isCloseTo(12, within(1e-9));
        assertThat(of(stretched(12, 10, 0)).alongColumns()).isCloseTo(10, within(1e-9));
    }

    /** Three by three crossings ten pixels a module, the middle one moved. */
    private static Grid bulged(double byX, double byY) {
        Point[] crossings = new Point[9];
        for (int i = 0; i < 9; i++) {
            crossings[i] = new Point(100 + 100 * (i % 3), 100 + 100 * (i / 3));
        }
        crossings[4] = crossings[4].plus(new Point(byX, byY));
        return Grids.through(21, new int[] {0, 10, 20}, crossings);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4",
        "0.38, 4",
        "0.3801, 3",
        "0.50, 3",
        "0.5001, 2",
        "0.63, 2",
        "0.6301, 1",
        "0.75, 1",
        "0.7501, 0",
        "5, 0"
    })
    void modulesLieSoManyModulesFromTheEvenGrid(double modules, int grade) {
        for (int degrees = 0; degrees < 360; degrees += 30) {
            double x = 10 * modules * Math.cos(Math.toRadians(degrees));
            double y = 10 * modules * Math.sin(Math.toRadians(degrees));
            ParameterGrade result = of(bulged(x, y)).grid(GRID, GradingRules.standard());
            assertThat(result.value().orElseThrow()).isCloseTo(modules, within(1e-9));
            assertThat(result.grade()).isEqualTo(Grade.whole(grade));
            if (modules > 0) {
                assertThat(result.worst()).contains(new ParameterGrade.Module(10, 10));
            }
        }
    }

    @Test
    void aStretchedOrSlantedGridIsEven() {
        Grid slanted = Grids.parallel(21, new Point(9, 9), new Point(10, 1), new Point(-3, 12));
        for (Choice choice : List.of(Choice.IDEAL_GRID_CORNERS, Choice.IDEAL_GRID_NEAREST)) {
            assertThat(of(slanted).grid(GRID, Limits.rules(choice)).value().orElseThrow())
                    .isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void theEvenGridIsThatOfTheCornersOrTheNearestOne() {
        // One corner is 1.2 modules off: the grid between the corners goes there too, so that only its neighbours
        // differ.
        Point[] crossings = new Point[9];
        for (int i = 0; i < 9; i++) {
            crossings[i] = new Point(100 + 100 * (i % 3), 100 + 100 * (i / 3));
        }
        crossings[8] = crossings[8].plus(new Point(12, 0));
        Uniformity uniformity = of(Grids.through(21, new int[] {0, 10, 20}, crossings));
        ParameterGrade corners = uniformity.grid(GRID, Limits.rules(Choice.IDEAL_GRID_CORNERS));
        ParameterGrade nearest = uniformity.grid(GRID, Limits.rules(Choice.IDEAL_GRID_NEAREST));
        assertThat(corners.value().orElseThrow()).isBetween(0.55, 0.62);
        assertThat(nearest.value().orElseThrow()).isGreaterThan(0.75);
        assertThat(nearest.worst()).contains(new ParameterGrade.Module(20, 20));
        assertThat(corners.grade()).isNotEqualTo(nearest.grade());
    }
}
