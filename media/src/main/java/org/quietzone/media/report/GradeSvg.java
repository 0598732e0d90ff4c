package org.quietzone.media.report;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quietzone.GradeReport;
import org.quietzone.grade.Grade;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.grade.ScanReport;
import org.quietzone.grade.ScanReport.SymbolReport;

/**
 * The modules of a symbol as SVG documents, in the colours of grades: pale where a module should be light, with a cross
 * where it is on the wrong side of the threshold; the quiet zone around it, and a legend below.
 */
public final class GradeSvg {
    private static final int LEGEND = 3;
    private static final int WIDTH = 480;
    private static final String NOTHING = "No symbol was found";

    private GradeSvg() {}

    /**
     * The heat map of one image: each module in the colour of its reflectance margin's grade.
     *
     * @param report a report
     * @param scan the index of the image in the report
     * @return an SVG document; without a symbol it says that none was found
     * @throws IndexOutOfBoundsException if there is no such image
     */
    public static String of(GradeReport report, int scan) {
        ScanReport graded = report.scans().get(scan).report();
        if (graded.symbol().isEmpty()) {
            return nothing();
        }
        SymbolReport symbol = graded.symbol().get();
        return drawing(ModulePicture.ofGrades(symbol, report.settings()), title(symbol, report), List.of());
    }

    /**
     * The segments of the fixed patterns of one image, with the copies of format and version information: the modules of
     * each in the colour of its grade.
     *
     * @param report a report
     * @param scan the index of the image in the report
     * @return an SVG document; without a symbol it says that none was found
     * @throws IndexOutOfBoundsException if there is no such image
     */
    public static String ofSegments(GradeReport report, int scan) {
        ScanReport graded = report.scans().get(scan).report();
        if (graded.symbol().isEmpty()) {
            return nothing();
        }
        SymbolReport symbol = graded.symbol().get();
        return drawing(ModulePicture.ofSegments(symbol), title(symbol, report), SegmentLabels.of(symbol));
    }

    private static String nothing() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 3\" width=\"300\" height=\"30\">"
                + "<title>" + NOTHING + "</title>"
                + "<text x=\"0.5\" y=\"2\" font-size=\"1.4\" font-family=\"sans-serif\">" + NOTHING + "</text></svg>\n";
    }

    private static String title(SymbolReport symbol, GradeReport report) {
        return ReportValues.symbol(symbol) + ": " + report.gradeString();
    }

    private static String drawing(ModulePicture picture, String title, List<SegmentLabels.Label> labels) {
        int side = picture.side();
        int pixels = Math.max(4, WIDTH / side) * side;
        double unit = side / 30.0;
        double height = side + LEGEND * unit;
        StringBuilder svg = new StringBuilder(64 * side * side);
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %.2f\" width=\"%d\" height=\"%d\">\n",
                side,
                height,
                pixels,
                Math.round(pixels * height / side)));
        svg.append("<title>").append(title).append("</title>\n");
        svg.append(String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%.2f\" fill=\"#ffffff\"/>\n", side, height));
        svg.append("<g shape-rendering=\"crispEdges\">\n");
        for (Map.Entry<Color, List<ModulePicture.Run>> colour : picture.runs().entrySet()) {
            appendRuns(svg, colour.getKey(), colour.getValue());
        }
        svg.append("</g>\n");
        appendCrosses(svg, picture.crossed());
        int inner = side - 2 * picture.margin();
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#000000\""
                        + " stroke-width=\"0.1\"/>\n",
                picture.margin(),
                picture.margin(),
                inner,
                inner));
        for (SegmentLabels.Label label : labels) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"2\" font-weight=\"bold\" text-anchor=\"middle\""
                            + " font-family=\"sans-serif\" stroke=\"#ffffff\" stroke-width=\"0.5\""
                            + " paint-order=\"stroke\">%s</text>\n",
                    label.x(),
                    label.y() + 0.7,
                    label.text()));
        }
        appendLegend(svg, side, unit);
        return svg.append("</svg>\n").toString();
    }

    /** One path for each colour. */
    private static void appendRuns(StringBuilder svg, Color colour, List<ModulePicture.Run> runs) {
        svg.append("<path fill=\"").append(GradeColours.hex(colour)).append("\" d=\"");
        for (ModulePicture.Run run : runs) {
            svg.append('M').append(run.column()).append(' ').append(run.row());
            svg.append('h')
                    .append(run.length())
                    .append("v1h-")
                    .append(run.length())
                    .append('z');
        }
        svg.append("\"/>\n");
    }

    private static void appendCrosses(StringBuilder svg, List<Module> crossed) {
        if (crossed.isEmpty()) {
            return;
        }
        svg.append("<path stroke=\"#000000\" stroke-width=\"0.15\" fill=\"none\" d=\"");
        for (Module module : crossed) {
            int x = module.column();
            int y = module.row();
            svg.append(String.format(Locale.ROOT, "M%d.2 %d.2l.6 .6M%d.8 %d.2l-.6 .6", x, y, x, y));
        }
        svg.append("\"/>\n");
    }

    private static void appendLegend(StringBuilder svg, int side, double unit) {
        double step = side / 5.0;
        for (int grade = 4; grade >= 0; grade--) {
            Grade whole = Grade.whole(grade);
            double x = (4 - grade) * step;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"/>"
                            + "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.2f\" font-family=\"sans-serif\">%s %c</text>\n",
                    x + 0.4 * unit,
                    side + unit,
                    1.2 * unit,
                    1.2 * unit,
                    GradeColours.hex(GradeColours.of(whole)),
                    x + 2 * unit,
                    side + 2.05 * unit,
                    1.2 * unit,
                    whole,
                    whole.letter()));
        }
    }
}
