package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradeScale;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.GradingRules;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;

class FiguresTest {
    private static ParameterGrade of(Parameter parameter, double value) {
        Optional<GradeScale> scale = GradingProfile.ISO_15415_2011.scale(parameter, GradingRules.standard());
        return new ParameterGrade(parameter, OptionalDouble.of(value), Grade.BEST, scale, "because", Optional.empty());
    }

    @Test
    void aValueNeverLooksBetterThanItIs() {
        assertThat(Figures.value(of(Parameter.SYMBOL_CONTRAST, 0.69999))).isEqualTo("69.9 %");
        assertThat(Figures.value(of(Parameter.SYMBOL_CONTRAST, 0.7))).isEqualTo("70.0 %");
        assertThat(Figures.value(of(Parameter.MODULATION, 0.4999))).isEqualTo("0.499");
        assertThat(Figures.value(of(Parameter.GRID_NON_UNIFORMITY, 0.3801))).isEqualTo("0.381 X");
        assertThat(Figures.value(of(Parameter.GRID_NON_UNIFORMITY, 0.38))).isEqualTo("0.380 X");
        assertThat(Figures.value(of(Parameter.AXIAL_NON_UNIFORMITY, 0))).isEqualTo("0.000");
    }

    @Test
    void thousandthsAreThoseReached() {
        assertThat(Figures.thousandths(0.0259)).isEqualTo("0.025");
        assertThat(Figures.thousandths(0.025)).isEqualTo("0.025");
    }

    @Test
    void decodePassesOrFails() {
        ParameterGrade passed = new ParameterGrade(
                Parameter.DECODE, OptionalDouble.empty(), Grade.BEST, Optional.empty(), "", Optional.empty());
        assertThat(Figures.value(passed)).isEqualTo("pass");
        ParameterGrade failed = new ParameterGrade(
                Parameter.DECODE, OptionalDouble.empty(), Grade.FAIL, Optional.empty(), "", Optional.empty());
        assertThat(Figures.value(failed)).isEqualTo("fail");
        assertThat(Figures.limits(failed)).isEmpty();
    }

    @Test
    void limitsHaveTheUnitOfTheValue() {
        assertThat(Figures.limits(of(Parameter.SYMBOL_CONTRAST, 1))).isEqualTo("\u2265 70 55 40 20 %");
        assertThat(Figures.limits(of(Parameter.GRID_NON_UNIFORMITY, 1))).isEqualTo("\u2264 0.38 0.50 0.63 0.75 X");
        ParameterGrade continuous = new ParameterGrade(
                Parameter.UNUSED_ERROR_CORRECTION,
                OptionalDouble.of(1),
                Grade.BEST,
                GradingProfile.ISO_15415_2024_PROVISIONAL.scale(
                        Parameter.UNUSED_ERROR_CORRECTION, GradingRules.standard()),
                "because",
                Optional.empty());
        assertThat(Figures.limits(continuous)).isEqualTo("\u2265 0.625 0.50 0.375 0.25");
    }

    @Test
    void nothingHasNoMinus() {
        assertThat(Figures.signed(-0.04, 1)).isEqualTo("+0.0");
        assertThat(Figures.signed(-0.06, 1)).isEqualTo("-0.1");
        assertThat(Figures.signed(3.14, 2)).isEqualTo("+3.14");
    }
}
