package org.quietzone.grade;

import java.util.List;
import java.util.Optional;
import org.quietzone.grade.ParameterGrade.Module;

/**
 * What is damaged of some modules.
 *
 * @param places the modules
 * @param damaged how many are below grade 4
 * @param wrong how many are on the wrong side of the threshold
 * @param worst the worst one, if any is damaged
 */
record Tally(List<Module> places, int damaged, int wrong, Optional<Module> worst) {
    static Tally of(ModuleMap map, GradeScale scale, List<Module> places) {
        int damaged = 0;
        int wrong = 0;
        double least = Double.POSITIVE_INFINITY;
        Optional<Module> worst = Optional.empty();
        for (Module place : places) {
            double margin = map.reflectanceMargin(place.row(), place.column());
            wrong += map.isWrong(place.row(), place.column()) ? 1 : 0;
            if (scale.of(margin).compareTo(Grade.BEST) < 0) {
                damaged++;
                if (margin < least) {
                    least = margin;
                    worst = Optional.of(place);
                }
            }
        }
        return new Tally(places, damaged, wrong, worst);
    }

    SegmentGrade segment(String name, String description, Grade grade) {
        return new SegmentGrade(name, description, places.size(), damaged, wrong, grade, worst, places);
    }
}
