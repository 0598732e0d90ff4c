package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.locate.MissingPattern.Corner;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class FinderPairsTest {
    private static final double SCALE = 4;

    private static Scene scene(BitMatrix matrix, double degrees) {
        return Scene.of(Canvas.of(matrix, Canvas.Style.of(matrix, SCALE).turned(degrees)));
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void theThirdPatternIsFoundWhereverItIsMissing(Corner corner) {
        for (int number : new int[] {1, 2, 6, 9}) {
            for (int degrees : new int[] {0, 17, 200}) {
                Version version = Version.of(number);
                Scene whole = scene(RandomSymbols.of(version, new Random(number)), degrees);
                Scene covered = scene(Covered.of(version, corner, Covered.Cover.NOISE), degrees);
                List<FinderPattern> seen = new ArrayList<>(FinderSearch.search(covered));
                List<Point> all = new ArrayList<>();
                FinderSearch.search(whole).forEach(pattern -> all.add(pattern.centre()));
                assertThat(seen).hasSize(2);
                assertThat(all).hasSize(3);

                List<FinderTriple> triples = FinderPairs.of(covered, seen);

                assertThat(triples)
                        .as("version %s at %s degrees", number, degrees)
                        .anySatisfy(triple -> {
                            assertThat(triple.version()).isEqualTo(number);
                            for (Point centre : triple.centres()) {
                                assertThat(all).anyMatch(other -> other.distance(centre) < 0.8 * SCALE);
                            }
                        });
            }
        }
    }

    @Test
    void patternsOfTwoSymbolsSeldomMakeAPair() {
        BitMatrix finder = BitMatrix.parse("#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######");
        Canvas canvas = new Canvas(300, 200, 255);
        canvas.draw(finder, Canvas.Style.of(finder, SCALE), new Point(50, 60));
        canvas.draw(finder, Canvas.Style.of(finder, SCALE), new Point(210, 60));
        canvas.draw(finder, Canvas.Style.of(finder, 2 * SCALE), new Point(210, 140));
        Scene scene = Scene.of(canvas.image());
        List<FinderPattern> seen = FinderSearch.search(scene);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(2);

        assertThat(FinderPairs.of(scene, seen)).isEmpty();
    }

    @Test
    void manyPatternsAreBoundedInNumber() {
        Random random = new Random(3);
        byte[] pixels = new byte[200 * 200];
        random.nextBytes(pixels);
        Scene scene = Scene.of(GrayImage.wrap(200, 200, pixels));
        List<FinderPattern> patterns = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            patterns.add(new FinderPattern(
                    new Point(random.nextInt(200), random.nextInt(200)), new Point(3, 0), new Point(0, 3)));
        }

        assertThat(FinderPairs.of(scene, patterns)).hasSizeLessThanOrEqualTo(16);
    }
}
