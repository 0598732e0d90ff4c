package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quietzone.Symbol;
import org.quietzone.SymbolGrader;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.grade.press.Bow;
import org.quietzone.grade.press.Camera;
import org.quietzone.grade.press.Expected;
import org.quietzone.grade.press.Sheet;
import org.quietzone.grade.press.Symbols;
import org.quietzone.image.Point;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** What is measured against what was made: prints whose every parameter is known, seen at several sizes and angles. */
class GradeAccuracyTest {
    private static final double[] PITCHES = {5, 8, 12, 20};
    private static final double[] ANGLES = {0, 11, 30, 45};
    private static final List<Version> SMALL =
            List.of(Version.micro(2), Version.of(1), Version.model1(3), Version.micro(4), Version.of(3));

    /** One way to look at one symbol. */
    private record View(Version version, Camera camera) {
        ScanReport grade(Sheet sheet) {
            return grade(sheet, SymbolGrader.iso15415());
        }

        ScanReport grade(Sheet sheet, SymbolGrader grader) {
            return grader.grade(camera.take(sheet, new Random(7)))
                    .scans()
                    .get(0)
                    .report();
        }

        SymbolReport measure(Sheet sheet) {
            return grade(sheet).symbol().orElseThrow(() -> new AssertionError("Not found: " + this));
        }

        @Override
        public String toString() {
            return version + " with " + camera;
        }
    }

    /** Each size with each angle, each time with another version of those given. */
    private static List<View> views(List<Version> versions) {
        List<View> views = new ArrayList<>();
        for (double pitch : PITCHES) {
            for (double angle : ANGLES) {
                Version version = versions.get((views.size() + views.size() / versions.size()) % versions.size());
                views.add(new View(version, Camera.of(pitch).turned(angle)));
            }
        }
        return views;
    }

    /** Half of them: two angles for each size. */
    private static List<View> fewer(List<Version> versions) {
        List<View> views = new ArrayList<>();
        for (int i = 0; i < PITCHES.length * ANGLES.length; i += 2) {
            int row = i / ANGLES.length;
            views.add(new View(
                    versions.get(i / 2 % versions.size()),
                    Camera.of(PITCHES[row]).turned(ANGLES[i % ANGLES.length + row % 2])));
        }
        return views;
    }

    private static Sheet sheet(Version version) {
        return Sheet.of(Symbols.of(version).modules()).tones(0.1, 0.85);
    }

    private static double value(ScanReport report, Parameter parameter) {
        return report.parameter(parameter).orElseThrow().value().orElseThrow();
    }

    @Test
    void measuresSymbolContrast() {
        for (View view : views(SMALL)) {
            double dark = 0.05 + 0.01 * view.camera().across();
            double light = 0.9 - 0.01 * view.camera().degrees();
            ScanReport report = view.grade(sheet(view.version()).tones(dark, light));
            assertThat(value(report, Parameter.SYMBOL_CONTRAST))
                    .as(view.toString())
                    .isCloseTo(light - dark, within(0.01));
        }
    }

    @Test
    void measuresModulationOfSingleModules() {
        for (View view : fewer(List.of(Version.of(5), Version.model1(4), Version.of(7)))) {
            // Between threshold and tone, on the right side, and far from each other.
            Sheet sheet = sheet(view.version());
            List<Module> greys = new ArrayList<>();
            int size = sheet.size();
            for (int k = 0; k < 6; k++) {
                Module place = new Module(9 + 3 * k, size / 2 - 3 + k);
                double modulation = 0.15 + 0.15 * k;
                boolean dark = Symbols.of(view.version()).isDark(place.row(), place.column());
                greys.add(place);
                sheet = sheet.module(place.row(), place.column(), 0.475 + (dark ? -0.375 : 0.375) * modulation);
            }
            SymbolReport report = view.measure(sheet);
            for (int k = 0; k < 6; k++) {
                Module place = greys.get(k);
                assertThat(report.modules().modulation(place.row(), place.column()))
                        .as("%s at %s", view, place)
                        .isCloseTo(0.15 + 0.15 * k, within(0.03));
            }
        }
    }

