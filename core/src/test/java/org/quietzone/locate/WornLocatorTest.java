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
import org.quietzone.image.Quad;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class WornLocatorTest {
    /** A symbol of which each finder pattern has lost the middle of all four sides of its dark ring. */
    private static BitMatrix worn(Version version) {
        BitMatrix whole = RandomSymbols.of(version, new Random(version.number()));
        int n = whole.size();
        boolean[][] dark = new boolean[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                dark[row][column] = whole.get(row, column);
            }
        }
        for (int[] corner : new int[][] {{0, 0}, {0, n - 7}, {n - 7, 0}}) {
            for (int i = 2; i <= 4; i++) {
                dark[corner[0]][corner[1] + i] = false;
                dark[corner[0] + 6][corner[1] + i] = false;
                dark[corner[0] + i][corner[1]] = false;
                dark[corner[0] + i][corner[1] + 6] = false;
            }
        }
        return BitMatrix.of(dark);
    }

    private static Views.Sight sight(GrayImage image, List<Quad> known) {
        Scene scene = Scene.inLocalLight(image);
        return new Views.Sight(scene, PhotoFinders.of(scene, 1, Math.max(image.width(), image.height()), known));
    }

    private static List<SampledSymbol> locate(GrayImage image, List<Quad> known) {
        List<SampledSymbol> found = new ArrayList<>();
        WornLocator.locate(sight(image, known), 1, known, () -> false, candidate -> found.add(candidate));
        return found;
    }

    @Test
    void symbolsOfWhichEveryFinderPatternIsBrokenAreSampled() {
        for (int version : new int[] {1, 2, 4, 8}) {
            BitMatrix matrix = worn(Version.of(version));
            for (int degrees : new int[] {0, 30}) {
                GrayImage image = Canvas.of(matrix, Canvas.Style.of(matrix, 5).turned(degrees));

                assertThat(locate(image, List.of()))
                        .as("version %s at %s degrees", version, degrees)
                        .extracting(SampledSymbol::modules)
                        .containsExactly(matrix);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MissingPattern.Corner.class)
    void symbolsWithACoveredFinderPatternAreSampled(MissingPattern.Corner corner) {
        for (Covered.Cover cover : Covered.Cover.values()) {
            for (int version : new int[] {2, 7}) {
                BitMatrix matrix = Covered.of(Version.of(version), corner, cover);
                Canvas canvas = new Canvas(400, 400, 255);
                canvas.draw(matrix, Canvas.Style.of(matrix, 5).turned(25), new Point(200, 200));
                List<BitMatrix> offered = new ArrayList<>();

                WornLocator.locate(sight(canvas.image(), List.of()), 1, List.of(), () -> false, candidate -> {
                    offered.add(candidate.modules());
                    return candidate.modules().equals(matrix);
                });

                assertThat(offered).as("version %s, %s", version, cover).contains(matrix);
            }
        }
    }

    @Test
    void lightSymbolsOnDarkAreFoundToo() {
        BitMatrix matrix = worn(Version.of(3));
        GrayImage image = Canvas.of(matrix, Canvas.Style.of(matrix, 5).lightOnDark(true));

        assertThat(locate(image, List.of())).extracting(SampledSymbol::modules).containsExactly(matrix);
    }

    @Test
    void aSymbolThatFillsItsDarkGroundIsFound() {
        BitMatrix matrix = RandomSymbols.of(Version.of(2), new Random(2));
        Canvas canvas = new Canvas(200, 200, 0);
        canvas.draw(matrix, new Canvas.Style(0, 5, 20, false, 0, 255, true), new Point(100, 100));

        assertThat(locate(canvas.image(), List.of()))
                .extracting(SampledSymbol::modules)
                .containsExactly(matrix);
    }

    @Test
    void whatWasReadBeforeIsLeftAlone() {
        BitMatrix matrix = worn(Version.of(2));
        GrayImage image = Canvas.of(matrix, Canvas.Style.of(matrix, 5));
        List<SampledSymbol> first = locate(image, List.of());

        assertThat(locate(image, List.of(first.get(0).corners()))).isEmpty();
    }

    @Test
    void nothingIsOfferedAfterEnough() {
        BitMatrix matrix = worn(Version.of(2));
        GrayImage image = Canvas.of(matrix, Canvas.Style.of(matrix, 5));
        List<SampledSymbol> found = new ArrayList<>();

        WornLocator.locate(sight(image, List.of()), 1, List.of(), () -> true, found::add);

        assertThat(found).isEmpty();
    }
}
