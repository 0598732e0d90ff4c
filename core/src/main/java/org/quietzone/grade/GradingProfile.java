package org.quietzone.grade;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The edition of a standard by which a symbol is graded: its parameters and their limits, data in one place.
 *
 * <p>The limits of whole grades are known from two sources that agree. Of continuous grades, the formulas of unused error
 * correction and grid non-uniformity are taken from ISO/IEC 23634, which follows ISO/IEC 15415:2024; the others are
 * straight lines by analogy. Of ISO/IEC 29158 contrast, modulation and what is continuous are known from two sources;
 * that its limits go in a straight line from 4 to 0 is analogy again.
 */
public enum GradingProfile {
    /** ISO/IEC 15415:2011: whole grades for each parameter. */
    ISO_15415_2011("ISO/IEC 15415:2011", false) {
        @Override
        void fill(Map<Parameter, GradeScale> scales, GradingRules rules) {
            whole(scales);
        }
    },
    /**
     * ISO/IEC 15415:2024, whose grades are continuous; provisional, because its formulas are only known from another
     * standard and by analogy ({@code docs/grading.md}).
     */
    ISO_15415_2024_PROVISIONAL("ISO/IEC 15415:2024 (provisional)", true) {
        @Override
        void fill(Map<Parameter, GradeScale> scales, GradingRules rules) {
            double none = rules.has(Choice.LOW_CONTRAST_FAILS) ? 0.20 : 0;
            scales.put(Parameter.SYMBOL_CONTRAST, new GradeScale(0.70, 0.55, 0.40, 0.20, none, true));
            scales.put(Parameter.MODULATION, GradeScale.straight(0.50, 0.10));
            scales.put(Parameter.REFLECTANCE_MARGIN, GradeScale.straight(0.50, 0.10));
            scales.put(Parameter.AXIAL_NON_UNIFORMITY, GradeScale.straight(0.06, 0.14));
            scales.put(Parameter.GRID_NON_UNIFORMITY, GradeScale.straight(0.375, 0.875));
            scales.put(Parameter.UNUSED_ERROR_CORRECTION, GradeScale.straight(0.625, 0.125));
        }
    },
    /** ISO/IEC 29158 (direct part marking), the edition of 2020 as far as it is known. */
    ISO_29158("ISO/IEC 29158", false) {
        @Override
        void fill(Map<Parameter, GradeScale> scales, GradingRules rules) {
            whole(scales);
            scales.remove(Parameter.SYMBOL_CONTRAST);
            scales.remove(Parameter.MODULATION);
            scales.remove(Parameter.REFLECTANCE_MARGIN);
            scales.put(Parameter.CELL_CONTRAST, GradeScale.whole(0.30, 0.25, 0.20, 0.15));
            if (rules.has(Choice.CELL_GRADES_WHOLE)) {
                scales.put(Parameter.CELL_MODULATION, GradeScale.whole(0.50, 0.40, 0.30, 0.20));
            } else {
                scales.put(Parameter.CELL_MODULATION, GradeScale.straight(0.50, 0.10));
                scales.put(Parameter.UNUSED_ERROR_CORRECTION, GradeScale.straight(0.625, 0.125));
            }
        }
    };

    private final String label;
    private final boolean continuous;

    GradingProfile(String label, boolean continuous) {
        this.label = label;
        this.continuous = continuous;
    }

    /** The name of the standard, with its edition where that matters. */
    public String label() {
        return label;
    }

    /** Whether grades of shares of damage are interpolated too. */
    boolean isContinuous() {
        return continuous;
    }

    /** The limits of a parameter, where it is graded by a measured value. */
    public Optional<GradeScale> scale(Parameter parameter, GradingRules rules) {
        Map<Parameter, GradeScale> scales = new EnumMap<>(Parameter.class);
        fill(scales, rules);
        return Optional.ofNullable(scales.get(parameter));
    }

    /** Enters the limits. */
    abstract void fill(Map<Parameter, GradeScale> scales, GradingRules rules);

    private static void whole(Map<Parameter, GradeScale> scales) {
        scales.put(Parameter.SYMBOL_CONTRAST, GradeScale.whole(0.70, 0.55, 0.40, 0.20));
        scales.put(Parameter.MODULATION, GradeScale.whole(0.50, 0.40, 0.30, 0.20));
        scales.put(Parameter.REFLECTANCE_MARGIN, GradeScale.whole(0.50, 0.40, 0.30, 0.20));
        scales.put(Parameter.AXIAL_NON_UNIFORMITY, GradeScale.whole(0.06, 0.08, 0.10, 0.12));
        scales.put(Parameter.GRID_NON_UNIFORMITY, GradeScale.whole(0.38, 0.50, 0.63, 0.75));
        scales.put(Parameter.UNUSED_ERROR_CORRECTION, GradeScale.whole(0.62, 0.50, 0.37, 0.25));
    }
}
