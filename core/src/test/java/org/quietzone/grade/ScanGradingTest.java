package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quietzone.grade.GradingProfile.ISO_15415_2011;
import static org.quietzone.grade.GradingProfile.ISO_15415_2024_PROVISIONAL;
import static org.quietzone.grade.GradingProfile.ISO_29158;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.codeword.BlockReport;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class ScanGradingTest {
    /** Grey value 200 is all the light, so that contrasts are whole percent. */
    private static final ReflectanceScale SCALE = ReflectanceScale.calibrated(0, 0, 200, 1);

    private static ParameterGrade grade(ScanReport report, Parameter parameter) {
        return report.parameter(parameter).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(GradingProfile.class)
    void aPerfectPrintIsGrade4InEverything(GradingProfile profile) {
        for (Version version :
                List.of(Version.of(1), Version.of(7), Version.micro(1), Version.micro(4), Version.model1(5))) {
            for (Print print : List.of(Print.of(version, 10, 190), Print.reversed(version, 10, 190))) {
                ScanReport report = print.report(Limits.settings(profile, SCALE));
                assertThat(report.parameters())
                        .allSatisfy(parameter -> assertThat(parameter.grade())
                                .as("%s of %s", parameter.parameter(), version)
                                .isEqualTo(Grade.BEST));
                assertThat(report.grade()).isEqualTo(Grade.BEST);
                assertThat(report.has(Notice.Kind.QUIET_ZONE_DAMAGED)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "60, 200, 4, 40",
        "61, 200, 3, 39",
        "90, 200, 3, 30",
        "91, 200, 2, 29",
        "120, 200, 2, 20",
        "121, 200, 1, 19",
        "160, 200, 1, 10",
        "161, 200, 0, 9",
        "181, 200, 0, 4",
        "0, 140, 4, 40",
        "0, 139, 3, 39"
    })
    void symbolContrastIsTheDifferenceOfTheExtremes(int dark, int light, int whole, int tenths) {
        Print print = Print.of(Version.of(1), dark, light);
        ParameterGrade contrast =
                grade(print.report(Limits.settings(ISO_15415_2011, SCALE)), Parameter.SYMBOL_CONTRAST);
        assertThat(contrast.value().orElseThrow()).isCloseTo((light - dark) / 200.0, within(1e-6));
        assertThat(contrast.grade()).isEqualTo(Grade.whole(whole));
        assertThat(grade(print.report(Limits.settings(ISO_15415_2024_PROVISIONAL, SCALE)), Parameter.SYMBOL_CONTRAST)
                        .grade())
                .isEqualTo(new Grade(tenths));
    }

    @ParameterizedTest
    @CsvSource({"140, 4", "141, 3", "150, 3", "151, 2", "160, 2", "161, 1", "170, 1", "171, 0", "60, 4"})
    void cellContrastIsRelativeToLight(int dark, int grade) {
        ParameterGrade contrast =
                grade(Print.of(Version.of(2), dark, 200).report(Limits.settings(ISO_29158)), Parameter.CELL_CONTRAST);
        assertThat(contrast.value().orElseThrow()).isCloseTo((200.0 - dark) / 200, within(1e-6));
        assertThat(contrast.grade()).isEqualTo(Grade.whole(grade));
    }

    /** Dark 0, light 200, threshold 100: a light module of 100 + 50 m has modulation m / 2. */
    @ParameterizedTest
    @CsvSource({
        "150, 4, 40",
        "149, 3, 39",
        "140, 3, 30",
        "139, 2, 29",
        "130, 2, 20",
        "129, 1, 19",
        "120, 1, 10",
        "119, 0, 9",
        "111, 0, 1",
        "110, 0, 0",
        "100, 0, 0"
    })
    void modulationIsTheDistanceFromTheThreshold(int light, int whole, int tenths) {
        // All light modules of the data of M1, which has no error correction to spend.
        Print print = Print.of(Version.micro(1), 0, 200);
        int[] places = MatrixReader.codewordPlaces(print.layout());
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0 && !print.matrix().get(i / 11, i % 11)) {
                print.set(i / 11, i % 11, light);
            }
        }
        for (Parameter parameter : List.of(Parameter.MODULATION, Parameter.REFLECTANCE_MARGIN)) {
            ParameterGrade result = grade(print.report(Limits.settings(ISO_15415_2011, SCALE)), parameter);
            assertThat(result.value().orElseThrow()).isCloseTo((light - 100) / 100.0, within(1e-5));
            assertThat(result.grade()).isEqualTo(Grade.whole(whole));
            assertThat(grade(print.report(Limits.settings(ISO_15415_2024_PROVISIONAL, SCALE)), parameter)
                            .grade())
                    .isEqualTo(new Grade(tenths));
        }
    }

    @Test
    void aModuleOfTheWrongColourHasModulationButNoMargin() {
        Print print = Print.of(Version.micro(1), 0, 200);
        int size = 11;
        print.set(size - 1, size - 1, 200 - print.get(size - 1, size - 1));
        ScanReport report = print.report(Limits.settings(ISO_15415_2011, SCALE));
        assertThat(grade(report, Parameter.MODULATION).grade()).isEqualTo(Grade.BEST);
        assertThat(grade(report, Parameter.REFLECTANCE_MARGIN).grade()).isEqualTo(Grade.FAIL);
        assertThat(report.symbol().orElseThrow().modules().isWrong(10, 10)).isTrue();
        assertThat(report.grade()).isEqualTo(Grade.FAIL);
        assertThat(grade(print.report(Limits.settings(ISO_29158, SCALE)), Parameter.CELL_MODULATION)
                        .grade())
                .isEqualTo(Grade.FAIL);
    }

    @Test
    void contrastUniformityIsTheLowestModulationOfAnyModule() {
        Print print = Print.of(Version.of(1), 0, 200).set(3, 3, 30);
        assertThat(print.report(Limits.settings(ISO_15415_2011, SCALE))
                        .symbol()
                        .orElseThrow()
                        .contrastUniformity())
                .isCloseTo(0.7, within(1e-5));
    }

    static Stream<BlockLayout> layouts() {
        return Stream.of(Family.values())
                .flatMap(family -> Version.all(family).stream())
                .flatMap(version -> version.levels().stream().map(version::layout));
    }

    /** Every level of every version, however many of its errors are used, against whole numbers. */
    @ParameterizedTest
    @MethodSource("layouts")
    void unusedErrorCorrectionFollowsTheLayout(BlockLayout layout) {
        int spare = layout.eccPerBlock() - layout.misdecodeProtection();
        GradeScale whole = scale(ISO_15415_2011);
        GradeScale tenths = scale(ISO_15415_2024_PROVISIONAL);
        for (int errors = 0; errors <= layout.correctable(); errors++) {
            int left = spare - 2 * errors;
            int percent = 100 * left;
            int expected = errors == 0 || percent >= 62 * spare
                    ? 4
                    : percent >= 50 * spare ? 3 : percent >= 37 * spare ? 2 : percent >= 25 * spare ? 1 : 0;
            double unused = new BlockReport(errors, 0, layout.eccPerBlock(), layout.misdecodeProtection())
                    .unusedErrorCorrection();
            assertThat(whole.of(unused)).as("%s of %s", errors, spare).isEqualTo(Grade.whole(expected));
            int exact = errors == 0 ? 40 : Math.floorDiv(80 * left - 10 * spare, spare);
            assertThat(tenths.of(unused)).isEqualTo(new Grade(Math.max(0, Math.min(40, exact))));
        }
        if (layout.correctable() > 0) {
            // The full capacity leaves less than what is worth a grade.
            assertThat(whole.of((double) (spare - 2 * layout.correctable()) / spare))
                    .isEqualTo(Grade.FAIL);
        }
    }

    private static GradeScale scale(GradingProfile profile) {
        return profile.scale(Parameter.UNUSED_ERROR_CORRECTION, GradingRules.standard())
                .orElseThrow();
    }

    @Test
    void theWorstBlockTellsTheUnusedErrorCorrection() {
        Print print = Print.of(Version.of(5).layout(ErrorCorrection.Q), false, 0, 200, 3)
                .corrected(1, 2, 0)
                .corrected(2, 3, 1);
        ScanReport report = print.report(Limits.settings(ISO_15415_2011, SCALE));
        ParameterGrade unused = grade(report, Parameter.UNUSED_ERROR_CORRECTION);
        assertThat(unused.value().orElseThrow()).isCloseTo(1 - 7 / 18.0, within(1e-12));
        assertThat(unused.grade()).isEqualTo(Grade.whole(3));
        assertThat(unused.detail())
                .isEqualTo("block 3 of 4: 3 wrong codewords and 1 erased ones, 18 of error correction");
        assertThat(report.symbol().orElseThrow().blocks()).hasSize(4);
        assertThat(report.symbol().orElseThrow().blocks().get(1).grade()).isEqualTo(Grade.BEST);
    }

    @Test
    void m1HasAllOfTheErrorCorrectionOrNoGradeForIt() {
        Print print = Print.of(Version.micro(1), 0, 200);
        assertThat(grade(print.report(Limits.settings(ISO_15415_2011)), Parameter.UNUSED_ERROR_CORRECTION)
                        .grade())
                .isEqualTo(Grade.BEST);
        assertThat(print.report(Limits.settings(ISO_15415_2011, Choice.DETECTION_ONLY_UNGRADED))
                        .parameter(Parameter.UNUSED_ERROR_CORRECTION))
                .isEmpty();
    }

    @Test
    void whatTheReferenceAlgorithmCannotDecodeFailsButIsMeasured() {
        ScanReport report =
                Print.of(Version.of(7), 0, 200).notByReference().report(Limits.settings(ISO_15415_2011, SCALE));
        assertThat(report.grade()).isEqualTo(Grade.FAIL);
        assertThat(report.has(Notice.Kind.NOT_BY_REFERENCE)).isTrue();
        assertThat(report.parameters())
                .extracting(ParameterGrade::parameter)
                .containsExactly(
                        Parameter.DECODE,
                        Parameter.SYMBOL_CONTRAST,
                        Parameter.MODULATION,
                        Parameter.REFLECTANCE_MARGIN,
                        Parameter.FIXED_PATTERN_DAMAGE,
                        Parameter.FORMAT_INFORMATION,
                        Parameter.VERSION_INFORMATION,
                        Parameter.AXIAL_NON_UNIFORMITY,
                        Parameter.GRID_NON_UNIFORMITY,
                        Parameter.UNUSED_ERROR_CORRECTION);
        assertThat(report.parameters().subList(1, 10))
                .allSatisfy(parameter -> assertThat(parameter.grade()).isEqualTo(Grade.BEST));
    }

    @Test
    void reversedSymbolsNeedADarkQuietZone() {
        Print print = Print.reversed(Version.of(2), 0, 200).set(-2, 3, 200);
        ScanReport report = print.report(Limits.settings(ISO_15415_2011, SCALE));
        assertThat(grade(report, Parameter.FIXED_PATTERN_DAMAGE).grade()).isEqualTo(Grade.whole(3));
        assertThat(report.has(Notice.Kind.QUIET_ZONE_DAMAGED)).isTrue();
        assertThat(report.symbol().orElseThrow().modules().shouldBeDark(-2, 3)).isTrue();
    }

    @Test
    void model1HasNoAlignmentPatternsAndItsExtensionPatternsAreLeftOut() {
        Version version = Version.model1(8);
        Print print = Print.of(version, 0, 200);
        int last = version.size() - 1;
        // The extension pattern of the lower right corner, all inverted.
        for (int i = 0; i < 4; i++) {
            print.set(last - i / 2, last - i % 2, 200 - print.get(last - i / 2, last - i % 2));
        }
        ScanReport report = print.report(Limits.settings(ISO_15415_2011, SCALE));
        assertThat(report.grade()).isEqualTo(Grade.BEST);
        assertThat(report.symbol().orElseThrow().segments())
                .extracting(SegmentGrade::name)
                .containsExactly("A1", "A2", "A3", "B1", "B2", "format 1", "format 2");
        assertThat(report.notices())
                .anyMatch(notice -> notice.kind() == Notice.Kind.NOT_GRADED
                        && notice.text().startsWith("The extension patterns of Model 1"));
        assertThat(report.parameter(Parameter.VERSION_INFORMATION)).isEmpty();
    }

    private static GradingSettings calibrated(double reflectance) {
        return new GradingSettings(
                ISO_29158,
                GradingRules.standard(),
                List.of(),
                OptionalDouble.empty(),
                ReflectanceScale.relative(),
                Lighting.unknown(),
                Optional.of(new DpmCalibration(reflectance, 200, 1, 2)));
    }

    @Test
    void minimumReflectancePassesAtFivePercent() {
        // Half as much as the calibration: the symbol is as light, with twice the response.
        Print print = Print.of(Version.of(1), 20, 200);
        ParameterGrade passed = grade(print.report(calibrated(0.1)), Parameter.MINIMUM_REFLECTANCE);
        assertThat(passed.value().orElseThrow()).isCloseTo(0.05, within(1e-9));
        assertThat(passed.grade()).isEqualTo(Grade.BEST);
        ScanReport failed = print.report(calibrated(0.0999));
        assertThat(grade(failed, Parameter.MINIMUM_REFLECTANCE).grade()).isEqualTo(Grade.FAIL);
        assertThat(failed.notices()).anyMatch(notice -> notice.kind() == Notice.Kind.PROVISIONAL);
        assertThat(print.report(Limits.settings(ISO_29158)).parameter(Parameter.MINIMUM_REFLECTANCE))
                .isEmpty();
    }

    @Test
    void anEmptyPrintIsGraded0WithoutFailing() {
        for (GradingProfile profile : GradingProfile.values()) {
            for (int grey : new int[] {0, 90, 255}) {
                ScanReport report = Print.of(Version.of(7), grey, grey).report(Limits.settings(profile));
                assertThat(report.grade()).isEqualTo(Grade.FAIL);
            }
        }
    }
}
