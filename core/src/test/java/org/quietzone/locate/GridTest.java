package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;

class GridTest {

    @Test
    void parallelLinesStepEvenlyBeyondTheSymbolToo() {
        Grid grid = Grid.parallel(21, new Point(10, 20), new Point(3, 1), new Point(-1, 3));

        assertThat(grid.at(0, 0)).isEqualTo(new Point(10, 20));
        close(grid.at(20, 20), new Point(10 + 40, 20 + 80));
        close(grid.at(-4, 25), new Point(10 + 75 + 4, 20 + 25 - 12));
        close(grid.corners().upperLeft(), new Point(10 - 1.5 + 0.5, 20 - 0.5 - 1.5));
        assertThat(grid.pitch()).isCloseTo(Math.sqrt(10), within(1e-9));
    }

    @Test
    void fieldsAgreeOnTheirCommonEdge() {
        Point[] crossings = {
            new Point(0, 0), new Point(10, 1), new Point(22, 0),
            new Point(1, 10), new Point(11, 12), new Point(20, 10),
            new Point(0, 21), new Point(10, 20), new Point(21, 22),
        };
        Grid grid = new Grid(45, new int[] {6, 22, 38}, crossings);

        for (int i = 0; i < 9; i++) {
            close(grid.at(new int[] {6, 22, 38}[i / 3], new int[] {6, 22, 38}[i % 3]), crossings[i]);
        }
        close(grid.at(14, 22 - 1e-9), grid.at(14, 22));
        close(grid.at(22 - 1e-9, 30), grid.at(22, 30));
        close(grid.at(6, 14), new Point(5, 0.5));
    }

    @Test
    void rowsHoldTheSamePointsAsSinglePlaces() {
        Point[] crossings = {
            new Point(0, 0), new Point(10, 1), new Point(22, 0),
            new Point(1, 10), new Point(11, 12), new Point(20, 10),
            new Point(0, 21), new Point(10, 20), new Point(21, 22),
        };
        Grid grid = new Grid(45, new int[] {6, 22, 38}, crossings);
        double[] x = new double[45];
        double[] y = new double[45];
        for (int row = 0; row < 45; row++) {
            grid.row(row, x, y);
            for (int column = 0; column < 45; column++) {
                close(new Point(x[column], y[column]), grid.at(row, column));
            }
        }
    }

    @Test
    void gridsAreAsFarApartAsTheirFarthestCrossing() {
        Grid grid = Grid.parallel(21, new Point(10, 20), new Point(3, 0), new Point(0, 3));
        Grid other = Grid.parallel(21, new Point(10, 20), new Point(3.15, 0), new Point(0, 3.2));

        assertThat(grid.farthest(grid)).isZero();
        assertThat(grid.farthest(other)).isCloseTo(5, within(1e-9));
    }

    private static void close(Point actual, Point expected) {
        assertThat(actual.distance(expected)).isLessThan(1e-6);
    }
}
