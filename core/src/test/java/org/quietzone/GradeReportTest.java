package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.grade.Aperture;
import org.quietzone.grade.Choice;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.Lighting;
import org.quietzone.grade.Notice;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.ScanReport;
import org.quietzone.image.GrayImage;
import org.quietzone.spec.Family;

class GradeReportTest {
    private static final Symbol SYMBOL = SymbolEncoder.standard().encode("GRADE");

    private static GradeReport.Scan scan(int tenths, Aperture aperture, Notice.Kind... kinds) {
        List<Notice> notices = new ArrayList<>();
        for (Notice.Kind kind : kinds) {
            notices.add(new Notice(kind, kind.name()));
        }
        ParameterGrade grade = new ParameterGrade(
                Parameter.SYMBOL_CONTRAST,
                OptionalDouble.empty(),
                new Grade(tenths),
                Optional.empty(),
                "",
                Optional.empty());
        return new GradeReport.Scan(
                new ScanReport(Optional.empty(), List.of(grade), notices), aperture, Optional.empty());
    }

    private static GradeReport report(int... tenths) {
        List<GradeReport.Scan> scans = new ArrayList<>();
        for (int one : tenths) {
            scans.add(scan(one, Aperture.ofX(0.8)));
        }
        return new GradeReport(SymbolGrader.iso15415().settings(), scans);
    }

    @Test
    void theGradeIsTheMeanOfTheScansRoundedToTenths() {
        assertThat(report(30).grade()).isEqualTo(new Grade(30));
        assertThat(report(30, 20).grade()).isEqualTo(new Grade(25));
        assertThat(report(40, 40, 30).grade()).isEqualTo(new Grade(37));
        assertThat(report(40, 30, 30).grade()).isEqualTo(new Grade(33));
        assertThat(report(35, 34).grade()).isEqualTo(new Grade(35));
        assertThat(report(0, 0, 1, 0, 0).grade()).isEqualTo(new Grade(0));
        assertThat(report(40, 30, 20, 10, 0).grade()).isEqualTo(new Grade(20));
        assertThat(report(0).grade()).isEqualTo(Grade.FAIL);
    }

    @Test
    void scansOfDifferentDataAreWorthNothing() {
        GrayImage one = GradedImage.drawn(SYMBOL, 5);
        GrayImage other = GradedImage.drawn(SymbolEncoder.standard().encode("GRADF"), 5);
        GradeReport same = SymbolGrader.iso15415().grade(List.of(one, one));
        assertThat(same.hasSameData()).isTrue();
        assertThat(same.grade()).isEqualTo(Grade.BEST);
        GradeReport different = SymbolGrader.iso15415().grade(List.of(one, one, other));
        assertThat(different.hasSameData()).isFalse();
        assertThat(different.grade()).isEqualTo(Grade.FAIL);
        assertThat(different.scans())
                .allSatisfy(scan -> assertThat(scan.report().grade()).isEqualTo(Grade.BEST));
    }

    @Test
    void anImageWithoutSymbolIsGrade0AndNoOtherData() {
        GrayImage empty = GradedImage.plain(60, 60, 200);
        GradeReport report = SymbolGrader.iso15415().grade(List.of(GradedImage.drawn(SYMBOL, 5), empty));
        assertThat(report.hasSameData()).isTrue();
        assertThat(report.grade()).isEqualTo(new Grade(20));
        GradeReport nothing = SymbolGrader.iso15415().grade(empty);
        assertThat(nothing.gradeString()).isEqualTo("0.0/0.8X");
        assertThat(nothing.provisional()).isEmpty();
        assertThat(nothing.xMillimetres()).isEmpty();
        assertThat(nothing.scans().get(0).report().has(Notice.Kind.NO_SYMBOL)).isTrue();
    }

    private static String gradeString(String wavelength, String angle, GradingProfile profile, Aperture aperture) {
        SymbolGrader grader = SymbolGrader.builder()
                .profile(profile)
                .lighting(new Lighting(wavelength, angle))
                .aperture(aperture)
                .millimetresPerPixel(0.05)
                .build();
        return new GradeReport(grader.settings(), List.of(scan(34, aperture), scan(33, aperture))).gradeString();
    }

