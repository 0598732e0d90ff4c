package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.GradeReport;
import org.quietzone.grade.Aperture;
import org.quietzone.grade.Choice;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingSettings;
import org.quietzone.grade.Notice;
import org.quietzone.grade.OuterDistances;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.PrintGrowth;
import org.quietzone.grade.ReflectanceScale;
import org.quietzone.grade.ScanReport;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.grade.SegmentGrade;
import org.quietzone.spec.ErrorCorrection;

/** The report of a symbol in words and figures: what {@code qz grade} prints. */
final class GradeTable {
    private static final String INDENT = "  ";

    /** Of a text as long as a page the beginning is enough to know it by. */
    private static final int SHOWN_TEXT = 60;

    private static final int RULES_A_LINE = 4;

    private GradeTable() {}

    /** The grade, where the symbol is, and by which parameters it has this grade. */
    static String headline(GradeReport report, String where) {
        ScanReport scan = report.scans().get(0).report();
        return grade(report.gradeString(), report.grade()) + INDENT + where + because(scan) + "\n";
    }

    /** All of a report of one image. */
    static String of(GradeReport report, String where) {
        GradeReport.Scan scan = report.scans().get(0);
        StringBuilder text = new StringBuilder(headline(report, where));
        if (scan.report().symbol().isEmpty()) {
            return text.toString();
        }
        SymbolReport symbol = scan.report().symbol().get();
        text.append(identity(symbol, scan)).append('\n');
        text.append('\n').append(parameters(scan.report()));
        text.append('\n').append(segments(symbol));
        text.append('\n').append(measures(report, scan, symbol));
        for (Notice notice : scan.report().notices()) {
            text.append("note: ").append(notice.text()).append('\n');
        }
        return text.toString();
    }

    static String grade(String notation, Grade grade) {
        return notation + " (" + grade.letter() + ")";
    }

    /** The parameters that have the grade of the scan, unless it is the best. */
    static String because(ScanReport scan) {
        if (scan.symbol().isEmpty()) {
            return ": no symbol was found";
        }
        List<String> lowest = new ArrayList<>();
        for (ParameterGrade parameter : scan.parameters()) {
            if (parameter.grade().equals(scan.grade()) && !parameter.grade().equals(Grade.BEST)) {
                lowest.add(parameter.parameter().label().toLowerCase(Locale.ROOT));
            }
        }
        return lowest.isEmpty() ? "" : ": " + String.join(", ", lowest);
    }

    static String identity(SymbolReport symbol, GradeReport.Scan scan) {
        String level = symbol.level() == ErrorCorrection.DETECTION ? "" : "-" + symbol.level();
        return symbol.version().family().label() + " " + symbol.version() + level + ", "
                + symbol.version().size() + " x " + symbol.version().size() + " modules, mask " + symbol.mask()
                + (symbol.mirrored() ? ", mirrored" : "") + (symbol.reversed() ? ", reversed" : "")
                + scan.message()
                        .map(message -> ": \"" + Printable.line(message.text(), SHOWN_TEXT) + "\"")
                        .orElse("");
    }

    private static String parameters(ScanReport scan) {
        TextTable table = new TextTable("lrlll");
        table.row("parameter", "value", "grade", "limits of 4 3 2 1");
        for (ParameterGrade parameter : scan.parameters()) {
            table.row(
                    parameter.parameter().label(),
                    Figures.value(parameter),
                    letter(parameter.grade()),
                    Figures.limits(parameter),
                    parameter.grade().equals(Grade.BEST) ? "" : parameter.detail());
        }
        return table.lines("");
    }

    static String letter(Grade grade) {
        return grade + " " + grade.letter();
    }

    private static String segments(SymbolReport symbol) {
        TextTable table = new TextTable("llrrrl");
        table.row("segment", "", "modules", "damaged", "wrong", "grade");
        for (SegmentGrade segment : symbol.segments()) {
            table.row(
                    segment.name(),
                    segment.description(),
                    Integer.toString(segment.modules()),
                    Integer.toString(segment.damaged()),
                    Integer.toString(segment.wrong()),
                    letter(segment.grade()));
        }
        return table.lines("");
    }

