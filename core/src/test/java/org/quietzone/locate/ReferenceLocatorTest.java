package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.locate.Canvas.Style;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class ReferenceLocatorTest {

    static Stream<Version> versions() {
        return Stream.of(Family.values()).flatMap(family -> Version.all(family).stream());
    }

    static Stream<Version> spread() {
        return Stream.of("1", "2", "5", "7", "12", "M1", "M2", "M3", "M4", "model1-1", "model1-4", "model1-9")
                .map(Version::parse);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionUprightAtTwoToSixteenPixelsAModule(Version version) {
        Random random = new Random(version.hashCode());
        int[] scales = version.size() <= 45
                ? new int[] {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}
                : new int[] {2, 3, 4 + version.number() % 5};
        for (int scale : scales) {
            BitMatrix matrix = RandomSymbols.of(version, random);
            SampledSymbol found = first(Canvas.of(matrix, Style.of(matrix, scale)), version + " at " + scale);
            assertSame(found, matrix, version, version + " at " + scale);
            // On whole pixels nothing may be off.
            double zone = version.quietZone() * scale;
            double end = zone + version.size() * scale;
            Quad corners = found.corners();
            assertThat(corners.upperLeft().distance(new Point(zone, zone))).isLessThan(0.2);
            assertThat(corners.upperRight().distance(new Point(end, zone))).isLessThan(0.2);
            assertThat(corners.lowerRight().distance(new Point(end, end))).isLessThan(0.2);
            assertThat(corners.lowerLeft().distance(new Point(zone, end))).isLessThan(0.2);
            assertThat(found.reversed()).isFalse();
            assertThat(found.finders()).hasSize(version.family() == Family.MICRO_QR ? 1 : 3);
            int n = version.alignmentCentres();
            assertThat(found.alignments()).hasSize(n == 0 ? 0 : n * n - 3).allMatch(AlignmentCentre::found);
        }
    }

    @Test
    void everyVersionAndLevelTurnedAtFourPixelsAModule() {
        Random random = new Random(2);
        for (Version version : versions().toList()) {
            for (ErrorCorrection level : version.levels()) {
                if (version.size() > 100 && level != version.levels().get(version.number() % 4)) {
                    continue;
                }
                double degrees = random.nextDouble() * 360;
                BitMatrix matrix = RandomSymbols.of(version, level, random);
                String name = version + "-" + level + " at " + degrees;
                assertSame(first(turned(matrix, 4, degrees), name), matrix, version, name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spread")
    void everyAngleAtFourPixelsAModule(Version version) {
        Random random = new Random(3);
        BitMatrix matrix = RandomSymbols.of(version, random);
        for (int i = 0; i < 60; i++) {
            double degrees = i < 52 ? i * 7 : random.nextDouble() * 360;
            String name = version + " at " + degrees;
            assertSame(first(turned(matrix, 4, degrees), name), matrix, version, name);
        }
    }

    @Test
    void microSymbolsOnTheirCornerAndVersion40Turned() {
        Random random = new Random(4);
        for (Version version : Version.all(Family.MICRO_QR)) {
            for (double degrees : new double[] {44.5, 45, 45.5, 135, 225, 315}) {
                BitMatrix matrix = RandomSymbols.of(version, random);
                assertSame(
                        first(turned(matrix, 4, degrees), version + " at " + degrees),
                        matrix,
                        version,
                        version + " at " + degrees);
            }
        }
        Version largest = Version.of(40);
        for (double degrees : new double[] {1.3, 37, 45, 91}) {
            BitMatrix matrix = RandomSymbols.of(largest, random);
            assertSame(first(turned(matrix, 4, degrees), "40 at " + degrees), matrix, largest, "40 at " + degrees);
        }
    }

    /** As an image program turns them that takes the nearest pixel: every edge is a staircase. */
    @ParameterizedTest
    @MethodSource("spread")
    void unsmoothedEdges(Version version) {
        Random random = new Random(6);
        for (int i = 0; i < 25; i++) {
            double degrees = random.nextDouble() * 360;
            double scale = 4.5 + random.nextDouble() * 3;
            BitMatrix matrix = RandomSymbols.of(version, random);
            String name = version + " at " + degrees + ", scale " + scale;
            Style style = Style.of(matrix, scale).turned(degrees).sharp();
            assertSame(first(Canvas.of(matrix, style), name), matrix, version, name);
        }
    }

    @ParameterizedTest
    @MethodSource("spread")
    void reversedReflectance_clause5_2(Version version) {
        Random random = new Random(7);
        for (double degrees : new double[] {0, 3, 45, 200.5}) {
            BitMatrix matrix = RandomSymbols.of(version, random);
            Style style = Style.of(matrix, 4).turned(degrees).lightOnDark(true).grey(60, 190);
            SampledSymbol found = first(Canvas.of(matrix, style), version + " reversed at " + degrees);
            assertSame(found, matrix, version, version + " reversed at " + degrees);
            assertThat(found.reversed()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("spread")
    void mirrorImagesAreSampledTransposed_clause5_2(Version version) {
        Random random = new Random(8);
        for (double degrees : new double[] {0, 10, 45, 300.2}) {
            BitMatrix matrix = RandomSymbols.of(version, random);
            GrayImage image = mirrored(Canvas.of(matrix, Style.of(matrix, 4).turned(degrees)));
            SampledSymbol found = first(image, version + " mirrored at " + degrees);
            assertSame(found, matrix.transposed(), version, version + " mirrored at " + degrees);
        }
    }

    @Test
    void aSheetOfEqualSymbolsInRowsAndColumns() {
        Random random = new Random(9);
        for (int number : new int[] {1, 2, 4}) {
            for (int gap : new int[] {4, 8, 10}) {
                Version version = Version.of(number);
                int pitch = (version.size() + gap) * 3;
                Canvas canvas = new Canvas(6 * pitch + 12, 5 * pitch + 12, 255);
                List<BitMatrix> drawn = new ArrayList<>();
                for (int i = 0; i < 30; i++) {
                    BitMatrix matrix = RandomSymbols.of(version, random);
                    drawn.add(matrix);
                    double half = version.size() * 1.5;
                    Point centre = new Point(12 + half + i % 6 * pitch, 12 + half + i / 6 * pitch);
                    canvas.draw(matrix, new Style(0, 3, 0, false, 0, 255, true), centre);
                }
                List<SampledSymbol> found = ReferenceLocator.locate(canvas.image());
                assertThat(found).hasSizeLessThan(100);
                assertThat(found).extracting(SampledSymbol::modules).containsAll(drawn);
            }
        }
    }

    @Test
    void symbolsOfAllKindsInOneImage() {
        Random random = new Random(10);
        List<Version> versions = Stream.of("1", "M4", "7", "M2", "model1-3", "3", "M1", "14", "M3", "2", "20", "6")
                .map(Version::parse)
                .toList();
        for (int round = 0; round < 4; round++) {
            Canvas canvas = new Canvas(4 * 560, 3 * 560, 255);
            List<BitMatrix> drawn = new ArrayList<>();
            for (int i = 0; i < versions.size(); i++) {
                Version version = versions.get((i * 5 + round) % versions.size());
                BitMatrix matrix = RandomSymbols.of(version, random);
                boolean reversed = random.nextInt(3) == 0;
                double scale = Math.min(3.9 + random.nextDouble() * 8, 380.0 / (version.size() + 8));
                if (scale < 3.9) {
                    scale = 3.9;
                }
                Style style = Style.of(matrix, scale)
                        .turned(random.nextDouble() * 360)
                        .lightOnDark(reversed);
                canvas.draw(matrix, style, new Point(280 + i % 4 * 560, 280 + i / 4 * 560));
                drawn.add(matrix);
            }
            List<SampledSymbol> found = ReferenceLocator.locate(canvas.image());
            assertThat(found).extracting(SampledSymbol::modules).containsAll(drawn);
            assertThat(found).hasSizeLessThan(50);
        }
    }

    @Test
    void dataThatImitatesFinderPatternsDoesNotHideTheSymbol() {
        Random random = new Random(11);
        Version version = Version.of(14);
        for (int round = 0; round < 12; round++) {
            BitMatrix matrix = RandomSymbols.of(version, random);
            boolean[][] modules = modules(matrix);
            // Four imitations at the corners of a square, and one more, all away from alignment patterns.
            int[][] places = {{9, 14}, {9, 34}, {29, 14}, {29, 34}, {50, 50}};
            for (int[] place : places) {
                for (int row = -1; row < 8; row++) {
                    for (int column = -1; column < 8; column++) {
                        int ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
                        modules[place[0] + row][place[1] + column] = ring != 2 && ring != 4;
                    }
                }
            }
            BitMatrix changed = BitMatrix.of(modules);
            List<SampledSymbol> found = ReferenceLocator.locate(turned(changed, 4, random.nextDouble() * 360));
            assertThat(found).extracting(SampledSymbol::modules).contains(changed);
            assertThat(found).hasSizeLessThan(30);
        }
    }

    @Test
    void anAlignmentPatternThatIsGoneIsExtrapolated_clause12e() {
        Random random = new Random(12);
        Version version = Version.of(10);
        boolean[][] modules = modules(RandomSymbols.of(version, random));
        for (int row = 26; row <= 30; row++) {
            for (int column = 26; column <= 30; column++) {
                modules[row][column] = false;
            }
        }
        BitMatrix changed = BitMatrix.of(modules);
        SampledSymbol found = first(turned(changed, 5, 17), "without an alignment pattern");
        assertSame(found, changed, version, "without an alignment pattern");
        assertThat(found.alignments())
                .filteredOn(centre -> !centre.found())
                .singleElement()
                .satisfies(centre -> {
                    assertThat(centre.row()).isEqualTo(28);
                    assertThat(centre.column()).isEqualTo(28);
                    assertThat(centre.centre().distance(found.grid().at(28, 28)))
                            .isLessThan(1e-9);
                });
    }

    @Test
    void damagedVersionInformationLeavesTheDistance() {
        Random random = new Random(13);
        Version version = Version.of(9);
        boolean[][] modules = modules(RandomSymbols.of(version, random));
        for (int i = 0; i < 6; i++) {
            for (int j = 42; j <= 44; j++) {
                modules[i][j] = true;
                modules[j][i] = true;
            }
        }
        BitMatrix changed = BitMatrix.of(modules);
        assertSame(first(turned(changed, 4, 3), "no version"), changed, version, "no version");
    }

    @Test
    void imagesWithoutSymbolsGiveNothing() {
        assertThat(ReferenceLocator.locate(GrayImage.wrap(1, 1, new byte[1]))).isEmpty();
        assertThat(ReferenceLocator.locate(painted(300, 200, (x, y) -> 0))).isEmpty();
        assertThat(ReferenceLocator.locate(painted(300, 200, (x, y) -> 255))).isEmpty();
        assertThat(ReferenceLocator.locate(painted(300, 200, (x, y) -> x))).isEmpty();
        assertThat(ReferenceLocator.locate(painted(300, 200, (x, y) -> x / 3 % 2 * 255)))
                .isEmpty();
        assertThat(ReferenceLocator.locate(painted(300, 200, (x, y) -> (x / 3 + y / 3) % 2 * 255)))
                .isEmpty();
        assertThat(ReferenceLocator.locate(painted(1, 5000, (x, y) -> y / 3 % 2 * 255)))
                .isEmpty();
        assertThat(ReferenceLocator.locate(painted(5000, 1, (x, y) -> x / 3 % 2 * 255)))
                .isEmpty();
    }

    @Test
    void hostileImagesGiveFewCandidates() {
        Random random = new Random(14);
        for (int cell = 1; cell <= 8; cell++) {
            boolean[] cells = new boolean[300 * 300];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = random.nextBoolean();
            }
            int size = cell;
            assertThat(ReferenceLocator.locate(painted(300, 300, (x, y) -> cells[y / size * 300 + x / size] ? 0 : 255)))
                    .hasSizeLessThan(10);
        }
        // A wall and a wide lattice of finder patterns.
        for (int period : new int[] {8, 22}) {
            assertThat(ReferenceLocator.locate(painted(900, 900, (x, y) -> {
                        int ring = Math.max(Math.abs(x / 2 % period - 3), Math.abs(y / 2 % period - 3));
                        return ring > 3 || ring == 2 ? 255 : 0;
                    })))
                    .hasSizeLessThan(60);
        }
    }

    @Test
    void symbolsCutOffByTheImageAreNotAnError() {
        BitMatrix matrix = RandomSymbols.of(Version.of(7), new Random(15));
        for (int shift = -180; shift <= 180; shift += 12) {
            Canvas canvas = new Canvas(200, 200, 255);
            canvas.draw(matrix, Style.of(matrix, 4).turned(shift / 3.0), new Point(100 + shift, 100 + shift / 2.0));
            for (SampledSymbol found : ReferenceLocator.locate(canvas.image())) {
                assertThat(found.modules().size()).isEqualTo(found.version().size());
            }
        }
    }

    private static SampledSymbol first(GrayImage image, String name) {
        Optional<SampledSymbol> found = ReferenceLocator.locate(image).stream().findFirst();
        assertThat(found).as(name).isPresent();
        return found.get();
    }

    private static void assertSame(SampledSymbol found, BitMatrix matrix, Version version, String name) {
        assertThat(found.version()).as(name).isSameAs(version);
        assertThat(found.modules()).as(name).isEqualTo(matrix);
    }

    private static GrayImage turned(BitMatrix matrix, double scale, double degrees) {
        return Canvas.of(matrix, Style.of(matrix, scale).turned(degrees));
    }

    private static boolean[][] modules(BitMatrix matrix) {
        boolean[][] modules = new boolean[matrix.size()][matrix.size()];
        for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules.length; column++) {
                modules[row][column] = matrix.get(row, column);
            }
        }
        return modules;
    }

    private static GrayImage mirrored(GrayImage image) {
        return painted(image.width(), image.height(), (x, y) -> image.get(image.width() - 1 - x, y));
    }

    private interface Paint {
        int at(int x, int y);
    }

    private static GrayImage painted(int width, int height, Paint paint) {
        byte[] pixels = new byte[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) paint.at(i % width, i / width);
        }
        return GrayImage.wrap(width, height, pixels);
    }
}
