package org.quietzone.grade;

/** The answers to the {@linkplain Rule rules} that could not be confirmed; the first one of each rule is the default. */
public enum Choice {
    /** The mean of the two copies, cut off to tenths. */
    COPIES_MEAN(Rule.COPIES, "mean", "the mean of the two grades"),
    /** The better of the two copies. */
    COPIES_BEST(Rule.COPIES, "best", "the better grade: one copy is enough to read"),
    /** The worse of the two copies. */
    COPIES_WORST(Rule.COPIES, "worst", "the worse grade"),

    /** A codeword of low modulation takes one codeword of error correction. */
    LOW_MODULATION_ERASURES(Rule.LOW_MODULATION, "erasures", "an erasure, which takes one error correction codeword"),
    /** A codeword of low modulation takes two codewords of error correction. */
    LOW_MODULATION_ERRORS(Rule.LOW_MODULATION, "errors", "an error, which takes two error correction codewords"),

    /** The limits of QR Code: 0, 7, 11 and 14 %. */
    MICRO_TIMING_PERCENTAGES(
            Rule.MICRO_TIMING, "percentages", "the limits of QR Code: 0, 7, 11 and 14 % of the modules"),
    /** Any damage is grade 0. */
    MICRO_TIMING_ANY_FAILS(Rule.MICRO_TIMING, "any-fails", "any damaged module is grade 0"),
    /** One damaged module is grade 0, and of M4 two. */
    MICRO_TIMING_BY_VERSION(Rule.MICRO_TIMING, "by-version", "one damaged module is grade 0 but in M4, where two are"),

    /** More than two damaged modules of five neighbours are grade 0. */
    TIMING_NEIGHBOURS_TWO(Rule.TIMING_NEIGHBOURS, "two-of-five", "more than two of five neighbours are grade 0"),
    /** Neighbours do not matter. */
    TIMING_NEIGHBOURS_IGNORED(Rule.TIMING_NEIGHBOURS, "ignored", "only the share of damaged modules counts"),

    /** The share of alignment patterns that have a damaged module: 0, 10, 20 and 30 %. */
    ALIGNMENT_PATTERNS(Rule.ALIGNMENT, "patterns", "alignment patterns with a damaged module: 0, 10, 20 and 30 %"),
    /** The share of the modules of alignment patterns that are damaged: 0, 10, 20 and 30 %. */
    ALIGNMENT_MODULES(Rule.ALIGNMENT, "modules", "damaged modules of all alignment patterns: 0, 10, 20 and 30 %"),

    /** Fifteen modules from the outer corner: 168 modules in the segment. */
    FINDER_QUIET_ZONE_15(Rule.FINDER_QUIET_ZONE, "15", "15 modules, so that a segment has 168 modules"),
    /** Twelve modules from the outer corner, as far as the separator: 144 modules in the segment. */
    FINDER_QUIET_ZONE_12(Rule.FINDER_QUIET_ZONE, "12", "12 modules, to the end of the separator: 144 modules"),

    /** The even grid between the four corner modules. */
    IDEAL_GRID_CORNERS(Rule.IDEAL_GRID, "corners", "the even grid between the centres of the four corner modules"),
    /** The even grid of parallel lines that comes nearest to all modules. */
    IDEAL_GRID_NEAREST(
            Rule.IDEAL_GRID, "nearest", "the grid of parallel lines with the least sum of squared distances"),

    /** The grade falls in a straight line to 0 at no contrast. */
    LOW_CONTRAST_FALLS(Rule.LOW_CONTRAST, "falls", "the grade falls from 1.0 at 20 % to 0.0 at 0 %"),
    /** The grade is 0 below 20 %. */
    LOW_CONTRAST_FAILS(Rule.LOW_CONTRAST, "fails", "grade 0"),

    /** The grade is 4 without an error; with one the symbol is not decoded. */
    DETECTION_ONLY_FULL(Rule.DETECTION_ONLY, "full", "grade 4 without an error"),
    /** The parameter is not graded. */
    DETECTION_ONLY_UNGRADED(Rule.DETECTION_ONLY, "ungraded", "not graded"),

    /** Tenths, as the edition of 2020 demands. */
    CELL_GRADES_CONTINUOUS(Rule.CELL_GRADES, "continuous", "tenths, as in the edition of 2020"),
    /** Whole grades, as before 2020. */
    CELL_GRADES_WHOLE(Rule.CELL_GRADES, "whole", "whole grades, as before 2020"),

    /** Fixed pattern damage is that of the worst segment. */
    DISTRIBUTED_DAMAGE_IGNORED(Rule.DISTRIBUTED_DAMAGE, "ignored", "only the worst segment counts"),
    /** The mean of all segments counts too, as in Data Matrix: 4, 3.5, 3 and 2.5 are the limits of its grades 4 to 1. */
    DISTRIBUTED_DAMAGE_MEAN(
            Rule.DISTRIBUTED_DAMAGE,
            "mean",
            "the mean of all segments counts too: grade 4 at 4, then 3.5, 3.0 and 2.5"),

    /** Reflectances outside the quiet zone do not matter. */
    SURROUND_IGNORED(Rule.SURROUND, "ignored", "only the symbol and its quiet zone count"),
    /**
     * Reflectances outside the quiet zone are looked at; those beyond the extremes of the symbol by more than a twentieth
     * of its contrast put an asterisk behind the grade.
     */
    SURROUND_EXAMINED(Rule.SURROUND, "examined", "extremes there put an asterisk behind the grade");

    private final Rule rule;
    private final String key;
    private final String answer;

    Choice(Rule rule, String key, String answer) {
        this.rule = rule;
        this.key = key;
        this.answer = answer;
    }

    /** The rule that this is an answer to. */
    public Rule rule() {
        return rule;
    }

    /** The name by which it is chosen, such as {@code any-fails}. */
    public String key() {
        return key;
    }

    /** What it means, half a sentence. */
    public String answer() {
        return answer;
    }
}
