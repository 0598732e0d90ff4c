package org.quietzone.grade;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The grade of one parameter.
 *
 * @param parameter which one
 * @param value what was measured: a share, 0 to 1, but for grid non-uniformity, which is in X; empty where nothing is
 *     measured, as for decode
 * @param grade the grade
 * @param scale the limits of the grades, where the value has any
 * @param detail where it was worst or what was counted, a sentence
 * @param worst the module where it was worst, where there is one
 */
public record ParameterGrade(
        Parameter parameter,
        OptionalDouble value,
        Grade grade,
        Optional<GradeScale> scale,
        String detail,
        Optional<Module> worst) {
    /** The grade of decode. */
    static ParameterGrade decode(boolean passed, String detail) {
        return new ParameterGrade(
                Parameter.DECODE,
                OptionalDouble.empty(),
                passed ? Grade.BEST : Grade.FAIL,
                Optional.empty(),
                detail,
                Optional.empty());
    }

    /**
     * A module.
     *
     * @param row from 0; in the quiet zone negative or beyond the symbol
     * @param column from 0; in the quiet zone negative or beyond the symbol
     */
    public record Module(int row, int column) {
        /** For example {@code row 3, column 14}. */
        @Override
        public String toString() {
            return "row " + row + ", column " + column;
        }
    }
}