    @ParameterizedTest
    @CsvSource({
        "660, 45Q, 3.4/05/660/45Q",
        "660, '', 3.4/05/660",
        "W, D, 3.4/05/W/D",
        "'', '', 3.4/05",
        "'', 30T, 3.4/05//30T",
        "850, 90, 3.4/05/850/90"
    })
    void theGradeIsWrittenWithWhatItWasMeasuredWith(String wavelength, String angle, String expected) {
        assertThat(gradeString(wavelength, angle, GradingProfile.ISO_15415_2011, Aperture.reference(5)))
                .isEqualTo(expected);
        assertThat(gradeString(wavelength, angle, GradingProfile.ISO_29158, Aperture.reference(5)))
                .isEqualTo("DPM" + expected);
    }

    @Test
    void aShareOfXBecomesANumberWhereThePixelIsKnown() {
        GrayImage image = GradedImage.drawn(SYMBOL, 10);
        // 0.8 of 10 pixels of 0.05 mm are 0.4 mm, number 16.
        GradeReport report =
                SymbolGrader.builder().millimetresPerPixel(0.05).build().grade(image);
        assertThat(report.gradeString()).isEqualTo("4.0/16");
        assertThat(report.xMillimetres().orElseThrow()).isCloseTo(0.5, within(0.005));
        assertThat(SymbolGrader.iso15415().grade(image).gradeString()).isEqualTo("4.0/0.8X");
        assertThat(SymbolGrader.iso15415().grade(image).xMillimetres()).isEmpty();
        assertThat(SymbolGrader.builder()
                        .aperture(Aperture.reference(6))
                        .millimetresPerPixel(0.02)
                        .build()
                        .grade(image)
                        .gradeString())
                .isEqualTo("4.0/06");
    }

    @Test
    void anAsteriskTellsOfADisturbingSurround() {
        GradeReport report = new GradeReport(
                SymbolGrader.iso15415().settings(),
                List.of(scan(28, Aperture.ofX(0.8)), scan(28, Aperture.ofX(0.8), Notice.Kind.SURROUND)));
        assertThat(report.hasDisturbingSurround()).isTrue();
        assertThat(report.gradeString()).isEqualTo("2.8*/0.8X");
        assertThat(report(28).hasDisturbingSurround()).isFalse();
    }

    @Test
    void namesTheUnconfirmedRulesOfTheSymbolsItSaw() {
        Symbol micro = SymbolEncoder.builder().family(Family.MICRO_QR).build().encode("123");
        GradeReport report = SymbolGrader.builder()
                .rule(Choice.DETECTION_ONLY_UNGRADED)
                .build()
                .grade(GradedImage.drawn(micro, 5));
        assertThat(report.provisional())
                .containsExactly(Choice.IDEAL_GRID_CORNERS, Choice.DETECTION_ONLY_UNGRADED, Choice.SURROUND_IGNORED);
        assertThat(SymbolGrader.iso15415().grade(GradedImage.drawn(SYMBOL, 5)).provisional())
                .contains(Choice.COPIES_MEAN, Choice.FINDER_QUIET_ZONE_15)
                .doesNotContain(Choice.MICRO_TIMING_PERCENTAGES, Choice.CELL_GRADES_CONTINUOUS);
    }

    @Test
    void reportsTogetherAreThatOfAllImages() {
        SymbolGrader grader = SymbolGrader.iso15415();
        GrayImage good = GradedImage.drawn(SYMBOL, 8);
        GrayImage faded = GradedImage.of(SYMBOL, 120, 250).image(8);
        GradeReport together =
                GradeReport.together(List.of(grader.grade(good), grader.grade(faded), grader.grade(good)));
        assertThat(together.scans()).hasSize(3);
        // The mean of 4, 2 and 4.
        assertThat(together.grade()).isEqualTo(new Grade(33));
        assertThat(together.grade())
                .isEqualTo(grader.grade(List.of(good, faded, good)).grade());
        assertThat(together.gradeString()).isEqualTo("3.3/0.8X");
    }

    @Test
    void reportsTogetherHaveTheSameSettings() {
        GrayImage image = GradedImage.drawn(SYMBOL, 8);
        GradeReport report = SymbolGrader.iso15415().grade(image);
        GradeReport other = SymbolGrader.iso29158().grade(image);
        assertThatThrownBy(() -> GradeReport.together(List.of(report, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different settings");
        assertThatThrownBy(() -> GradeReport.together(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
