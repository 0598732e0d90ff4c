package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.GradeReport;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.OuterDistances;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.PrintGrowth;
import org.quietzone.grade.ScanReport;
import org.quietzone.grade.ScanReport.SymbolReport;

/** What is watched over a series of prints, with the unit in which one speaks of it. */
enum ProcessVariable {
    PRINT_GROWTH_HORIZONTAL("print growth, horizontal", " %", 1, -100, 200),
    PRINT_GROWTH_VERTICAL("print growth, vertical", " %", 1, -100, 200),
    AXIAL_NON_UNIFORMITY("axial non-uniformity", "", 3, 0, 0.5),
    SYMBOL_CONTRAST("symbol contrast", " %", 1, 0, 100),
    CELL_CONTRAST("cell contrast", " %", 1, 0, 100),
    MODULATION("modulation", "", 3, 0, 1),
    CELL_MODULATION("cell modulation", "", 3, 0, 1),
    GRADE("grade", "", 1, 0, 4);

    private final String label;
    private final String unit;
    private final int decimals;
    private final double lowest;
    private final double highest;

    ProcessVariable(String label, String unit, int decimals, double lowest, double highest) {
        this.label = label;
        this.unit = unit;
        this.decimals = decimals;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Those that a standard knows, in the order of a report. */
    static List<ProcessVariable> of(GradingProfile profile) {
        boolean cells = profile == GradingProfile.ISO_29158;
        List<ProcessVariable> variables = new ArrayList<>(List.of(values()));
        variables.removeAll(cells ? List.of(SYMBOL_CONTRAST, MODULATION) : List.of(CELL_CONTRAST, CELL_MODULATION));
        return List.copyOf(variables);
    }

    String label() {
        return label;
    }

    /** The lowest value that makes sense. */
    double lowest() {
        return lowest;
    }

    /** The highest value that makes sense. */
    double highest() {
        return highest;
    }

    /** Whether a value makes sense. */
    boolean allows(double value) {
        return value >= lowest && value <= highest;
    }

    /**
     * Whether many values on one side of the mean say something; of grades they do not, which go by steps: all but a few
     * have the same one, above the mean or below.
     */
    boolean hasRuns() {
        return this != GRADE;
    }

    /** The unit behind a number, or nothing. */
    String unit() {
        return unit;
    }

    /** A value with its unit. */
    String inWords(double value) {
        double scale = Math.pow(10, decimals);
        // The sum makes 0 of -0.
        return Figures.decimal(Math.rint(value * scale) / scale + 0.0, decimals) + unit;
    }

    /**
     * The value in a report of one image, to as many decimals as are shown, as finer differences are those of the
     * measurement; empty if it could not be measured.
     */
    OptionalDouble of(GradeReport report) {
        OptionalDouble value = measured(report);
        double scale = Math.pow(10, decimals);
        return value.isPresent()
                ? OptionalDouble.of(Math.rint(value.getAsDouble() * scale) / scale + 0.0)
                : OptionalDouble.empty();
    }

    private OptionalDouble measured(GradeReport report) {
        ScanReport scan = report.scans().get(0).report();
        Optional<SymbolReport> symbol = scan.symbol();
        return switch (this) {
            case GRADE -> OptionalDouble.of(report.grade().value());
            case PRINT_GROWTH_HORIZONTAL ->
                percent(symbol.map(SymbolReport::printGrowth).flatMap(PrintGrowth::horizontal));
            case PRINT_GROWTH_VERTICAL ->
                percent(symbol.map(SymbolReport::printGrowth).flatMap(PrintGrowth::vertical));
            case AXIAL_NON_UNIFORMITY -> {
                Optional<OuterDistances> outer = symbol.flatMap(SymbolReport::outerDistances);
                yield outer.isPresent() ? OptionalDouble.of(outer.get().axialNonUniformity()) : OptionalDouble.empty();
            }
            case SYMBOL_CONTRAST -> parameter(scan, Parameter.SYMBOL_CONTRAST, 100);
            case CELL_CONTRAST -> parameter(scan, Parameter.CELL_CONTRAST, 100);
            case MODULATION -> parameter(scan, Parameter.MODULATION, 1);
            case CELL_MODULATION -> parameter(scan, Parameter.CELL_MODULATION, 1);
        };
    }

    private static OptionalDouble percent(Optional<PrintGrowth.Axis> axis) {
        return axis.isPresent() ? OptionalDouble.of(axis.get().percent()) : OptionalDouble.empty();
    }

    private static OptionalDouble parameter(ScanReport scan, Parameter parameter, double scale) {
        Optional<ParameterGrade> grade = scan.parameter(parameter);
        return grade.isPresent() && grade.get().value().isPresent()
                ? OptionalDouble.of(scale * grade.get().value().getAsDouble())
                : OptionalDouble.empty();
    }
}
