package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.grade.GradingProfile.ISO_15415_2011;
import static org.quietzone.grade.GradingProfile.ISO_15415_2024_PROVISIONAL;
import static org.quietzone.grade.GradingProfile.ISO_29158;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every limit of every profile, from both sides. */
class GradingProfileTest {
    private static final double BIT = 1e-6;

    @ParameterizedTest
    @CsvSource({
        "ISO_15415_2011, SYMBOL_CONTRAST, 0.70, 0.55, 0.40, 0.20",
        "ISO_15415_2011, MODULATION, 0.50, 0.40, 0.30, 0.20",
        "ISO_15415_2011, REFLECTANCE_MARGIN, 0.50, 0.40, 0.30, 0.20",
        "ISO_15415_2011, AXIAL_NON_UNIFORMITY, 0.06, 0.08, 0.10, 0.12",
        "ISO_15415_2011, GRID_NON_UNIFORMITY, 0.38, 0.50, 0.63, 0.75",
        "ISO_15415_2011, UNUSED_ERROR_CORRECTION, 0.62, 0.50, 0.37, 0.25",
        "ISO_29158, CELL_CONTRAST, 0.30, 0.25, 0.20, 0.15",
        "ISO_29158, AXIAL_NON_UNIFORMITY, 0.06, 0.08, 0.10, 0.12",
        "ISO_29158, GRID_NON_UNIFORMITY, 0.38, 0.50, 0.63, 0.75",
    })
    void wholeGradesChangeAtTheirLimits(
            GradingProfile profile, Parameter parameter, double a, double b, double c, double d) {
        GradeScale scale = profile.scale(parameter, GradingRules.standard()).orElseThrow();
        assertThat(scale.continuous()).isFalse();
        double worse = a > d ? -BIT : BIT;
        double[] limits = {a, b, c, d};
        for (int i = 0; i < 4; i++) {
            assertThat(scale.of(limits[i])).as("on %s", limits[i]).isEqualTo(Grade.whole(4 - i));
            assertThat(scale.of(limits[i] - worse))
                    .as("better than %s", limits[i])
                    .isEqualTo(Grade.whole(4 - i));
            assertThat(scale.of(limits[i] + worse))
                    .as("worse than %s", limits[i])
                    .isEqualTo(Grade.whole(3 - i));
        }
    }

    /** A grade of so many tenths less or more for each unit, cut off: the same in whole numbers. */
    @ParameterizedTest
    @CsvSource({
        "ISO_15415_2024_PROVISIONAL, MODULATION, -10, 100",
        "ISO_15415_2024_PROVISIONAL, REFLECTANCE_MARGIN, -10, 100",
        "ISO_15415_2024_PROVISIONAL, AXIAL_NON_UNIFORMITY, 70, -500",
        "ISO_15415_2024_PROVISIONAL, GRID_NON_UNIFORMITY, 70, -80",
        "ISO_15415_2024_PROVISIONAL, UNUSED_ERROR_CORRECTION, -10, 80",
        "ISO_29158, CELL_MODULATION, -10, 100",
        "ISO_29158, UNUSED_ERROR_CORRECTION, -10, 80",
    })
    void continuousGradesAreStraightLines(GradingProfile profile, Parameter parameter, int tenthsAtZero, int perUnit) {
        GradeScale scale = profile.scale(parameter, GradingRules.standard()).orElseThrow();
        assertThat(scale.continuous()).isTrue();
        for (int thousandths = 0; thousandths <= 1000; thousandths++) {
            int tenths = Math.floorDiv(1000 * tenthsAtZero + perUnit * thousandths, 1000);
            assertThat(scale.of(thousandths / 1000.0))
                    .as("%s thousandths", thousandths)
                    .isEqualTo(new Grade(Math.max(0, Math.min(40, tenths))));
        }
        // Each tenth, from both sides.
        double worse = perUnit > 0 ? -BIT : BIT;
        for (int tenths = 1; tenths <= 40; tenths++) {
            double limit = (double) (tenths - tenthsAtZero) / perUnit;
            assertThat(scale.of(limit)).isEqualTo(new Grade(tenths));
            assertThat(scale.of(limit - worse)).isEqualTo(new Grade(tenths));
            assertThat(scale.of(limit + worse)).isEqualTo(new Grade(tenths - 1));
        }
    }

    @Test
    void continuousContrastGoesFromLimitToLimit() {
        GradeScale falls = ISO_15415_2024_PROVISIONAL
                .scale(Parameter.SYMBOL_CONTRAST, GradingRules.standard())
                .orElseThrow();
        GradeScale fails = ISO_15415_2024_PROVISIONAL
                .scale(Parameter.SYMBOL_CONTRAST, Limits.rules(Choice.LOW_CONTRAST_FAILS))
                .orElseThrow();
        for (int percent = 0; percent <= 100; percent++) {
            int tenths = percent >= 70
                    ? 40
                    : percent >= 55
                            ? 30 + (percent - 55) * 10 / 15
                            : percent >= 40
                                    ? 20 + (percent - 40) * 10 / 15
                                    : percent >= 20 ? 10 + (percent - 20) * 10 / 20 : percent * 10 / 20;
            assertThat(falls.of(percent / 100.0)).as("%s %%", percent).isEqualTo(new Grade(tenths));
            assertThat(fails.of(percent / 100.0))
                    .as("%s %%", percent)
                    .isEqualTo(percent < 20 ? Grade.FAIL : new Grade(tenths));
        }
        assertThat(fails.of(0.2 - BIT)).isEqualTo(Grade.FAIL);
        assertThat(falls.of(0.2 - BIT)).isEqualTo(new Grade(9));
    }

    @Test
    void cellGradesWereWholeOnce() {
        GradingRules whole = Limits.rules(Choice.CELL_GRADES_WHOLE);
        GradeScale cells = ISO_29158.scale(Parameter.CELL_MODULATION, whole).orElseThrow();
        GradeScale unused =
                ISO_29158.scale(Parameter.UNUSED_ERROR_CORRECTION, whole).orElseThrow();
        assertThat(cells).isEqualTo(GradeScale.whole(0.50, 0.40, 0.30, 0.20));
        assertThat(unused).isEqualTo(GradeScale.whole(0.62, 0.50, 0.37, 0.25));
    }

    @Test
    void eachProfileHasItsParameters() {
        Set<Parameter> usual = EnumSet.of(
                Parameter.SYMBOL_CONTRAST,
                Parameter.MODULATION,
                Parameter.REFLECTANCE_MARGIN,
                Parameter.AXIAL_NON_UNIFORMITY,
                Parameter.GRID_NON_UNIFORMITY,
                Parameter.UNUSED_ERROR_CORRECTION);
        assertThat(graded(ISO_15415_2011)).isEqualTo(usual);
        assertThat(graded(ISO_15415_2024_PROVISIONAL)).isEqualTo(usual);
        assertThat(graded(ISO_29158))
                .containsOnly(
                        Parameter.CELL_CONTRAST,
                        Parameter.CELL_MODULATION,
                        Parameter.AXIAL_NON_UNIFORMITY,
                        Parameter.GRID_NON_UNIFORMITY,
                        Parameter.UNUSED_ERROR_CORRECTION);
    }

    private static Set<Parameter> graded(GradingProfile profile) {
        Set<Parameter> graded = EnumSet.noneOf(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            if (profile.scale(parameter, GradingRules.standard()).isPresent()) {
                graded.add(parameter);
            }
        }
        return graded;
    }
}