    @Test
    void measuresModulationUnderBlur() {
        for (View view : views(SMALL)) {
            Camera camera = view.camera().blurred(0.25);
            Sheet sheet = sheet(view.version());
            SymbolReport report = new View(view.version(), camera).measure(sheet);
            Expected expected = new Expected(sheet, 0.8, camera);
            for (int row = -1; row <= sheet.size(); row += 5) {
                for (int column = -1; column <= sheet.size(); column++) {
                    assertThat(report.modules().modulation(row, column))
                            .as("%s at %d, %d", view, row, column)
                            .isCloseTo(expected.modulation(row, column), within(0.03));
                }
            }
        }
    }

    @Test
    void measuresAxialNonUniformity() {
        double[] ratios = {0.12, -0.07, 0.03, -0.01, 0};
        int next = 0;
        for (View view : views(SMALL)) {
            double ratio = ratios[next++ % ratios.length];
            Camera camera = view.camera().stretched(ratio);
            ScanReport report = new View(view.version(), camera).grade(sheet(view.version()));
            assertThat(value(report, Parameter.AXIAL_NON_UNIFORMITY))
                    .as("%s with %s", view.version(), camera)
                    .isCloseTo(Math.abs(ratio), within(0.005));
        }
    }

    @Test
    void tellsAxialNonUniformityFromPrintGrowth() {
        for (View view : views(SMALL)) {
            Sheet sheet = sheet(view.version()).grown(0.15, -0.15);
            assertThat(value(view.grade(sheet), Parameter.AXIAL_NON_UNIFORMITY))
                    .as(view.toString())
                    .isCloseTo(0, within(0.005));
        }
    }

    /** The largest distance from the even grid between the corner modules, of the modules as they were made. */
    private static double gridNonUniformity(Camera camera, int size) {
        int last = size - 1;
        Point a = camera.centre(size, 0, 0);
        Point b = camera.centre(size, 0, last);
        Point c = camera.centre(size, last, 0);
        Point d = camera.centre(size, last, last);
        double most = 0;
        double sides = 0;
        for (int row = 0; row < size; row++) {
            sides += camera.centre(size, row, 0).distance(camera.centre(size, row, last));
            sides += camera.centre(size, 0, row).distance(camera.centre(size, last, row));
            for (int column = 0; column < size; column++) {
                double s = (double) column / last;
                Point even = a.towards(b, s).towards(c.towards(d, s), (double) row / last);
                most = Math.max(most, even.distance(camera.centre(size, row, column)));
            }
        }
        return most * 2 * size * last / sides;
    }

    @Test
    void measuresGridNonUniformity() {
        for (View view : fewer(List.of(Version.of(7)))) {
            // One alignment pattern out of place, and with it all between it and the next ones.
            double far = 0.2 + 0.04 * view.camera().across() / 2;
            Camera camera = view.camera().bent(Bow.moving(view.version(), 1, 1, new Point(far, -far / 2)));
            ScanReport report = new View(view.version(), camera).grade(sheet(view.version()));
            assertThat(value(report, Parameter.GRID_NON_UNIFORMITY))
                    .as("%s with %s", view.version(), camera)
                    .isCloseTo(gridNonUniformity(camera, view.version().size()), within(0.05));
        }
    }

    @Test
    void measuresAnAlignmentPatternOutOfPlaceAgainstParallelLines() {
        SymbolGrader parallel =
                SymbolGrader.builder().rule(Choice.IDEAL_GRID_NEAREST).build();
        for (View view : fewer(List.of(Version.of(2), Version.of(4), Version.of(3)))) {
            Camera camera = view.camera().bent(Bow.moving(view.version(), 1, 1, new Point(0.4, -0.3)));
            ScanReport report = new View(view.version(), camera).grade(sheet(view.version()), parallel);
            Camera even = view.camera();
            ScanReport straight = new View(view.version(), even).grade(sheet(view.version()), parallel);
            assertThat(value(straight, Parameter.GRID_NON_UNIFORMITY))
                    .as("%s with %s", view.version(), even)
                    .isCloseTo(0, within(0.05));
            assertThat(value(report, Parameter.GRID_NON_UNIFORMITY))
                    .as("%s with %s", view.version(), camera)
                    .isCloseTo(fromParallels(camera, view.version().size()), within(0.05));
        }
    }

