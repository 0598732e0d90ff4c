package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class CentralBoxesTest {
    private static final BitMatrix WHOLE =
            BitMatrix.parse("#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######");
    /** Of the dark ring only the corners. */
    private static final BitMatrix CORNERS =
            BitMatrix.parse("##...##", "#.....#", "..###..", "..###..", "..###..", "#.....#", "##...##");

    private static final BitMatrix HALF_A_RING =
            BitMatrix.parse("#######", "#.....#", "#.###.#", "#.###..", "#.###..", "#......", "####...");
    private static final BitMatrix NO_RING =
            BitMatrix.parse(".......", ".......", "..###..", "..###..", "..###..", ".......", ".......");
    private static final BitMatrix ALIGNMENT_PATTERN = BitMatrix.parse("#####", "#...#", "#.#.#", "#...#", "#####");

    private static List<FinderPattern> search(BitMatrix matrix, double scale, double degrees) {
        Canvas canvas = new Canvas(120, 120, 255);
        canvas.draw(matrix, Canvas.Style.of(matrix, scale).turned(degrees), new Point(60.3, 59.6));
        return CentralBoxes.search(Scene.of(canvas.image()), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 33, 45, 60, 80})
    void patternsWithWholeAndBrokenRingsAreFoundAtEveryAngle(int degrees) {
        for (BitMatrix matrix : List.of(WHOLE, CORNERS, HALF_A_RING)) {
            List<FinderPattern> found = search(matrix, 6, degrees);

            assertThat(found).as("%s", matrix).hasSize(1);
            Point direction = new Point(Math.cos(Math.toRadians(degrees)), Math.sin(Math.toRadians(degrees)));
            FinderPattern pattern = found.get(0);
            assertThat(pattern.centre().distance(new Point(60.3, 59.6))).isLessThan(0.6);
            assertThat(pattern.module()).isBetween(5.2, 6.8);
            assertThat(pattern.facing(direction).cosine(direction)).isGreaterThan(Math.cos(Math.toRadians(12)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 4.5, 8, 14})
    void theSizeOfModulesDoesNotMatter(double scale) {
        assertThat(search(WHOLE, scale, 25)).hasSize(1);
        assertThat(search(HALF_A_RING, scale, 0)).hasSize(1);
    }

    @Test
    void aPatternMeltedIntoDarkGroundIsFound() {
        Canvas canvas = new Canvas(120, 120, 0);
        canvas.draw(WHOLE, new Canvas.Style(0, 6, 15, false, 0, 255, true), new Point(60, 60));
        Scene scene = Scene.of(canvas.image());

        assertThat(PhotoFinders.of(scene, 1, 100).darkOnLight()).isEmpty();
        assertThat(CentralBoxes.search(scene, 1)).hasSize(1);
    }

    @Test
    void squaresWithoutARingOrWithAWiderOneAreNone() {
        assertThat(search(NO_RING, 6, 10)).isEmpty();
        assertThat(search(ALIGNMENT_PATTERN, 8, 10)).isEmpty();
    }

    @Test
    void ofAWholeSymbolOnlyTheFinderPatternsAreFound() {
        BitMatrix matrix = RandomSymbols.of(Version.of(7), new Random(7));

        List<FinderPattern> found = CentralBoxes.search(Scene.of(Canvas.of(matrix, Canvas.Style.of(matrix, 4))), 1);

        assertThat(found)
                .extracting(pattern -> pattern.centre().distance(new Point(0, 0)) > 0)
                .hasSizeBetween(3, 5);
        for (Point corner : List.of(new Point(30, 30), new Point(30, 182), new Point(182, 30))) {
            assertThat(found).anyMatch(pattern -> pattern.centre().distance(corner) < 1);
        }
    }

    @Test
    void patternsBelowTheSmallestModuleAreLeftAlone() {
        BitMatrix matrix = RandomSymbols.of(Version.of(2), new Random(2));
        Scene scene = Scene.of(Canvas.of(matrix, Canvas.Style.of(matrix, 3)));

        assertThat(CentralBoxes.search(scene, 3)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(CentralBoxes.search(scene, 4)).isEmpty();
    }

    @Test
    void areasThatMeetFurtherDownAreOne() {
        // A comb: many areas that join in the last row, and none of them is a box.
        byte[] pixels = new byte[64 * 64];
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                pixels[y * 64 + x] = (byte) (y == 40 || y < 40 && x % 4 == 0 || y > 40 && x % 2 == 0 ? 0 : 255);
            }
        }

        assertThat(CentralBoxes.search(Scene.of(GrayImage.wrap(64, 64, pixels)), 1))
                .isEmpty();
    }

    @Test
    void noiseEndsWithoutHarm() {
        Random random = new Random(5);
        byte[] pixels = new byte[301 * 97];
        random.nextBytes(pixels);

        assertThat(CentralBoxes.search(Scene.of(GrayImage.wrap(301, 97, pixels)), 1))
                .hasSizeLessThan(20);
        assertThat(CentralBoxes.search(Scene.of(GrayImage.wrap(1, 1, new byte[1])), 1))
                .isEmpty();
    }
}
