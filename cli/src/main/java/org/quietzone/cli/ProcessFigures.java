package org.quietzone.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.GradeReport;
import org.quietzone.grade.OuterDistances;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.PrintGrowth;
import org.quietzone.grade.ScanReport;
import org.quietzone.grade.ScanReport.SymbolReport;

/** What was measured of a print as cells of a table; lengths are in pixels, shares from 0 to 1. */
final class ProcessFigures {
    private static final String[] AXES = {"Horizontal", "Vertical"};
    private static final String ELEMENTS = "ABCDE";

    private final Map<String, String> cells = new LinkedHashMap<>();

    private ProcessFigures() {}

    /** The names of all columns, in their order; they are the same for all standards. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("grade", "gradeString", "decode", "family", "version", "level"));
        for (Parameter parameter : Parameter.values()) {
            if (parameter != Parameter.DECODE) {
                if (isMeasured(parameter)) {
                    columns.add(Names.of(parameter));
                }
                columns.add(Names.of(parameter) + "Grade");
            }
        }
        columns.addAll(List.of("rMin", "rMax", "contrastUniformity"));
        for (String axis : AXES) {
            columns.add("printGrowth" + axis + "Percent");
            columns.add("printGrowth" + axis);
            for (int i = 0; i < ELEMENTS.length(); i++) {
                columns.add("element" + ELEMENTS.charAt(i) + axis);
            }
            columns.add("finderX" + axis);
            columns.add("x" + axis);
        }
        columns.addAll(List.of(
                "outerDistanceHorizontal",
                "outerDistanceVertical",
                "outerAxialNonUniformity",
                "outerAxialNonUniformityGrade",
                "millimetresPerPixel",
                "content"));
        return List.copyOf(columns);
    }

    /** Whether a parameter has a value beside its grade. */
    private static boolean isMeasured(Parameter parameter) {
        return parameter != Parameter.FIXED_PATTERN_DAMAGE
                && parameter != Parameter.FORMAT_INFORMATION
                && parameter != Parameter.VERSION_INFORMATION;
    }

    /** The cells of a report of one image, by column; what was not measured is left out. */
    static Map<String, String> of(GradeReport report) {
        ProcessFigures figures = new ProcessFigures();
        GradeReport.Scan scan = report.scans().get(0);
        figures.put("grade", report.grade().toString());
        figures.put("gradeString", report.gradeString());
        figures.parameters(scan.report());
        scan.report().symbol().ifPresent(figures::symbol);
        OptionalDouble size = report.settings().millimetresPerPixel();
        if (size.isPresent()) {
            figures.put("millimetresPerPixel", Double.toString(size.getAsDouble()));
        }
        scan.message().ifPresent(message -> figures.put("content", message.text()));
        return Map.copyOf(figures.cells);
    }

    private void parameters(ScanReport scan) {
        for (ParameterGrade grade : scan.parameters()) {
            String name = Names.of(grade.parameter());
            if (grade.parameter() == Parameter.DECODE) {
                put(name, grade.grade().tenths() > 0 ? "pass" : "fail");
                continue;
            }
            if (grade.value().isPresent() && isMeasured(grade.parameter())) {
                put(name, grade.value().getAsDouble());
            }
            put(name + "Grade", grade.grade().toString());
        }
    }

    private void symbol(SymbolReport symbol) {
        put("family", Names.of(symbol.version().family()));
        put("version", symbol.version().toString());
        put("level", Names.of(symbol.level()));
        put("rMin", symbol.minimumReflectance());
        put("rMax", symbol.maximumReflectance());
        put("contrastUniformity", symbol.contrastUniformity());
        axis(AXES[0], symbol.printGrowth().horizontal());
        axis(AXES[1], symbol.printGrowth().vertical());
        put("x" + AXES[0], symbol.xHorizontal());
        put("x" + AXES[1], symbol.xVertical());
        if (symbol.outerDistances().isPresent()) {
            OuterDistances outer = symbol.outerDistances().get();
            put("outerDistanceHorizontal", outer.across());
            put("outerDistanceVertical", outer.down());
            put("outerAxialNonUniformity", outer.axialNonUniformity());
            put("outerAxialNonUniformityGrade", outer.grade().toString());
        }
    }

    private void axis(String name, Optional<PrintGrowth.Axis> axis) {
        if (axis.isPresent()) {
            put("printGrowth" + name + "Percent", axis.get().percent());
            put("printGrowth" + name, axis.get().pixels());
            double[] widths = axis.get().widths();
            for (int i = 0; i < widths.length; i++) {
                put("element" + ELEMENTS.charAt(i) + name, widths[i]);
            }
            put("finderX" + name, axis.get().x());
        }
    }

    private void put(String column, double value) {
        // The sum makes 0 of -0.
        put(column, String.format(Locale.ROOT, "%.4f", Math.rint(value * 1e4) / 1e4 + 0.0));
    }

    private void put(String column, String cell) {
        cells.put(column, cell);
    }
}