    /** The largest distance from the parallel lines that come nearest to all modules as they were made. */
    private static double fromParallels(Camera camera, int size) {
        double middle = (size - 1) / 2.0;
        Point mean = new Point(0, 0);
        Point across = new Point(0, 0);
        Point down = new Point(0, 0);
        double squares = 0;
        for (int i = 0; i < size * size; i++) {
            Point place = camera.centre(size, i / size, i % size);
            mean = mean.plus(place.times(1.0 / (size * size)));
            across = across.plus(place.times(i % size - middle));
            down = down.plus(place.times(i / size - middle));
            squares += (i % size - middle) * (i % size - middle);
        }
        across = across.times(1 / squares);
        down = down.times(1 / squares);
        double most = 0;
        for (int i = 0; i < size * size; i++) {
            Point even = mean.plus(across.times(i % size - middle)).plus(down.times(i / size - middle));
            most = Math.max(most, even.distance(camera.centre(size, i / size, i % size)));
        }
        return most / ((across.length() + down.length()) / 2);
    }

    @Test
    void countsWrongCodewords() {
        int wrong = 0;
        for (View view : fewer(List.of(Version.of(7), Version.micro(4), Version.model1(3), Version.of(1)))) {
            Symbol symbol = Symbols.of(view.version());
            BlockLayout layout = view.version().layout(symbol.level());
            int block = layout.blocks() - 1;
            wrong = wrong % layout.correctable() + 1;
            Sheet sheet = sheet(view.version());
            int[] places = MatrixReader.codewordPlaces(layout);
            for (int k = 0; k < wrong; k++) {
                int codeword = k % 2 == 0 ? layout.eccPosition(block, k) : layout.dataPosition(block, k);
                sheet = flipped(sheet, moduleOf(places, codeword));
            }
            ScanReport report = view.grade(sheet);
            assertThat(report.symbol().orElseThrow().blocks().get(block).errors())
                    .as(view.toString())
                    .isEqualTo(wrong);
            assertThat(value(report, Parameter.UNUSED_ERROR_CORRECTION))
                    .as(view.toString())
                    .isEqualTo(1 - 2.0 * wrong / (layout.eccPerBlock() - layout.misdecodeProtection()));
        }
    }

    private static int moduleOf(int[] places, int codeword) {
        for (int i = places.length - 1; i >= 0; i--) {
            if (places[i] == codeword) {
                return i;
            }
        }
        throw new AssertionError("No module of codeword " + codeword);
    }

    private static Sheet flipped(Sheet sheet, int place) {
        return sheet.flipped(place / sheet.size(), place % sheet.size());
    }

    @Test
    void countsDamageOfFixedPatterns() {
        for (View view : views(List.of(Version.of(7), Version.of(2), Version.model1(5), Version.micro(4)))) {
            Version version = view.version();
            List<Segment> segments = Segment.of(version, GradingRules.standard());
            boolean micro = version.family() == Family.MICRO_QR;
            Sheet sheet = sheet(version);
            Set<Module> flips = new HashSet<>();
            for (int i = 0; i < segments.size(); i++) {
                List<Module> modules = segments.get(i).modules();
                // Micro QR Code is found by its timing patterns, which must be whole.
                int count = !micro ? i % 3 + 1 : i == 0 ? 2 : 0;
                for (int k = 0; k < count; k++) {
                    // Far from each other, in the quiet zone too.
                    Module module = modules.get((2 + k * 7 * modules.size() / 20) % modules.size());
                    flips.add(module);
                    sheet = sheet.flipped(module.row(), module.column());
                }
            }
            SymbolReport report = view.measure(sheet);
            for (int i = 0; i < segments.size(); i++) {
                SegmentGrade grade = report.segments().get(i);
                // Timing patterns run through alignment patterns.
                Set<Module> own = new HashSet<>(segments.get(i).modules());
                own.retainAll(flips);
                assertThat(List.of(grade.name(), grade.wrong(), grade.damaged()))
                        .as(view.toString())
                        .isEqualTo(List.of(segments.get(i).name(), own.size(), own.size()));
            }
        }
    }

