package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.SymbolGrader;
import org.quietzone.codeword.BlockReport;
import org.quietzone.grade.press.Camera;
import org.quietzone.grade.press.Sheet;
import org.quietzone.grade.press.Symbols;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.locate.Grids;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Version;

class OuterDistancesTest {
    private static final int MARGIN = 4;
    /** Samples of a pixel in each direction. */
    private static final int SAMPLES = 4;

    /** A drawn symbol: the vectors from one module to the next, and how far ink spreads in modules. */
    private record Drawing(BitMatrix matrix, Point across, Point down, double spread, boolean reversed) {
        static Drawing of(Version version, double x, double y, double degrees, double spread) {
            double angle = Math.toRadians(degrees);
            return new Drawing(
                    Print.of(version, 0, 255).matrix(),
                    new Point(x * Math.cos(angle), x * Math.sin(angle)),
                    new Point(-y * Math.sin(angle), y * Math.cos(angle)),
                    spread,
                    false);
        }

        int side() {
            return (int) Math.ceil((matrix.size() + 2 * MARGIN) * (across.distance(new Point(0, 0)) + 1) * 1.45);
        }

        /** The upper left corner of the symbol: its middle is that of the image. */
        Point corner() {
            double half = matrix.size() / 2.0;
            return new Point(side() / 2.0, side() / 2.0)
                    .minus(across.times(half))
                    .minus(down.times(half));
        }

        GrayImage image() {
            int side = side();
            Point corner = corner();
            double determinant = across.x() * down.y() - across.y() * down.x();
            byte[] pixels = new byte[side * side];
            for (int i = 0; i < pixels.length; i++) {
                int dark = 0;
                for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
                    double px = i % side + (sample % SAMPLES + 0.5) / SAMPLES - corner.x();
                    double py = i / side + (sample / SAMPLES + 0.5) / SAMPLES - corner.y();
                    double column = (px * down.y() - py * down.x()) / determinant;
                    double row = (py * across.x() - px * across.y()) / determinant;
                    dark += isDark(row, column) != reversed ? 1 : 0;
                }
                pixels[i] = (byte) Math.round(220 - 190.0 * dark / (SAMPLES * SAMPLES));
            }
            return GrayImage.wrap(side, side, pixels);
        }

        private boolean isDark(double row, double column) {
            return isModule(row - spread, column - spread)
                    || isModule(row - spread, column + spread)
                    || isModule(row + spread, column - spread)
                    || isModule(row + spread, column + spread);
        }

        private boolean isModule(double row, double column) {
            int r = (int) Math.floor(row);
            int c = (int) Math.floor(column);
            return r >= 0 && c >= 0 && r < matrix.size() && c < matrix.size() && matrix.get(r, c);
        }

