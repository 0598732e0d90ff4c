package org.quietzone.grade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * Fixed pattern damage (ISO/IEC 18004, Annex G.1; Micro QR Code, E.1): each segment by the overlay procedure.
 *
 * <p>What is sure: the procedure, and the limits of finder segments (0, 1, 2 and 3 modules), from two sources that agree.
 * The limits of timing patterns (0, 7, 11 and 14 %) and the rule of five neighbours are those of one source, a draft for
 * Micro QR Code that says it has them from ISO/IEC 15415. That alignment patterns are counted, not their modules, is said
 * by one source; their limits in whole grades follow from a continuous scale of another symbology. Grades between the
 * limits of timing patterns are interpolated by analogy. See {@link Rule}.
 */
final class FixedPatternDamage {
    /** Of so many neighbours in a timing pattern, */
    private static final int NEIGHBOURS = 5;
    /** not more than so many may be damaged. */
    private static final int MOST_DAMAGED = 2;

    private final Version version;
    private final ModuleMap modules;
    private final GradeScale scale;
    private final GradingRules rules;
    private final boolean continuous;

    /**
     * A grading.
     *
     * @param scale that of modulation
     * @param continuous whether shares of damage have grades between the limits
     */
    FixedPatternDamage(Version version, ModuleMap modules, GradeScale scale, GradingRules rules, boolean continuous) {
        this.version = version;
        this.modules = modules;
        this.scale = scale;
        this.rules = rules;
        this.continuous = continuous;
    }

    /** The grade of each segment. */
    List<SegmentGrade> segments() {
        List<SegmentGrade> grades = new ArrayList<>();
        for (Segment segment : Segment.of(version, rules)) {
            // Modules are graded once, for all levels.
            List<int[]> groups = new ArrayList<>();
            for (List<Module> group : segment.groups()) {
                groups.add(tenths(group));
            }
            Grade grade = new Levels(scale)
                    .best(level -> damage(segment.kind(), groups, level))
                    .grade();
            grades.add(Tally.of(modules, scale, segment.modules())
                    .segment(segment.name(), segment.kind().label(), grade));
        }
        return List.copyOf(grades);
    }

    private int[] tenths(List<Module> modulesOfGroup) {
        int[] tenths = new int[modulesOfGroup.size()];
        for (int i = 0; i < tenths.length; i++) {
            Module module = modulesOfGroup.get(i);
            tenths[i] = scale.of(modules.reflectanceMargin(module.row(), module.column()))
                    .tenths();
        }
        return tenths;
    }

    /** The grade of the symbol from those of its segments. */
    ParameterGrade grade(List<SegmentGrade> segments, boolean distributed) {
        SegmentGrade worst = segments.get(0);
        double sum = 0;
        for (SegmentGrade segment : segments) {
            sum += segment.grade().value();
            if (segment.grade().compareTo(worst.grade()) < 0) {
                worst = segment;
            }
        }
        Grade grade = worst.grade();
        String detail = grade.equals(Grade.BEST)
                ? "no segment is damaged"
                : "segment " + worst.name() + ", " + worst.description() + ", is the worst: " + worst.damaged() + " of "
                        + worst.modules() + " modules below grade 4.0";
        if (distributed) {
            Grade mean = GradeScale.whole(4, 3.5, 3, 2.5).of(sum / segments.size());
            if (mean.compareTo(grade) < 0) {
                grade = mean;
                detail += "; damage is spread over segments";
            }
        }
        return new ParameterGrade(
                Parameter.FIXED_PATTERN_DAMAGE, OptionalDouble.empty(), grade, Optional.empty(), detail, worst.worst());
    }

    private Grade damage(Segment.Kind kind, List<int[]> groups, Grade level) {
        return switch (kind) {
            case FINDER -> Grade.whole(Math.max(0, 4 - damaged(groups.get(0), level)));
            case TIMING -> timing(groups.get(0), level);
            case ALIGNMENT -> alignment(groups, level);
        };
    }

    private Grade timing(int[] line, Grade level) {
        int damaged = damaged(line, level);
        if (version.family() == Family.MICRO_QR) {
            if (rules.has(Choice.MICRO_TIMING_ANY_FAILS)) {
                return damaged > 0 ? Grade.FAIL : Grade.BEST;
            }
            if (rules.has(Choice.MICRO_TIMING_BY_VERSION)) {
                return damaged > (version.number() == 4 ? 1 : 0) ? Grade.FAIL : Grade.BEST;
            }
        }
        if (rules.has(Choice.TIMING_NEIGHBOURS_TWO) && damaged > MOST_DAMAGED) {
            for (int i = 0; i + NEIGHBOURS <= line.length; i++) {
                if (damaged(Arrays.copyOfRange(line, i, i + NEIGHBOURS), level) > MOST_DAMAGED) {
                    return Grade.FAIL;
                }
            }
        }
        return new GradeScale(0, 7, 11, 14, 14, continuous).of(100.0 * damaged / line.length);
    }

    private Grade alignment(List<int[]> patterns, Grade level) {
        int damaged = 0;
        int of = 0;
        for (int[] pattern : patterns) {
            int inPattern = damaged(pattern, level);
            damaged += rules.has(Choice.ALIGNMENT_MODULES) ? inPattern : inPattern > 0 ? 1 : 0;
            of += rules.has(Choice.ALIGNMENT_MODULES) ? pattern.length : 1;
        }
        return new GradeScale(0, 10, 20, 30, continuous ? 40 : 30, continuous).of(100.0 * damaged / of);
    }

    private static int damaged(int[] tenths, Grade level) {
        int damaged = 0;
        for (int one : tenths) {
            damaged += one < level.tenths() ? 1 : 0;
        }
        return damaged;
    }
}