    @Test
    void countsDamageOfFormatAndVersionInformation() {
        for (View view : views(List.of(Version.of(7), Version.of(1), Version.model1(2), Version.micro(3)))) {
            Version version = view.version();
            List<int[]> copies = new ArrayList<>(List.of(MatrixReader.formatPlaces(version)));
            copies.addAll(List.of(MatrixReader.versionPlaces(version)));
            Sheet sheet = sheet(version);
            for (int copy = 0; copy < copies.size(); copy++) {
                for (int k = 0; k <= copy % 3; k++) {
                    sheet = flipped(sheet, copies.get(copy)[1 + 4 * k]);
                }
            }
            SymbolReport report = view.measure(sheet);
            int first = report.segments().size() - copies.size();
            for (int copy = 0; copy < copies.size(); copy++) {
                SegmentGrade grade = report.segments().get(first + copy);
                assertThat(List.of(grade.wrong(), grade.damaged()))
                        .as("%s: %s", view, grade.name())
                        .isEqualTo(List.of(copy % 3 + 1, copy % 3 + 1));
            }
        }
    }

    @Test
    void measuresPrintGrowth() {
        double[][] growths = {{0.15, -0.1}, {-0.2, 0.25}, {0.3, 0}, {-0.05, -0.3}, {0.1, 0.1}};
        int next = 0;
        for (View view : views(SMALL)) {
            for (double blur : new double[] {0, 0.2}) {
                double[] growth = growths[next++ % growths.length];
                Camera camera = view.camera().blurred(blur);
                Sheet sheet = sheet(view.version()).grown(growth[0], growth[1]);
                PrintGrowth measured =
                        new View(view.version(), camera).measure(sheet).printGrowth();
                assertThat(measured.horizontal().orElseThrow().percent())
                        .as("%s with %s", view.version(), camera)
                        .isCloseTo(100 * growth[0], within(3.0));
                assertThat(measured.vertical().orElseThrow().percent())
                        .as("%s with %s", view.version(), camera)
                        .isCloseTo(100 * growth[1], within(3.0));
            }
        }
    }

    @Test
    void staysExactWhereTheReferenceDecodeAlgorithmFails() {
        for (View view : fewer(List.of(Version.of(2), Version.of(7), Version.of(1)))) {
            int size = view.version().size();
            Sheet sheet = sheet(view.version()).grown(0.1, 0.1);
            for (int i = 0; i < 9; i++) {
                // The central box of a finder pattern is missing.
                sheet = sheet.module(2 + i / 3, size - 5 + i % 3, 0.85);
            }
            Symbol symbol = Symbols.of(view.version());
            BlockLayout layout = view.version().layout(symbol.level());
            sheet = flipped(sheet, moduleOf(MatrixReader.codewordPlaces(layout), layout.eccPosition(0, 3)));
            ScanReport report = new View(view.version(), view.camera().stretched(0.07)).grade(sheet);
            SymbolReport measured = report.symbol().orElseThrow();
            assertThat(measured.byReference()).as(view.toString()).isFalse();
            assertThat(report.grade()).isEqualTo(Grade.FAIL);
            assertThat(value(report, Parameter.SYMBOL_CONTRAST)).isCloseTo(0.75, within(0.01));
            assertThat(value(report, Parameter.AXIAL_NON_UNIFORMITY)).isCloseTo(0.07, within(0.005));
            assertThat(value(report, Parameter.GRID_NON_UNIFORMITY)).isCloseTo(0, within(0.05));
            assertThat(measured.blocks().get(0).errors()).isEqualTo(1);
            assertThat(measured.segments().get(1).wrong()).as(view.toString()).isEqualTo(9);
            assertThat(measured.printGrowth().horizontal().orElseThrow().percent())
                    .as(view.toString())
                    .isCloseTo(10, within(3.0));
        }
    }

    @Test
    void measuresAllAtOnceInLargeSymbols() {
        for (Version version : List.of(Version.of(25), Version.of(40))) {
            double angle = version.number() == 25 ? 20 : 0;
            Camera camera = Camera.of(5).turned(angle).stretched(0.07).blurred(0.15);
            ScanReport report = new View(version, camera).grade(sheet(version).grown(0.1, -0.05));
            assertThat(value(report, Parameter.SYMBOL_CONTRAST)).isCloseTo(0.75, within(0.01));
            assertThat(value(report, Parameter.AXIAL_NON_UNIFORMITY)).isCloseTo(0.07, within(0.005));
            assertThat(value(report, Parameter.GRID_NON_UNIFORMITY)).isCloseTo(0, within(0.05));
            PrintGrowth growth = report.symbol().orElseThrow().printGrowth();
            assertThat(growth.horizontal().orElseThrow().percent()).isCloseTo(10, within(3.0));
            assertThat(growth.vertical().orElseThrow().percent()).isCloseTo(-5, within(3.0));
        }
    }
}
