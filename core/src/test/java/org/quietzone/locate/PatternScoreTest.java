package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class PatternScoreTest {
    private static final Version VERSION = Version.of(3);
    private static final int SIZE = VERSION.size();

    private final BitMatrix matrix = RandomSymbols.of(VERSION, new Random(7));
    private final Scene scene = Scene.inLocalLight(Canvas.of(matrix, Canvas.Style.of(matrix, 6)));

    /** The plane of the symbol, moved in the image. */
    private static Homography plane(double x, double y) {
        Homography.Fit fit = new Homography.Fit(SIZE, new Point(110, 110), 90);
        for (double[] place : new double[][] {{3, 3}, {SIZE - 4, 3}, {3, SIZE - 4}, {SIZE - 4, SIZE - 4}}) {
            fit.add(place[0], place[1], new Point((place[0] + 4.5) * 6 + x, (place[1] + 4.5) * 6 + y), 1);
        }
        return fit.solve().orElseThrow();
    }

    @Test
    void isBestWhereTheSymbolIs() {
        PatternScore score = new PatternScore(scene, VERSION);
        double best = score.of(plane(0, 0));
        assertThat(score.of(plane(3, 0))).isLessThan(0.9 * best);
        assertThat(score.of(plane(0, -3))).isLessThan(0.9 * best);
        assertThat(score.of(plane(6, 6))).isLessThan(0.7 * best);
    }

    @Test
    void isWorseForAnotherVersion() {
        double best = new PatternScore(scene, VERSION).of(plane(0, 0));
        Version other = Version.of(4);
        Homography.Fit fit = new Homography.Fit(other.size(), new Point(110, 110), 90);
        double far = other.size() - 4.0;
        Homography plane = plane(0, 0);
        fit.add(3, 3, plane.at(3, 3), 1);
        fit.add(far, 3, plane.at(SIZE - 4.0, 3), 1);
        fit.add(3, far, plane.at(3, SIZE - 4.0), 1);
        fit.add(far, far, plane.at(SIZE - 4.0, SIZE - 4.0), 1);
        assertThat(new PatternScore(scene, other).of(fit.solve().orElseThrow())).isLessThan(0.85 * best);
    }

    @Test
    void countsWhatItLooksAt() {
        PatternScore score = new PatternScore(scene, VERSION);
        score.of(plane(0, 0));
        score.of(plane(1, 1));
        assertThat(score.modulesSeen()).isEqualTo(2L * (SIZE + 2) * (SIZE + 2));
    }

    @Test
    void halfOfTheModulesTellAPlane() {
        PatternScore sparse = PatternScore.sparse(scene, VERSION);
        double best = sparse.of(plane(0, 0));
        assertThat(sparse.modulesSeen()).isEqualTo((SIZE + 2L) * (SIZE + 2) / 2);
        assertThat(sparse.of(plane(3, 0))).isLessThan(0.9 * best);
        assertThat(sparse.of(plane(0, -3))).isLessThan(0.9 * best);
        PatternScore small = PatternScore.sparse(scene, Version.of(1));
        small.of(plane(0, 0));
        assertThat(small.modulesSeen()).isEqualTo(23L * 23);
    }

    @Test
    void thresholdsOfAPlaceNearBySayTheSame() {
        PatternScore score = new PatternScore(scene, VERSION);
        assertThat(score.near(plane(3, 3)).of(plane(0, 0))).isCloseTo(score.of(plane(0, 0)), withinPercentage(2));
    }

    @Test
    void looksAtAPartOfLargeSymbols() {
        Version large = Version.of(40);
        BitMatrix symbol = RandomSymbols.of(large, new Random(8));
        GrayImage image = Canvas.of(symbol, Canvas.Style.of(symbol, 3));
        PatternScore score = new PatternScore(Scene.inLocalLight(image), large);
        Homography.Fit fit = new Homography.Fit(177, new Point(270, 270), 250);
        for (double[] place : new double[][] {{3, 3}, {173, 3}, {3, 173}, {173, 173}}) {
            fit.add(place[0], place[1], new Point((place[0] + 4.5) * 3, (place[1] + 4.5) * 3), 1);
        }
        double best = score.of(fit.solve().orElseThrow());
        assertThat(score.modulesSeen()).isLessThan(177 * 177 / 3);
        assertThat(best).isGreaterThan(80.0 * 177 * 177 / 4);
    }
}
