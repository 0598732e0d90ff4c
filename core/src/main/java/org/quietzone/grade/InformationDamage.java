package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.grade.ParameterGrade.Module;

/**
 * The grades of format information and version information (ISO/IEC 18004, Annex G.2 and G.3; Micro QR Code, E.2).
 *
 * <p>The limits (0, 1, 2 and 3 modules) are known from two sources for Micro QR Code; that they hold for each copy of QR
 * Code, and for version information, is analogy. How two copies become one grade could not be confirmed: {@link
 * Rule#COPIES}. A copy that cannot be decoded has four wrong modules at least, and so is grade 0.
 */
final class InformationDamage {
    private final ModuleMap modules;
    private final GradeScale scale;
    private final GradingRules rules;

    /**
     * A grading.
     *
     * @param scale that of modulation
     */
    InformationDamage(ModuleMap modules, GradeScale scale, GradingRules rules) {
        this.modules = modules;
        this.scale = scale;
        this.rules = rules;
    }

    /**
     * The grade of each copy: 4 less the number of damaged modules, by the overlay procedure.
     *
     * @param name of a copy, before its number
     * @param copies the places of the modules of each copy, {@code row * size + column}
     */
    List<SegmentGrade> copies(String name, int[][] copies) {
        List<SegmentGrade> grades = new ArrayList<>();
        for (int copy = 0; copy < copies.length; copy++) {
            List<Module> places = new ArrayList<>();
            for (int place : copies[copy]) {
                places.add(new Module(place / modules.size(), place % modules.size()));
            }
            List<Grade> each = places.stream()
                    .map(place -> scale.of(modules.reflectanceMargin(place.row(), place.column())))
                    .toList();
            Grade grade = new Levels(scale).best(level -> damage(each, level)).grade();
            String label = copies.length == 1 ? name : name + " " + (copy + 1);
            grades.add(Tally.of(modules, scale, places).segment(label, name + " information", grade));
        }
        return List.copyOf(grades);
    }

    /** One grade from those of the copies. */
    ParameterGrade grade(Parameter parameter, List<SegmentGrade> copies) {
        Grade best = Grade.FAIL;
        Grade worst = Grade.BEST;
        int sum = 0;
        Optional<Module> module = Optional.empty();
        List<String> counts = new ArrayList<>();
        for (SegmentGrade copy : copies) {
            sum += copy.grade().tenths();
            best = best.max(copy.grade());
            worst = worst.min(copy.grade());
            module = module.or(copy::worst);
            counts.add(Integer.toString(copy.damaged()));
        }
        Grade grade = rules.has(Choice.COPIES_BEST)
                ? best
                : rules.has(Choice.COPIES_WORST) ? worst : new Grade(sum / copies.size());
        String detail = module.isEmpty()
                ? "no module is damaged"
                : String.join(" and ", counts) + " modules below grade 4.0"
                        + (copies.size() > 1 ? " in the copies" : "");
        return new ParameterGrade(parameter, OptionalDouble.empty(), grade, Optional.empty(), detail, module);
    }

    private static Grade damage(List<Grade> modules, Grade level) {
        int damaged = 0;
        for (Grade grade : modules) {
            damaged += grade.compareTo(level) < 0 ? 1 : 0;
        }
        return Grade.whole(Math.max(0, 4 - damaged));
    }
}
