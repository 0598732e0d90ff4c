package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;

class FinderSearchTest {
    /** A finder pattern alone, as a matrix. */
    private static final BitMatrix FINDER =
            BitMatrix.parse("#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######");

    @Test
    void everyAngleGivesCentreSizeAndDirection_clause12b() {
        for (int tenth = 0; tenth < 900; tenth += 7) {
            double degrees = tenth / 10.0;
            Canvas canvas = new Canvas(60, 60, 255);
            Point centre = new Point(30.3, 29.6);
            canvas.draw(FINDER, Canvas.Style.of(FINDER, 4).turned(degrees), centre);

            List<FinderPattern> found = FinderSearch.search(Scene.of(canvas.image()));

            assertThat(found).as("at %s degrees", degrees).hasSize(1);
            FinderPattern pattern = found.get(0);
            double angle = Math.toRadians(degrees);
            Point direction = new Point(Math.cos(angle), Math.sin(angle));
            assertThat(pattern.centre().distance(centre))
                    .as("at %s degrees", degrees)
                    .isLessThan(0.3);
            assertThat(pattern.module()).isBetween(3.9, 4.1);
            assertThat(pattern.facing(direction).cosine(direction))
                    .as("at %s degrees", degrees)
                    .isGreaterThan(Math.cos(Math.toRadians(1.5)));
        }
    }

    @Test
    void everySizeIsFoundUpright_clause12b() {
        for (int scale = 1; scale <= 60; scale++) {
            GrayImage image = Canvas.of(FINDER, Canvas.Style.of(FINDER, scale));

            List<FinderPattern> found = FinderSearch.search(Scene.of(image));

            assertThat(found).as("%s pixels a module", scale).hasSize(1);
            assertThat(found.get(0).centre().distance(new Point(5.5 * scale, 5.5 * scale)))
                    .isLessThan(0.01 * scale);
            assertThat(found.get(0).module()).isCloseTo(scale, within(0.001 * scale));
        }
    }

    @Test
    void aPatternAtTheBorderOfTheImageIsFound() {
        GrayImage image = Canvas.of(FINDER, new Canvas.Style(0, 5, 0, false, 0, 255, true));

        assertThat(FinderSearch.search(Scene.of(image))).hasSize(1);
    }

    @Test
    void reversedPatternsAreFoundInTheInvertedScene_clause12b() {
        GrayImage image =
                Canvas.of(FINDER, Canvas.Style.of(FINDER, 4).turned(20).lightOnDark(true));
        Scene scene = Scene.of(image);

        assertThat(FinderSearch.search(scene)).isEmpty();
        assertThat(FinderSearch.search(scene.inverted())).hasSize(1);
    }

    @Test
    void aCrossWithTheRightRunsIsNoPattern() {
        BitMatrix cross = BitMatrix.parse("...#...", ".......", "..###..", "#.###.#", "..###..", ".......", "...#...");
        GrayImage image = Canvas.of(cross, Canvas.Style.of(cross, 6));

        assertThat(FinderSearch.search(Scene.of(image))).isEmpty();
    }

    @Test
    void noiseHasNoPatternsAndAWallOfPatternsIsCutOff() {
        Random random = new Random(1);
        byte[] noise = new byte[400 * 400];
        random.nextBytes(noise);
        assertThat(FinderSearch.search(Scene.of(GrayImage.wrap(400, 400, noise))))
                .isEmpty();

        byte[] wall = new byte[900 * 900];
        for (int i = 0; i < wall.length; i++) {
            int a = i % 900 % 8;
            int b = i / 900 % 8;
            wall[i] = (byte) (a < 7 && b < 7 && FINDER.get(b, a) ? 0 : 255);
        }
        assertThat(FinderSearch.search(Scene.of(GrayImage.wrap(900, 900, wall))))
                .hasSize(FinderSearch.MAX_PATTERNS);
    }
}
