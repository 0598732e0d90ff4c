package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class SlantedTripleTest {
    private static final Version VERSION = Version.of(3);
    private static final int SIZE = VERSION.size();

    /** A plane far away from the camera, its two axes in the image given in pixels for each module. */
    private static Homography plane(Point across, Point down) {
        Homography.Fit fit = new Homography.Fit(SIZE, new Point(200, 200), 100);
        for (double[] place : new double[][] {{0, 0}, {SIZE, 0}, {0, SIZE}, {SIZE, SIZE}}) {
            Point step = across.times(place[0] - SIZE / 2.0).plus(down.times(place[1] - SIZE / 2.0));
            fit.add(place[0], place[1], new Point(200, 200).plus(step), 1);
        }
        return fit.solve().orElseThrow();
    }

    private static FinderPattern finder(Surface surface, double column, double row) {
        return new FinderPattern(surface.at(column, row), surface.across(column, row), surface.down(column, row));
    }

    private static Scene scene(Surface surface) {
        BitMatrix matrix = RandomSymbols.of(VERSION, new Random(2));
        return Scene.inLocalLight(BentPaper.of(matrix, surface, 400, 400));
    }

    @Test
    void placesAreMeasuredInModules() {
        FinderPattern frame = new FinderPattern(new Point(10, 20), new Point(3, 1), new Point(-1, 2));
        Point place = SlantedTriple.inFrame(frame, frame.at(4, -5));
        assertThat(place.x()).isCloseTo(4, within(1e-9));
        assertThat(place.y()).isCloseTo(-5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"8, 0, 0, 8", "6, -4, 5, 5", "7, 2, 6, 6", "2, 8, -3, 1"})
    void aSquareAtASlantFits(double ax, double ay, double bx, double by) {
        Surface plane = plane(new Point(ax, ay), new Point(bx, by));
        // However the patterns were turned when they were found.
        FinderPattern right = finder(plane, SIZE - 4.0, 3).turned();
        FinderPattern below = finder(plane, 3, SIZE - 4.0).turned().turned();
        FinderTriple triple = SlantedTriple.of(scene(plane), finder(plane, 3, 3), right, below, GroupLimits.SLANTED);
        assertThat(triple.version()).isEqualTo(3);
        assertThat(triple.timing()).isEqualTo(1);
        assertThat(triple.misfit()).isLessThan(0.05);
        assertThat(triple.upperRight().across().distance(plane.across(SIZE - 4.0, 3)))
                .isLessThan(1e-6);
        assertThat(triple.lowerLeft().across().distance(plane.across(3, SIZE - 4.0)))
                .isLessThan(1e-6);
    }

    @Test
    void patternsInAnotherOrderFitWorse() {
        Surface plane = plane(new Point(6, -4), new Point(5, 5));
        FinderTriple right = SlantedTriple.of(
                scene(plane),
                finder(plane, 3, 3),
                finder(plane, SIZE - 4.0, 3),
                finder(plane, 3, SIZE - 4.0),
                GroupLimits.SLANTED);
        FinderTriple wrong = SlantedTriple.of(
                scene(plane),
                finder(plane, SIZE - 4.0, 3).turned(),
                finder(plane, 3, SIZE - 4.0),
                finder(plane, 3, 3),
                GroupLimits.SLANTED);
        assertThat(wrong.badness()).isGreaterThan(right.badness() + 0.5);
    }

    @Test
    void timingIsNotLookedAtWhereTheShapeIsWrongAlready() {
        Surface plane = plane(new Point(8, 0), new Point(0, 8));
        FinderPattern corner = finder(plane, 3, 3);
        FinderPattern right = finder(plane, SIZE - 4.0, 3);
        FinderPattern below = finder(plane, 3, SIZE - 4.0);
        FinderPattern tooNear = finder(plane, 3, 3 + (SIZE - 7) * 0.3);

        assertThat(SlantedTriple.of(scene(plane), corner, right, below, GroupLimits.WORN)
                        .timing())
                .isEqualTo(1);
        assertThat(SlantedTriple.of(scene(plane), corner, right, tooNear, GroupLimits.WORN)
                        .timing())
                .isZero();
    }

    @Test
    void aNarrowRhomboidIsGrouped() {
        // As a symbol on a door that is nearly closed: the axes are 30 degrees apart.
        Surface plane = plane(new Point(6, 3), new Point(2, 7));
        Scene scene = scene(plane);
        List<FinderPattern> patterns = List.of(
                finder(plane, 3, SIZE - 4.0),
                finder(plane, 3, 3).turned(),
                finder(plane, SIZE - 4.0, 3).turned().turned());
        List<FinderTriple> triples = FinderGroups.of(scene, patterns, GroupLimits.SLANTED);
        assertThat(triples).isNotEmpty();
        assertThat(triples.get(0).upperLeft().centre())
                .isEqualTo(patterns.get(1).centre());
        assertThat(triples.get(0).upperRight().centre())
                .isEqualTo(patterns.get(2).centre());
    }

    @Test
    void aSymbolCloseToTheCameraIsGrouped() {
        // The far edge is nearly twice as far away as the near one, so that modules there are a quarter as large.
        Homography.Fit fit = new Homography.Fit(SIZE, new Point(200, 200), 100);
        fit.add(0, 0, new Point(150, 130), 1).add(SIZE, 0, new Point(250, 130), 1);
        fit.add(0, SIZE, new Point(105, 270), 1).add(SIZE, SIZE, new Point(295, 270), 1);
        Surface plane = fit.solve().orElseThrow();
        List<FinderPattern> patterns =
                List.of(finder(plane, 3, 3), finder(plane, SIZE - 4.0, 3), finder(plane, 3, SIZE - 4.0));
        List<FinderTriple> triples = FinderGroups.of(scene(plane), patterns, GroupLimits.SLANTED);
        assertThat(triples).isNotEmpty();
        assertThat(triples.get(0).upperLeft().centre())
                .isEqualTo(patterns.get(0).centre());
        assertThat(triples.get(0).version()).isEqualTo(3);
        assertThat(triples.get(0).timing()).isEqualTo(1);
    }
}
