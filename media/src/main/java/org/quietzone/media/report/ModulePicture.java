package org.quietzone.media.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradeScale;
import org.quietzone.grade.GradingSettings;
import org.quietzone.grade.ModuleMap;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.grade.SegmentGrade;

/** A symbol with its quiet zone, one colour for each module, some modules crossed out. */
final class ModulePicture {
    /** How far the colour of a light module is from white. */
    private static final double PALE = 0.35;

    private static final Color DARK = new Color(0xC4, 0xC9, 0xCE);

    private final int margin;
    private final int side;
    private final Color[] colours;
    private final List<Module> crossed;

    private ModulePicture(int margin, int side, Color[] colours, List<Module> crossed) {
        this.margin = margin;
        this.side = side;
        this.colours = colours;
        this.crossed = List.copyOf(crossed);
    }

    /**
     * Neighbours in a row that have one colour; places are counted from the outer corner of the quiet zone.
     *
     * @param row of all
     * @param column of the first
     * @param length how many there are
     */
    record Run(int row, int column, int length) {}

    /**
     * The modules in the colours of their grades: in full colour what should be dark, pale what should be light, crossed
     * out what is on the wrong side of the threshold.
     */
    static ModulePicture ofGrades(SymbolReport symbol, GradingSettings settings) {
        ModuleMap modules = symbol.modules();
        GradeScale scale = ReportValues.moduleScale(settings);
        int margin = modules.margin();
        int side = modules.size() + 2 * margin;
        Color[] colours = new Color[side * side];
        List<Module> crossed = new ArrayList<>();
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int r = row - margin;
                int c = column - margin;
                colours[row * side + column] =
                        colour(scale.of(modules.reflectanceMargin(r, c)), modules.shouldBeDark(r, c));
                if (modules.isWrong(r, c)) {
                    crossed.add(new Module(row, column));
                }
            }
        }
        return new ModulePicture(margin, side, colours, crossed);
    }

    /**
     * The segments of the fixed patterns, with the copies of format and version information, in the colours of their
     * grades, crossed out what is on the wrong side of the threshold; the rest of the symbol grey.
     */
    static ModulePicture ofSegments(SymbolReport symbol) {
        ModuleMap modules = symbol.modules();
        int margin = modules.margin();
        int side = modules.size() + 2 * margin;
        Color[] colours = new Color[side * side];
        Arrays.fill(colours, Color.WHITE);
        for (int row = 0; row < modules.size(); row++) {
            for (int column = 0; column < modules.size(); column++) {
                colours[(row + margin) * side + column + margin] =
                        modules.shouldBeDark(row, column) ? DARK : Color.WHITE;
            }
        }
        List<Module> crossed = new ArrayList<>();
        for (SegmentGrade segment : symbol.segments()) {
            for (Module place : segment.places()) {
                int index = (place.row() + margin) * side + place.column() + margin;
                colours[index] = colour(segment.grade(), modules.shouldBeDark(place.row(), place.column()));
                if (modules.isWrong(place.row(), place.column())) {
                    crossed.add(new Module(place.row() + margin, place.column() + margin));
                }
            }
        }
        return new ModulePicture(margin, side, colours, crossed);
    }

    private static Color colour(Grade grade, boolean dark) {
        Color full = GradeColours.of(grade);
        return dark ? full : GradeColours.mix(Color.WHITE, full, PALE);
    }

    /** Modules of the quiet zone on each side. */
    int margin() {
        return margin;
    }

    /** Modules on a side, with the quiet zone. */
    int side() {
        return side;
    }

    /** What is crossed out, counted from the outer corner of the quiet zone. */
    List<Module> crossed() {
        return crossed;
    }

    /** How many modules of the quiet zone are crossed out. */
    int crossedInMargin() {
        int count = 0;
        for (Module module : crossed) {
            boolean inside = isInside(module.row()) && isInside(module.column());
            count += inside ? 0 : 1;
        }
        return count;
    }

    private boolean isInside(int place) {
        return place >= margin && place < side - margin;
    }

    /** Where each colour is, in the order in which the colours appear. */
    Map<Color, List<Run>> runs() {
        Map<Color, List<Run>> runs = new LinkedHashMap<>();
        for (int row = 0; row < side; row++) {
            int from = 0;
            for (int column = 1; column <= side; column++) {
                Color colour = colours[row * side + from];
                if (column == side || !colours[row * side + column].equals(colour)) {
                    runs.computeIfAbsent(colour, c -> new ArrayList<>()).add(new Run(row, from, column - from));
                    from = column;
                }
            }
        }
        return runs;
    }
}
