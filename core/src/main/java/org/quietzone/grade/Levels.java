package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The overlay procedure of ISO/IEC 15415: modules are held to be damaged below each grade level in turn, what is damaged
 * is graded, and the level that comes out best counts, but no better than the level itself. Two sources agree on it for
 * whole levels; that continuous grading goes through the tenths is analogy.
 */
final class Levels {
    private final List<Grade> levels = new ArrayList<>();

    /** Whole levels 4 to 0, or all tenths between them if the scale that grades modules is continuous. */
    Levels(GradeScale modules) {
        for (int tenths = 40; tenths >= 0; tenths -= modules.continuous() ? 1 : 10) {
            levels.add(new Grade(tenths));
        }
    }

    /**
     * The highest of the lower of level and damage grade.
     *
     * @param damage the grade of what is damaged if all below a level is
     */
    Best best(Function<Grade, Grade> damage) {
        Grade best = Grade.FAIL;
        Grade at = Grade.FAIL;
        for (Grade level : levels) {
            Grade grade = level.min(damage.apply(level));
            if (grade.compareTo(best) > 0) {
                best = grade;
                at = level;
            }
        }
        return new Best(best, at);
    }

    /**
     * The result of the overlay.
     *
     * @param grade the grade
     * @param level the level at which it was reached
     */
    record Best(Grade grade, Grade level) {}
}
