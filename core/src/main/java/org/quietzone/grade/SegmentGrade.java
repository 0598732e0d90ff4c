package org.quietzone.grade;

import java.util.List;
import java.util.Optional;
import org.quietzone.grade.ParameterGrade.Module;

/**
 * The grade of one segment of the fixed patterns, or of one copy of the format or version information.
 *
 * @param name as in the standard: A1, A2, A3, A, B1, B2, C; for the copies {@code format 1} and so on
 * @param description what it is, a few words
 * @param modules the number of its modules
 * @param damaged modules below grade 4
 * @param wrong modules on the wrong side of the threshold
 * @param grade the grade
 * @param worst its worst module, if any is damaged
 * @param places its modules, some of them in the quiet zone
 */
public record SegmentGrade(
        String name,
        String description,
        int modules,
        int damaged,
        int wrong,
        Grade grade,
        Optional<Module> worst,
        List<Module> places) {
    /** Takes the list as it is at this moment. */
    public SegmentGrade {
        places = List.copyOf(places);
    }
}
