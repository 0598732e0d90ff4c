package org.quietzone.bench.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quietzone.GradeReport;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolGrader;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.PrintGrowth;
import org.quietzone.grade.ReflectanceScale;
import org.quietzone.media.report.GradeSvg;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** A print, what grading makes of it, and its grade in words. */
final class Panel {
    /** The size of a print in a picture. */
    static final int SIDE = 200;
    /** The height of a panel with its words. */
    static final int HEIGHT = SIDE + 52;

    private final InkPrint print;
    private final GradeReport report;

    /**
     * A panel.
     *
     * @param version of the symbol
     * @param level its error correction level
     * @param flaw what is wrong with the print
     */
    Panel(int version, ErrorCorrection level, Flaw flaw) {
        Symbol symbol = SymbolEncoder.builder()
                .version(Version.of(version))
                .level(level)
                .build()
                .encode("Quietzone");
        this.print = new InkPrint(symbol, flaw);
        this.report = SymbolGrader.builder()
                .scale(ReflectanceScale.calibrated(0, 0, 255, 1))
                .build()
                .grade(print.image());
    }

    /** The print at a place. */
    String print(int x, int y) {
        double scale = SIDE / Math.max(print.width(), print.height());
        return String.format(Locale.ROOT, "<g transform=\"translate(%d %d) scale(%.4f)\">\n", x, y, scale) + print.svg()
                + "</g>\n";
    }

    /** The modules at a place, in the colours of their grades. */
    String modules(int x, int y) {
        return placed(GradeSvg.of(report, 0), x, y);
    }

    /** The segments of the fixed patterns at a place, in the colours of their grades. */
    String segments(int x, int y) {
        return placed(GradeSvg.ofSegments(report, 0), x, y);
    }

    private static String placed(String svg, int x, int y) {
        int end = svg.indexOf('>');
        String head = svg.substring(0, end).replaceAll(" (width|height|xmlns)=\"[^\"]*\"", "");
        return head
                + String.format(Locale.ROOT, " x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"", x, y, SIDE, SIDE + 20)
                + svg.substring(end);
    }

    /** A parameter with its value and grade, such as {@code Symbol contrast 80 %: 4.0 A}. */
    String words(Parameter parameter) {
        ParameterGrade grade =
                report.scans().get(0).report().parameter(parameter).orElseThrow();
        boolean share = parameter != Parameter.GRID_NON_UNIFORMITY
                && parameter != Parameter.MODULATION
                && parameter != Parameter.REFLECTANCE_MARGIN;
        String value = grade.value().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        share ? " %.1f %%" : " %.2f",
                        share
                                ? 100 * grade.value().getAsDouble()
                                : grade.value().getAsDouble());
        return parameter.label() + value + ": " + grade.grade() + " "
                + grade.grade().letter();
    }

    /** Print growth, such as {@code Print growth +40 % of X}. */
    String growth() {
        PrintGrowth.Axis axis = report.scans()
                .get(0)
                .report()
                .symbol()
                .orElseThrow()
                .printGrowth()
                .horizontal()
                .orElseThrow();
        long percent = Math.round(axis.percent());
        return "Print growth " + (percent > 0 ? "+" : "") + percent + " % of X";
    }

    /** A picture of panels beside each other, each with lines of words below it. */
    static String picture(String title, List<String> drawings, List<List<String>> words) {
        int width = drawings.size() * (SIDE + 20) + 20;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">",
                width,
                HEIGHT + 30,
                width,
                HEIGHT + 30));
        lines.add("<title>" + title + "</title>");
        lines.add(
                String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, HEIGHT + 30));
        for (int i = 0; i < drawings.size(); i++) {
            lines.add(drawings.get(i).stripTrailing());
            for (int j = 0; j < words.get(i).size(); j++) {
                lines.add(String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\" font-size=\"12\" font-family=\"sans-serif\">%s</text>",
                        x(i),
                        SIDE + 50 + 16 * j,
                        words.get(i).get(j)));
            }
        }
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    /** Where a panel begins. */
    static int x(int panel) {
        return 20 + panel * (SIDE + 20);
    }
}