        /** The measurement with a grid that is off by so many modules. */
        SymbolEdges edges(Version version, double off, boolean mirrored) {
            BlockLayout layout = version.layout(version.levels().get(0));
            List<BlockReport> blocks = new ArrayList<>();
            Point first = corner().plus(across.times(0.5 + off)).plus(down.times(0.5 + off));
            CapturedSymbol symbol = new CapturedSymbol(
                    version,
                    layout.level(),
                    1,
                    mirrored,
                    reversed,
                    Grids.parallel(matrix.size(), first, across, down),
                    matrix,
                    blocks,
                    true);
            return new SymbolEdges(symbol, image(), 125);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 5, 0",
        "1, 5, 5.25, 45",
        "3, 8, 8, 17",
        "3, 8.4, 8, 31",
        "7, 5, 5.5, 12",
        "1, 12, 13, 20",
        "1, 20, 20, 45"
    })
    void distancesAreThoseDrawn(int number, double x, double y, double degrees) {
        Version version = Version.of(number);
        OuterDistances distances = OuterDistances.measure(
                        Drawing.of(version, x, y, degrees, 0).edges(version, 0, false))
                .orElseThrow();
        int modules = version.size() - 8;
        assertThat(distances.across()).isCloseTo(modules * x, within(0.2));
        assertThat(distances.down()).isCloseTo(modules * y, within(0.2));
        assertThat(distances.axialNonUniformity()).isCloseTo(2 * Math.abs(x - y) / (x + y), within(0.005));
    }

    /** From the picture of a print to the report, with all that a press and a camera do to it. */
    @ParameterizedTest
    @CsvSource({"5, 0", "5, 45", "8, 10", "12, 33", "20, 7"})
    void printsAreMeasuredThroughBlurNoiseAndInk(double pitch, double degrees) {
        for (Version version : List.of(Version.of(3), Version.micro(2))) {
            double stretch = 0.05;
            double across = 0.1;
            double down = 0.2;
            Sheet sheet =
                    Sheet.of(Symbols.of(version).modules()).tones(0.08, 0.85).grown(across, down);
            Camera camera = Camera.of(pitch)
                    .stretched(stretch)
                    .turned(degrees)
                    .blurred(0.25)
                    .noisy(2);
            ScanReport.SymbolReport report = SymbolGrader.iso15415()
                    .grade(camera.take(sheet, new Random(1)))
                    .scans()
                    .get(0)
                    .report()
                    .symbol()
                    .orElseThrow();
            OuterDistances distances = report.outerDistances().orElseThrow();
            int modules = version == Version.micro(2) ? version.size() : version.size() - 8;
            OuterDistances drawn = new OuterDistances(
                    (modules + across) * pitch * (1 + stretch / 2), (modules + down) * pitch * (1 - stretch / 2));
            assertThat(distances.axialNonUniformity()).isCloseTo(drawn.axialNonUniformity(), within(0.003));
            assertThat(distances.across()).isCloseTo(drawn.across(), within(0.04 * pitch));
            assertThat(distances.down()).isCloseTo(drawn.down(), within(0.04 * pitch));
        }
    }

    @Test
    void theTimingPatternOfMicroQrCodeEndsWithTheSymbol() {
        for (Version version : List.of(Version.micro(1), Version.micro(4))) {
            OuterDistances distances = OuterDistances.measure(
                            Drawing.of(version, 8, 9, 10, 0).edges(version, 0, false))
                    .orElseThrow();
            assertThat(distances.across()).isCloseTo(8 * version.size(), within(0.2));
            assertThat(distances.down()).isCloseTo(9 * version.size(), within(0.2));
        }
    }

    @Test
    void edgesCountNotTheGrid() {
        Version version = Version.of(2);
        Drawing drawing = Drawing.of(version, 8, 8, 0, 0);
        for (double off : new double[] {-0.2, 0.15}) {
            OuterDistances distances =
                    OuterDistances.measure(drawing.edges(version, off, false)).orElseThrow();
            assertThat(distances.across()).isCloseTo(17 * 8, within(0.1));
            assertThat(distances.down()).isCloseTo(17 * 8, within(0.1));
        }
    }

    @Test
    void spreadInkIsPartOfThem() {
        Version version = Version.of(1);
        OuterDistances distances = OuterDistances.measure(
                        Drawing.of(version, 10, 10, 0, 0.1).edges(version, 0, false))
                .orElseThrow();
        assertThat(distances.across()).isCloseTo(13 * 10 + 2, within(0.2));
        assertThat(distances.axialNonUniformity()).isCloseTo(0, within(0.003));
    }

    @Test
    void rowsAreThoseOfTheSymbolInAMirrorImage() {
        Version version = Version.of(1);
        Drawing plain = Drawing.of(version, 8, 10, 0, 0);
        Drawing mirrored = new Drawing(plain.matrix().transposed(), plain.across(), plain.down(), 0, false);
        OuterDistances distances =
                OuterDistances.measure(mirrored.edges(version, 0, true)).orElseThrow();
        assertThat(distances.across()).isCloseTo(13 * 10, within(0.2));
        assertThat(distances.down()).isCloseTo(13 * 8, within(0.2));
    }

    @Test
    void reversedSymbolsAreMeasuredToo() {
        Version version = Version.of(1);
        Drawing plain = Drawing.of(version, 8, 8, 0, 0);
        Drawing reversed = new Drawing(plain.matrix(), plain.across(), plain.down(), 0, true);
        assertThat(OuterDistances.measure(reversed.edges(version, 0, false))
                        .orElseThrow()
                        .across())
                .isCloseTo(13 * 8, within(0.2));
    }

    @Test
    void aLostEdgeLeavesThemEmpty() {
        Version version = Version.of(1);
        Drawing drawing = Drawing.of(version, 8, 8, 0, 0);
        SymbolEdges edges = drawing.edges(version, 0, false);
        GrayImage blank = GrayImage.wrap(drawing.side(), drawing.side(), new byte[drawing.side() * drawing.side()]);
        assertThat(OuterDistances.measure(new SymbolEdges(edges.symbol(), blank, 125)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theGradeFollowsTheLimitsOfTheAnnex() {
        assertThat(distances(0.06).grade()).isEqualTo(Grade.BEST);
        assertThat(distances(0.061).grade()).isEqualTo(Grade.whole(3));
        assertThat(distances(0.08).grade()).isEqualTo(Grade.whole(3));
        assertThat(distances(0.10).grade()).isEqualTo(Grade.whole(2));
        assertThat(distances(0.12).grade()).isEqualTo(Grade.whole(1));
        assertThat(distances(0.121).grade()).isEqualTo(Grade.FAIL);
        assertThat(new OuterDistances(106, 100).axialNonUniformity()).isCloseTo(6 / 103.0, within(1e-12));
        assertThat(new OuterDistances(100, 106).axialNonUniformity()).isCloseTo(6 / 103.0, within(1e-12));
    }

    private static OuterDistances distances(double axial) {
        return new OuterDistances(100 * (1 + axial / 2), 100 * (1 - axial / 2));
    }

    @Test
    void widthsOfTheFinderPatternTellTheSpreadOfInk() {
        Version version = Version.of(1);
        PrintGrowth growth =
                new PrintGrowthMeasurement(Drawing.of(version, 10, 12, 0, 0.1).edges(version, 0, false)).measure();
        // Ink spreads by a tenth of a module on each side: 20 % of X.
        PrintGrowth.Axis across = growth.horizontal().orElseThrow();
        assertThat(across.widths()).containsExactly(new double[] {12, 8, 32, 8, 12}, within(0.25));
        assertThat(across.x()).isCloseTo(10, within(0.1));
        assertThat(across.percent()).isCloseTo(20, within(3.0));
        PrintGrowth.Axis down = growth.vertical().orElseThrow();
        assertThat(down.pixels()).isCloseTo(2.4, within(0.3));
        assertThat(down.percent()).isCloseTo(20, within(3.0));
    }
}
