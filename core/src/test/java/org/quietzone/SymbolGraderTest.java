package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.grade.Aperture;
import org.quietzone.grade.Choice;
import org.quietzone.grade.DpmCalibration;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.Notice;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.ScanReport;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class SymbolGraderTest {
    private static final Symbol SYMBOL = SymbolEncoder.standard().encode("QUIETZONE 123");

    private static ParameterGrade grade(GradeReport report, Parameter parameter) {
        return report.scans().get(0).report().parameter(parameter).orElseThrow();
    }

    private static boolean has(GradeReport report, Notice.Kind kind) {
        return report.scans().get(0).report().has(kind);
    }

    private static Symbol symbol(Version version, ErrorCorrection level) {
        return SymbolEncoder.builder()
                .family(version.family())
                .version(version)
                .level(level)
                .levelBoost(false)
                .build()
                .encode("7");
    }

    @ParameterizedTest
    @CsvSource({
        "1, L",
        "1, M",
        "1, Q",
        "1, H",
        "2, Q",
        "5, H",
        "7, M",
        "10, L",
        "M2, L",
        "M3, M",
        "M4, Q",
        "model1-1, L",
        "model1-4, Q"
    })
    void aSymbolWithAllOfItsCorrectionUsedIsDecodedAndGrade0(String version, ErrorCorrection level) {
        Symbol symbol = symbol(Version.parse(version), level);
        BlockLayout layout = symbol.version().layout(level);
        GrayImage image = GradedImage.of(symbol, 20, 220)
                .wrong(layout.correctable(), 20, 220)
                .image(5);
        for (GradingProfile profile : GradingProfile.values()) {
            GradeReport report = SymbolGrader.builder().profile(profile).build().grade(image);
            assertThat(grade(report, Parameter.DECODE).grade()).isEqualTo(Grade.BEST);
            assertThat(grade(report, Parameter.UNUSED_ERROR_CORRECTION).grade()).isEqualTo(Grade.FAIL);
            assertThat(report.scans().get(0).report().symbol().orElseThrow().blocks())
                    .hasSize(layout.blocks())
                    .allSatisfy(block -> assertThat(block.errors()).isEqualTo(layout.correctable()));
            assertThat(grade(report, Parameter.FIXED_PATTERN_DAMAGE).grade()).isEqualTo(Grade.BEST);
            assertThat(report.grade()).isEqualTo(Grade.FAIL);
        }
    }

    @Test
    void mirroredAndReversedSymbolsAreGradedAsTheyAre() {
        Symbol symbol = SymbolEncoder.builder()
                .mirrored(true)
                .reversed(true)
                .minVersion(Version.of(7))
                .build()
                .encode("MIRROR");
        int row = 2;
        int column = symbol.size() - 2;
        // A module of the finder pattern that stands at the lower left of the symbol that was not mirrored.
        GradedImage print = GradedImage.of(symbol, 20, 220);
        print.set(row, column, 240 - print.get(row, column));
        for (SymbolGrader grader : List.of(SymbolGrader.iso15415(), SymbolGrader.iso29158())) {
            GradeReport report = grader.grade(print.image(6));
            ScanReport.SymbolReport seen =
                    report.scans().get(0).report().symbol().orElseThrow();
            assertThat(seen.mirrored()).isTrue();
            assertThat(seen.reversed()).isTrue();
            assertThat(seen.byReference()).isTrue();
            assertThat(seen.modules().isWrong(column, row)).isTrue();
            assertThat(grade(report, Parameter.FIXED_PATTERN_DAMAGE).worst())
                    .contains(new ParameterGrade.Module(column, row));
            assertThat(grade(report, Parameter.FIXED_PATTERN_DAMAGE).detail()).startsWith("segment A3");
            assertThat(report.grade()).isEqualTo(Grade.whole(3));
        }
    }

    /** So far from the side that the reference algorithm, which knows no perspective, loses its way in a large symbol. */
    @Test
    void strongPerspectiveFailsDecodeAndIsMeasured() {
        Symbol large = SymbolEncoder.builder().version(Version.of(12)).build().encode("QUIETZONE 123");
        GrayImage tilted = Photo.plain(6).inks(20, 230).tilted(55, 20).of(large, new Random(1));
        GradeReport report = SymbolGrader.iso15415().grade(tilted);
        assertThat(report.grade()).isEqualTo(Grade.FAIL);
        assertThat(grade(report, Parameter.DECODE).grade()).isEqualTo(Grade.FAIL);
        assertThat(has(report, Notice.Kind.NOT_BY_REFERENCE)).isTrue();
        assertThat(report.scans().get(0).message().orElseThrow().text()).isEqualTo("QUIETZONE 123");
        assertThat(report.scans().get(0).report().parameters()).hasSize(10);
        assertThat(grade(report, Parameter.AXIAL_NON_UNIFORMITY).grade()).isEqualTo(Grade.FAIL);
        assertThat(grade(report, Parameter.SYMBOL_CONTRAST).grade()).isEqualTo(Grade.BEST);
    }

    /** Light falls off so far across the symbol that no one threshold serves all of it. */
    @Test
    void whatOnlyTheRobustReaderReadsFailsDecodeAndIsMeasured() {
        GrayImage uneven = new Photo(7, 0, 0, 0, 0, 60, 240, 0.85, 0, 1).of(SYMBOL, new Random(1));
        for (GradingProfile profile : GradingProfile.values()) {
            GradeReport report = SymbolGrader.builder().profile(profile).build().grade(uneven);
            assertThat(report.grade()).isEqualTo(Grade.FAIL);
            assertThat(grade(report, Parameter.DECODE).grade()).isEqualTo(Grade.FAIL);
            assertThat(has(report, Notice.Kind.NOT_BY_REFERENCE)).isTrue();
            assertThat(report.scans().get(0).message().orElseThrow().text()).isEqualTo("QUIETZONE 123");
            assertThat(report.scans().get(0).report().parameters()).hasSizeGreaterThanOrEqualTo(7);
            assertThat(grade(report, Parameter.AXIAL_NON_UNIFORMITY).grade()).isEqualTo(Grade.BEST);
            assertThat(grade(report, Parameter.UNUSED_ERROR_CORRECTION).grade()).isGreaterThan(Grade.FAIL);
        }
    }

    /**
     * Data modules are much lighter than finder patterns: the light quiet zone pulls the first threshold below them, the
     * second one, without it, lies above.
     */
    @Test
    void iso29158DecidesModulesByTheSecondThreshold() {
        GradedImage print = GradedImage.of(SYMBOL, 20, 200);
        for (int row = 0; row < SYMBOL.size(); row++) {
            for (int column = 0; column < SYMBOL.size(); column++) {
                if (SYMBOL.isDark(row, column) && !FunctionPatterns.isFixed(SYMBOL.version(), row, column)) {
                    print.set(row, column, 105);
                }
            }
        }
        GradeReport report = SymbolGrader.builder()
                .profile(GradingProfile.ISO_29158)
                .aperture(Aperture.ofX(0.2))
                .build()
                .grade(print.image(20));
        ScanReport.SymbolReport seen = report.scans().get(0).report().symbol().orElseThrow();
        assertThat(seen.tones().threshold() * 255).isBetween(110.0, 195.0);
        assertThat(grade(report, Parameter.DECODE).grade()).isEqualTo(Grade.BEST);
        assertThat(seen.tones().light() * 255).isCloseTo(200, within(0.01));
    }

    @Test
    void iso29158TakesTheBetterOfTwoApertures() {
        GradedImage print = GradedImage.of(SYMBOL, 40, 200);
        SymbolGrader dpm = SymbolGrader.iso29158();
        assertThat(dpm.settings().apertures()).containsExactly(Aperture.ofX(0.8), Aperture.ofX(0.5));
        // Five modules of the separator, whose rings only the large aperture sees.
        GrayImage ringed = print.ringed(12, 40, new int[][] {{7, 0}, {7, 2}, {7, 4}, {0, 7}, {3, 7}});
        GradeReport report = dpm.grade(ringed);
        assertThat(report.gradeString()).isEqualTo("DPM4.0/0.5X");
        GradeReport withLarge = SymbolGrader.builder()
                .profile(GradingProfile.ISO_29158)
                .aperture(Aperture.ofX(0.8))
                .build()
                .grade(ringed);
        assertThat(withLarge.grade()).isLessThan(Grade.BEST);
        // Equal grades: the first one stays.
        assertThat(dpm.grade(print.image(8)).gradeString()).isEqualTo("DPM4.0/0.8X");
    }

    @Test
    void theSurroundIsLookedAtOnlyIfAskedFor() {
        int margin = 24;
        SymbolGrader examining =
                SymbolGrader.builder().rule(Choice.SURROUND_EXAMINED).build();
        GradedImage calm = GradedImage.of(SYMBOL, margin, 40, 200);
        GradeReport quiet = examining.grade(calm.image(5));
        assertThat(quiet.gradeString())
                .isEqualTo("4.0/0.8X".replace("4.0", quiet.grade().toString()));
        assertThat(has(quiet, Notice.Kind.SURROUND)).isFalse();
        assertThat(has(quiet, Notice.Kind.SURROUND_OUTSIDE)).isFalse();
        for (int value : new int[] {0, 250}) {
            GrayImage disturbed =
                    GradedImage.of(SYMBOL, margin, 40, 200).set(-15, 3, value).image(5);
            GradeReport report = examining.grade(disturbed);
            assertThat(has(report, Notice.Kind.SURROUND)).isTrue();
            assertThat(report.gradeString()).contains("*/");
            assertThat(report.grade()).isEqualTo(quiet.grade());
            assertThat(SymbolGrader.iso15415().grade(disturbed).gradeString()).doesNotContain("*");
        }
        // As dark as the symbol is no extreme; and 21 apertures away is not looked at.
        assertThat(has(
                        examining.grade(GradedImage.of(SYMBOL, margin, 40, 200)
                                .set(-15, 3, 40)
                                .set(-24, 9, 255)
                                .image(5)),
                        Notice.Kind.SURROUND))
                .isFalse();
        assertThat(has(examining.grade(GradedImage.of(SYMBOL, 40, 200).image(5)), Notice.Kind.SURROUND_OUTSIDE))
                .isTrue();
    }

    @Test
    void aperturesThatNoImageCanHaveAreSaid() {
        GrayImage image = GradedImage.drawn(SYMBOL, 6);
        GradeReport wide = SymbolGrader.builder()
                .aperture(Aperture.reference(99))
                .millimetresPerPixel(1e-9)
                .build()
                .grade(image);
        assertThat(has(wide, Notice.Kind.APERTURE)).isTrue();
        assertThat(wide.grade()).isEqualTo(Grade.FAIL);
        GradeReport narrow = SymbolGrader.builder()
                .aperture(Aperture.reference(1))
                .millimetresPerPixel(99)
                .build()
                .grade(image);
        assertThat(has(narrow, Notice.Kind.APERTURE)).isTrue();
        assertThat(has(SymbolGrader.iso15415().grade(image), Notice.Kind.APERTURE))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(GradingProfile.class)
    void imagesOfNothingAreGrade0(GradingProfile profile) {
        SymbolGrader grader = SymbolGrader.builder()
                .profile(profile)
                .rule(Choice.SURROUND_EXAMINED)
                .build();
        Random random = new Random(5);
        byte[] noise = new byte[70 * 50];
        random.nextBytes(noise);
        for (GrayImage image : List.of(
                GradedImage.plain(1, 1, 0),
                GradedImage.plain(1, 1, 255),
                GradedImage.plain(1, 90, 7),
                GradedImage.plain(90, 2, 7),
                GradedImage.plain(64, 64, 0),
                GradedImage.plain(64, 64, 255),
                GrayImage.wrap(70, 50, noise))) {
            GradeReport report = grader.grade(image);
            assertThat(report.grade()).isEqualTo(Grade.FAIL);
            assertThat(has(report, Notice.Kind.NO_SYMBOL)).isTrue();
            assertThat(report.scans().get(0).report().parameters())
                    .extracting(ParameterGrade::parameter)
                    .containsExactly(Parameter.DECODE);
            assertThat(grader.gradeAll(image)).isEmpty();
        }
    }

    @Test
    void symbolsCutOffByTheEdgeHaveADamagedQuietZone() {
        GrayImage whole = GradedImage.drawn(SYMBOL, 6);
        for (int cut : new int[] {6, 12, 23, 24, 26}) {
            GradeReport report =
                    SymbolGrader.iso15415().grade(whole.part(cut, cut, whole.width() - cut, whole.height() - cut));
            if (!has(report, Notice.Kind.NO_SYMBOL)) {
                assertThat(has(report, Notice.Kind.QUIET_ZONE_OUTSIDE)).isTrue();
                assertThat(grade(report, Parameter.FIXED_PATTERN_DAMAGE).grade())
                        .isEqualTo(Grade.FAIL);
            } else {
                assertThat(cut).isGreaterThanOrEqualTo(26);
            }
        }
    }

    @Test
    void tinyAndHugeModulesAreGraded() {
        GrayImage tiny = new Photo(1.6, 0, 0, 0, 0, 20, 230, 0, 0, 0).of(SYMBOL, new Random(2));
        GradeReport small = SymbolGrader.iso15415().grade(tiny);
        assertThat(has(small, Notice.Kind.NO_SYMBOL) || has(small, Notice.Kind.TOO_SMALL))
                .isTrue();
        Symbol micro = SymbolEncoder.builder().family(Family.MICRO_QR).build().encode("1");
        GradeReport huge = SymbolGrader.iso29158().grade(GradedImage.drawn(micro, 90));
        assertThat(huge.grade()).isEqualTo(Grade.BEST);
        assertThat(huge.scans().get(0).report().symbol().orElseThrow().xHorizontal())
                .isCloseTo(90, within(1.0));
    }

    @Test
    void eachSymbolOfAnImageIsGradedOnItsOwn() {
        GrayImage one = GradedImage.drawn(SYMBOL, 5);
        byte[] both = new byte[2 * one.width() * one.height()];
        for (int y = 0; y < one.height(); y++) {
            one.copyRow(y, both, y * one.width());
            one.copyRow(y, both, (one.height() + y) * one.width());
        }
        // The lower one lacks a module.
        GradedImage worn = GradedImage.of(SYMBOL, 20, 220).set(0, 0, 220);
        GrayImage second = worn.image(5);
        for (int y = 0; y < one.height(); y++) {
            second.copyRow(y, both, (one.height() + y) * one.width());
        }
        List<GradeReport> reports =
                SymbolGrader.iso15415().gradeAll(GrayImage.wrap(one.width(), 2 * one.height(), both));
        assertThat(reports).extracting(GradeReport::grade).containsExactly(Grade.BEST, Grade.whole(3));
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() ->
                        SymbolGrader.builder().aperture(Aperture.reference(10)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Aperture 10 is a diameter on the symbol")
                .hasMessageContaining("how many millimetres a pixel is");
        assertThatThrownBy(() -> SymbolGrader.builder()
                        .dpm(new DpmCalibration(0.8, 200, 1, 1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("belong to ISO/IEC 29158, not to ISO/IEC 15415:2011");
        assertThatThrownBy(() ->
                        SymbolGrader.builder().rule(Choice.CELL_GRADES_WHOLE).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule cell-grades makes no difference by ISO/IEC 15415:2011; leave it out or grade by"
                        + " another profile");
        assertThatThrownBy(() -> SymbolGrader.builder()
                        .profile(GradingProfile.ISO_29158)
                        .rule(Choice.LOW_CONTRAST_FAILS)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("low-contrast");
        assertThat(SymbolGrader.builder()
                        .rule(Choice.CELL_GRADES_WHOLE)
                        .profile(GradingProfile.ISO_29158)
                        .build()
                        .settings()
                        .rules()
                        .has(Choice.CELL_GRADES_WHOLE))
                .isTrue();
        for (double millimetres : new double[] {0, -1, 100, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> SymbolGrader.builder()
                            .millimetresPerPixel(millimetres)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Pixels are more than 0 and less than 100 mm wide");
        }
        assertThatThrownBy(() -> SymbolGrader.iso15415().grade(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A grade needs at least one image");
    }

    @Test
    void aBuilderHasTheDefaultsOfIso15415() {
        assertThat(SymbolGrader.builder().build().settings())
                .isEqualTo(SymbolGrader.iso15415().settings());
        assertThat(SymbolGrader.iso15415().settings().apertures()).containsExactly(Aperture.ofX(0.8));
        assertThat(SymbolGrader.iso15415().settings().profile()).isEqualTo(GradingProfile.ISO_15415_2011);
        assertThat(SymbolGrader.builder()
                        .aperture(Aperture.ofX(0.5), Aperture.ofX(0.3))
                        .build()
                        .settings()
                        .apertures())
                .containsExactly(Aperture.ofX(0.5), Aperture.ofX(0.3));
    }
}
