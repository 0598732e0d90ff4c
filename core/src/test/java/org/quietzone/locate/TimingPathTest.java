package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class TimingPathTest {
    private static final Version VERSION = Version.of(6);
    private static final int SIZE = VERSION.size();

    private static TimingPath row(Surface surface, int size) {
        double far = size - 4.0;
        return new TimingPath(surface.at(3, 6), surface.across(3, 6), surface.at(far, 6), surface.across(far, 6));
    }

    private static Scene scene(Surface surface) {
        BitMatrix matrix = RandomSymbols.of(VERSION, new Random(1));
        return Scene.inLocalLight(BentPaper.of(matrix, surface, 400, 400));
    }

    private static Surface paper(double angle, double bend) {
        return BentPaper.cylinder(SIZE, new Bend(angle, bend), new Point(0.4, 0.3), 6, new Point(200, 200));
    }

    @Test
    void theStraightLineFollowsAPlane() {
        Surface plane = paper(0, 0);
        TimingPath path = row(plane, SIZE);
        for (int module = 3; module <= SIZE - 4; module++) {
            Point place = path.straight((module - 3.0) / (SIZE - 7));
            assertThat(place.distance(plane.at(module, 6))).isLessThan(0.6);
        }
        assertThat(path.timing(scene(plane), SIZE)).isEqualTo(1);
    }

    @Test
    void theCurveFollowsACylinder() {
        Surface cylinder = paper(0.4, 0.8);
        TimingPath path = row(cylinder, SIZE);
        double worstStraight = 0;
        for (int module = 3; module <= SIZE - 4; module++) {
            double share = (module - 3.0) / (SIZE - 7);
            assertThat(path.at(share, SIZE - 7).distance(cylinder.at(module, 6)))
                    .isLessThan(2);
            worstStraight = Math.max(worstStraight, path.straight(share).distance(cylinder.at(module, 6)));
        }
        assertThat(worstStraight).isGreaterThan(4);
        assertThat(path.timing(scene(cylinder), SIZE)).isEqualTo(1);
    }

    @Test
    void anotherVersionHasAnotherTiming() {
        Surface cylinder = paper(0.4, 0.8);
        assertThat(row(cylinder, SIZE).timing(scene(cylinder), SIZE + 4)).isLessThan(0.8);
        assertThat(row(cylinder, SIZE).timing(scene(cylinder), SIZE - 4)).isLessThan(0.8);
    }

    @Test
    void changesOfColourTellTheVersion() {
        Surface cylinder = paper(0.4, 0.8);
        assertThat(row(cylinder, SIZE).count(scene(cylinder), SIZE - 5)).isEqualTo(SIZE);
    }

    @Test
    void edgesLieBetweenModules() {
        Surface cylinder = paper(0.4, 0.8);
        List<Point> edges = row(cylinder, SIZE).edges(scene(cylinder), SIZE);
        assertThat(edges).hasSize(SIZE - 13);
        for (int i = 0; i < edges.size(); i++) {
            Point along = cylinder.across(6.5 + i, 6);
            Point off = edges.get(i).minus(cylinder.at(6.5 + i, 6));
            assertThat(Math.abs(off.dot(along)) / along.dot(along)).isLessThan(0.25);
        }
        assertThat(row(cylinder, SIZE).edges(scene(cylinder), SIZE + 4)).isEmpty();
    }
}
