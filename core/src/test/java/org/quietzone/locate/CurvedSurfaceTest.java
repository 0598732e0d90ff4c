package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;

class CurvedSurfaceTest {
    private static final int SIZE = 25;
    private static final Bend BEND = new Bend(0.4, 0.7);
    private static final Point MIDDLE = new Point(150, 140);

    private final CurvedSurface surface = BentPaper.cylinder(SIZE, BEND, new Point(0.3, -0.2), 8, MIDDLE);

    @Test
    void isFoundFromPlacesOnIt() {
        CurvedSurface.Fit fit = new CurvedSurface.Fit(BEND, SIZE, new Point(140, 150), 90);
        for (int i = 0; i < SIZE; i += 4) {
            fit.add(i, (i * 7) % SIZE, surface.at(i, (i * 7) % SIZE), 1);
        }
        CurvedSurface found = fit.solve().orElseThrow();
        for (int i = 0; i < SIZE; i++) {
            assertThat(found.at(i, SIZE - i).distance(surface.at(i, SIZE - i))).isLessThan(1e-3);
        }
    }

    @Test
    void rowsAreTheSameAsPlaces() {
        double[] xs = new double[12];
        double[] ys = new double[12];
        surface.row(5.5, -1, 2, xs, ys);
        for (int i = 0; i < 12; i++) {
            assertThat(surface.at(2 * i - 1, 5.5).distance(new Point(xs[i], ys[i])))
                    .isLessThan(1e-9);
        }
    }

    @Test
    void withoutBendItIsAPlane() {
        CurvedSurface.Fit curved = new CurvedSurface.Fit(Bend.NONE, SIZE, MIDDLE, 90).wish(CurvedSurface.Slope.NONE, 1);
        Homography.Fit flat = new Homography.Fit(SIZE, MIDDLE, 90);
        for (double[] place : new double[][] {{3, 3}, {21, 3}, {3, 21}, {21, 21}}) {
            Point point = surface.at(place[0], place[1]);
            curved.add(place[0], place[1], point, 1);
            flat.add(place[0], place[1], point, 1);
        }
        Point expected = flat.solve().orElseThrow().at(10, 17);
        assertThat(curved.solve().orElseThrow().at(10, 17).distance(expected)).isLessThan(1e-6);
    }

    @Test
    void whatIsFarAwayIsSmaller() {
        CurvedSurface.Fit fit =
                new CurvedSurface.Fit(new Bend(0, 1), SIZE, MIDDLE, 90).wish(new CurvedSurface.Slope(0, 0, 0.2), 1e6);
        for (double[] place : new double[][] {{9, 9}, {16, 9}, {9, 16}, {16, 16}}) {
            fit.add(place[0], place[1], new Point(place[0] * 8, place[1] * 8), 1);
        }
        CurvedSurface bent = fit.solve().orElseThrow();
        assertThat(bent.slope().shrink()).isCloseTo(0.2, within(1e-3));
        assertThat(bent.down(SIZE - 1.0, 12).length())
                .isLessThan(0.95 * bent.down(12.5, 12).length());
    }

    @Test
    void tooFewPlacesGiveNone() {
        CurvedSurface.Fit fit = new CurvedSurface.Fit(BEND, SIZE, MIDDLE, 90);
        fit.add(3, 3, new Point(10, 10), 1).add(21, 3, new Point(90, 10), 1);
        assertThat(fit.solve()).isEmpty();
    }
}