    private static String measures(GradeReport report, GradeReport.Scan scan, SymbolReport symbol) {
        OptionalDouble size = report.settings().millimetresPerPixel();
        TextTable table = new TextTable("ll");
        table.row("X-dimension", lengths(symbol.xHorizontal(), symbol.xVertical(), size));
        table.row("aperture", aperture(scan.aperture(), symbol, size));
        table.row(
                "reflectance",
                "Rmin " + Figures.percent(symbol.minimumReflectance()) + ", Rmax "
                        + Figures.percent(symbol.maximumReflectance()) + ", threshold "
                        + Figures.percent(symbol.tones().threshold()));
        table.row("contrast uniformity", Figures.thousandths(symbol.contrastUniformity()));
        PrintGrowth growth = symbol.printGrowth();
        table.row(
                "print growth",
                axis("across", growth.horizontal(), size) + ", " + axis("down", growth.vertical(), size)
                        + "; timing patterns " + Figures.percent(growth.darkFraction()) + " dark");
        if (symbol.outerDistances().isPresent()) {
            OuterDistances distances = symbol.outerDistances().get();
            table.row(
                    "outer distances",
                    lengths(distances.across(), distances.down(), size) + "; they differ by "
                            + Figures.percent(distances.axialNonUniformity()));
        }
        table.row("quiet zone", QuietZone.of(symbol.modules()).inWords());
        settings(table, report);
        return table.lines("");
    }

    private static String lengths(double across, double down, OptionalDouble size) {
        String pixels = Figures.decimal(across, 2) + " pixels across, " + Figures.decimal(down, 2) + " down";
        return size.isEmpty()
                ? pixels
                : pixels + "; " + Figures.decimal(across * size.getAsDouble(), 3) + " mm, "
                        + Figures.decimal(down * size.getAsDouble(), 3) + " mm";
    }

    private static String aperture(Aperture aperture, SymbolReport symbol, OptionalDouble size) {
        String diameter = Figures.decimal(symbol.aperture(), 2) + " pixels";
        return aperture.notation() + ", " + diameter
                + (size.isEmpty() ? "" : ", " + Figures.decimal(symbol.aperture() * size.getAsDouble(), 3) + " mm");
    }

    private static String axis(String direction, Optional<PrintGrowth.Axis> axis, OptionalDouble size) {
        if (axis.isEmpty()) {
            return direction + " not measurable";
        }
        double pixels = axis.get().pixels();
        return Figures.signed(axis.get().percent(), 1) + " % of X " + direction + " (" + Figures.signed(pixels, 2)
                + " pixels"
                + (size.isEmpty() ? ")" : ", " + Figures.signed(pixels * size.getAsDouble(), 3) + " mm)");
    }

    /** Adds by what was graded. */
    static void settings(TextTable table, GradeReport report) {
        GradingSettings settings = report.settings();
        table.row("standard", settings.profile().label());
        ReflectanceScale scale = settings.scale();
        if (!scale.equals(ReflectanceScale.relative())) {
            String is = scale.calibrated() ? " is " : " is taken for ";
            table.row(
                    "calibration",
                    "grey " + Figures.decimal(scale.whiteGrey(), 1) + is + Figures.percent(scale.whiteReflectance())
                            + " reflectance, " + Figures.decimal(scale.blackGrey(), 1) + is
                            + Figures.percent(scale.blackReflectance()));
        }
        List<String> rules = new ArrayList<>();
        for (Choice choice : report.provisional()) {
            rules.add(choice.rule().key() + "=" + choice.key());
        }
        for (int i = 0; i < rules.size(); i += RULES_A_LINE) {
            boolean last = i + RULES_A_LINE >= rules.size();
            table.row(
                    i == 0 ? "unconfirmed rules" : "",
                    String.join(", ", rules.subList(i, last ? rules.size() : i + RULES_A_LINE)) + (last ? "" : ","));
        }
    }
}
