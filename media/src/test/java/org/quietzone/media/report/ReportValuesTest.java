package org.quietzone.media.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.GradingRules;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;

class ReportValuesTest {
    private static ParameterGrade graded(Parameter parameter, double value, GradingProfile profile) {
        return new ParameterGrade(
                parameter,
                OptionalDouble.of(value),
                Grade.BEST,
                profile.scale(parameter, GradingRules.standard()),
                "",
                Optional.empty());
    }

    @Test
    void valuesHaveTheirUsualUnits() {
        GradingProfile profile = GradingProfile.ISO_15415_2011;
        assertThat(ReportValues.value(graded(Parameter.SYMBOL_CONTRAST, 0.6951, profile)))
                .isEqualTo("69.5 %");
        assertThat(ReportValues.value(graded(Parameter.MODULATION, 0.4996, profile)))
                .isEqualTo("0.500");
        assertThat(ReportValues.value(graded(Parameter.GRID_NON_UNIFORMITY, 0.3801, profile)))
                .isEqualTo("0.380 X");
        assertThat(ReportValues.value(graded(Parameter.AXIAL_NON_UNIFORMITY, 0.0601, profile)))
                .isEqualTo("6.01 %");
    }

    @Test
    void limitsAreThoseOfTheGrades() {
        assertThat(ReportValues.limits(graded(Parameter.SYMBOL_CONTRAST, 1, GradingProfile.ISO_15415_2011)))
                .isEqualTo("at least 70, 55, 40, 20 %");
        assertThat(ReportValues.limits(graded(Parameter.GRID_NON_UNIFORMITY, 0, GradingProfile.ISO_15415_2011)))
                .isEqualTo("at most 0.38, 0.5, 0.63, 0.75 X");
        assertThat(ReportValues.limits(
                        graded(Parameter.UNUSED_ERROR_CORRECTION, 1, GradingProfile.ISO_15415_2024_PROVISIONAL)))
                .isEqualTo("at least 62.5, 50, 37.5, 25 %");
        assertThat(ReportValues.limits(graded(Parameter.DECODE, 1, GradingProfile.ISO_15415_2011)))
                .isEmpty();
    }

    @Test
    void longTextsAreShortenedBetweenCharacters() {
        assertThat(ReportValues.shortened("short", 5)).isEqualTo("short");
        assertThat(ReportValues.shortened("longer", 5)).isEqualTo("longe… (6 characters)");
        assertThat(ReportValues.shortened("four\uD83D\uDE00", 5)).isEqualTo("four… (6 characters)");
    }
}
