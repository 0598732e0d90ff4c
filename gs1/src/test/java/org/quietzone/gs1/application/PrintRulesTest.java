package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintRulesTest {
    private static List<Finding> check(Preset preset, Symbols symbol) {
        return new PresetCheck(preset)
                .of(Optional.of(symbol.build()), Optional.empty())
                .findings();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void aGoodRetailSymbolHasNoFinding() {
        assertThat(check(Presets.RETAIL_POS, Symbols.qr(3).x(0.5).quietZone(4))).isEmpty();
    }

    @Test
    void anXDimensionTooSmallSaysWhatTheLeastSymbolMeasures() {
        Finding finding = only(check(Presets.RETAIL_POS, Symbols.qr(3).x(0.3)));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.rule()).isEqualTo(PresetRule.X_DIMENSION);
        assertThat(finding.message())
                .isEqualTo(
                        "X-dimension 0.300 mm is too small for GS1 retail point of sale: 0.396 to 0.990 mm are allowed."
                                + " QR Code version 3 measures 14.7 mm at X 0.396 mm with its quiet zone of 4 modules (11.5 mm"
                                + " without). Make it at least that large, or shorten the data.");
        assertThat(finding.basis())
                .hasValueSatisfying(basis -> assertThat(basis.source()).contains("5.12.3.1"));
    }

    @Test
    void anXDimensionTooLargeSaysWhatTheLargestSymbolMeasures() {
        Finding finding = only(check(Presets.RETAIL_POS, Symbols.qr(3).x(1)));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .startsWith("X-dimension 1.000 mm is too large")
                .contains("QR Code version 3 measures 36.6 mm at X 0.990 mm");
    }

    @ParameterizedTest
    @CsvSource({"0.395, true", "0.396, false", "0.494, false", "0.495, false", "0.990, false", "0.991, true"})
    void limitsOfTheXDimensionAreAllowedThemselves(double x, boolean violated) {
        assertThat(new PresetCheck(Presets.RETAIL_POS)
                        .of(Optional.of(Symbols.qr(4).x(x).build()), Optional.empty())
                        .violated())
                .isEqualTo(violated);
    }

    @ParameterizedTest
    @CsvSource({"0.396, 1", "0.494, 1", "0.495, 0", "0.6, 0"})
    void belowTheTargetThereIsAdvice(double x, int findings) {
        assertThat(check(Presets.RETAIL_POS, Symbols.qr(3).x(x)))
                .hasSize(findings)
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(finding.message()).contains("the one to aim at is 0.495 mm");
                    assertThat(finding.basis()).map(Basis::confidence).contains(Confidence.REMEMBERED);
                });
    }

    @Test
    void withoutAnXDimensionTheSizesAreAdvice() {
        Finding finding = only(check(Presets.RETAIL_POS, Symbols.qr(3)));

        assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
        assertThat(finding.message())
                .contains("measures 14.7 mm at X 0.396 mm")
                .contains("At 0.990 mm it measures 36.6 mm.");
    }

    @Test
    void whereTheRangeIsOpenNothingIsInvented() {
        Finding finding = only(check(Presets.DISTRIBUTION, Symbols.qr(2).x(0.1)));

        assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
        assertThat(finding.message()).contains("is not known here").contains("measures 3.3 mm at X 0.100 mm");
        assertThat(finding.basis()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "3.9, true", "4, false", "10, false"})
    void qrCodeNeedsFourModulesOfQuietZone(double modules, boolean violated) {
        List<Finding> findings = check(Presets.RETAIL_POS, Symbols.qr(3).x(0.5).quietZone(modules));

        assertThat(findings).hasSize(violated ? 1 : 0).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.rule()).isEqualTo(PresetRule.QUIET_ZONE);
            assertThat(finding.message()).contains("QR Code needs 4 (2.0 mm) on every side");
        });
    }

    @ParameterizedTest
    @CsvSource({"1.9, true", "2, false"})
    void microQrCodeNeedsTwoModulesOfQuietZone(double modules, boolean violated) {
        assertThat(check(Presets.JEWELLERY, Symbols.micro(3).quietZone(modules)).stream()
                        .filter(finding -> finding.rule() == PresetRule.QUIET_ZONE))
                .hasSize(violated ? 1 : 0)
                .allSatisfy(finding -> assertThat(finding.message()).contains("Micro QR Code needs 2 on every side"));
    }

    @Test
    void aFamilyOutsideTheListIsAnError() {
        assertThat(check(Presets.RETAIL_POS, Symbols.micro(4).x(0.5))).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.rule()).isEqualTo(PresetRule.FAMILY);
            assertThat(finding.message()).contains("Micro QR Code").contains("Encode the data as QR Code.");
        });
        // Remembered only, and so no more than a warning.
        assertThat(check(Presets.JEWELLERY, Symbols.qr(1))).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.rule()).isEqualTo(PresetRule.FAMILY);
        });
        assertThat(check(Presets.JEWELLERY, Symbols.micro(2)))
                .noneSatisfy(finding -> assertThat(finding.rule()).isEqualTo(PresetRule.FAMILY));
    }

    @Test
    void aLevelBelowTheUsualOneIsAdvice() {
        Finding finding = only(check(Presets.RETAIL_POS, Symbols.qr(3).x(0.5).level(Level.L)));

        assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
        assertThat(finding.rule()).isEqualTo(PresetRule.LEVEL);
        assertThat(check(Presets.RETAIL_POS, Symbols.qr(3).x(0.5).level(Level.H)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"confirmed, M, ERROR", "one source, M, ERROR", "remembered, M, WARNING", "confirmed, DETECTION, ERROR"})
    void aLevelBelowTheLeastIsWorthWhatItsBasisIs(String confidence, Level level, Severity severity)
            throws IOException {
        Finding finding = only(levels(confidence, level));

        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.message())
                .isEqualTo("Error correction level " + level + " is too low: our labels demands Q or higher.");
        assertThat(levels(confidence, Level.Q)).isEmpty();
    }

    private static List<Finding> levels(String confidence, Level level) throws IOException {
        Preset preset = Presets.read(new StringReader("ours\ttitle\tour labels\tconfirmed\tours\n"
                        + "ours\tx-dimension\t0.1-1.0\tconfirmed\tours\n"
                        + "ours\tlevel-minimum\tQ\t" + confidence + "\tours\n"))
                .get(0);
        return check(preset, Symbols.qr(1).x(0.5).level(level));
    }

    @ParameterizedTest
    @CsvSource({"14, 1", "15, 0", "40, 0"})
    void aPrintBelowTheLeastGradeIsAnError(int tenths, int findings) {
        MeasuredGrade grade = new MeasuredGrade(tenths, OptionalInt.of(12), OptionalInt.of(660));

        assertThat(check(Presets.RETAIL_POS, Symbols.qr(3).x(0.5).grade(grade)))
                .hasSize(findings)
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message())
                            .startsWith("The print has grade 1.4; GS1 retail point of sale demands 1.5/12/660.");
                });
    }

    @ParameterizedTest
    @CsvSource({"11, 660, aperture 11", "13, 660, aperture 13", "12, 640, 640 nm"})
    void aGradeOfOtherApertureOrLightIsAWarning(int aperture, int wavelength, String part) {
        MeasuredGrade grade = new MeasuredGrade(40, OptionalInt.of(aperture), OptionalInt.of(wavelength));

        Finding finding = only(check(Presets.RETAIL_POS, Symbols.qr(3).x(0.5).grade(grade)));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains(part);
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "8, 0", "20, 0", "21, 1"})
    void aRangeOfAperturesHasTwoSides(int aperture, int findings) {
        MeasuredGrade grade = new MeasuredGrade(40, OptionalInt.of(aperture), OptionalInt.empty());

        assertThat(check(Presets.DISTRIBUTION, Symbols.qr(3).grade(grade)).stream()
                        .filter(finding -> finding.rule() == PresetRule.GRADE))
                .hasSize(findings);
    }
}
