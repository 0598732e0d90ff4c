package org.quietzone.media.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingSettings;
import org.quietzone.grade.OuterDistances;
import org.quietzone.grade.PrintGrowth;
import org.quietzone.grade.ScanReport.BlockGrade;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.grade.SegmentGrade;

/** The last page of a report: the modules, the segments and blocks, and what is measured without being graded. */
final class ModulePage {
    private static final float LEFT = ReportPage.MARGIN;
    private static final float RIGHT = ReportPage.WIDTH - ReportPage.MARGIN;
    private static final float MAP = 330;
    private static final float SEGMENTS = 250;
    private static final float SECOND = 462;
    private static final float BESIDE_MAP = LEFT + MAP + 18;
    private static final float BESIDE_SEGMENTS = LEFT + SEGMENTS + 18;
    private static final float LABEL = 7.5f;
    /** Blocks that are listed; of more of them the worst. */
    private static final int MOST_BLOCKS = 24;

    private final ReportPage page;
    private final GradingSettings settings;
    private final SymbolReport symbol;

    ModulePage(ReportPage page, GradingSettings settings, SymbolReport symbol) {
        this.page = page;
        this.settings = settings;
        this.symbol = symbol;
    }

    void draw() throws IOException {
        page.bold(LEFT, 58, 11, "Modules");
        page.modules(ModulePicture.ofGrades(symbol, settings), LEFT, 68, MAP);
        legend(LEFT, 68 + MAP + 8);
        page.bold(BESIDE_MAP, 58, 11, "Error correction");
        blocks(BESIDE_MAP, 76);
        page.bold(LEFT, SECOND, 11, "Segments of the fixed patterns, format and version information");
        segmentPicture(LEFT, SECOND + 10);
        float below = segments(BESIDE_SEGMENTS, SECOND + 20);
        page.bold(BESIDE_SEGMENTS, below + 16, 11, "Reported, not graded");
        reported(BESIDE_SEGMENTS, below + 32);
    }

    private void legend(float x, float y) throws IOException {
        for (int grade = 4; grade >= 0; grade--) {
            float left = x + (4 - grade) * 44;
            page.fill(left, y, 9, 9, GradeColours.of(Grade.whole(grade)));
            page.text(
                    left + 12,
                    y + 8,
                    8,
                    Grade.whole(grade) + " " + Grade.whole(grade).letter());
        }
        page.text(x + 226, y + 8, 8, "x  wrong side of the threshold");
        page.paragraph(
                x,
                y + 22,
                7.5f,
                MAP,
                2,
                "Each module in the colour of the grade of its distance from the threshold; pale where it should be light. The"
                        + " frame is the symbol, around it is the quiet zone.");
    }

    private void segmentPicture(float x, float y) throws IOException {
        ModulePicture picture = ModulePicture.ofSegments(symbol);
        page.modules(picture, x, y, SEGMENTS);
        float module = SEGMENTS / picture.side();
        for (SegmentLabels.Label label : SegmentLabels.of(symbol)) {
            page.label(x + (float) label.x() * module, y + (float) label.y() * module, LABEL, label.text());
        }
    }

    private float segments(float x, float top) throws IOException {
        float y = top;
        page.text(x + 12, y, 7, "Segment");
        page.textRight(RIGHT - 30, y, 7, "below grade 4.0, of all modules");
        page.textRight(RIGHT, y, 7, "Grade");
        y += 12;
        for (SegmentGrade segment : symbol.segments()) {
            page.fill(x, y - 7, 8, 8, GradeColours.of(segment.grade()));
            page.bold(x + 12, y, 8, segment.name());
            if (segment.name().length() <= 2) {
                page.text(x + 30, y, 8, segment.description());
            }
            page.textRight(RIGHT - 30, y, 8, segment.damaged() + " of " + segment.modules());
            page.bold(RIGHT - 16, y, 8, segment.grade().toString());
            y += 12;
        }
        return y;
    }

    private void blocks(float x, float top) throws IOException {
        List<Integer> worst = IntStream.range(0, symbol.blocks().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> symbol.blocks().get(i).unused()))
                .limit(MOST_BLOCKS)
                .toList();
        float y = top;
        for (int index : worst) {
            BlockGrade block = symbol.blocks().get(index);
            page.fill(x, y - 7, 8, 8, GradeColours.of(block.grade()));
            page.text(x + 12, y, 8, "block " + (index + 1));
            page.textRight(
                    RIGHT - 24,
                    y,
                    8,
                    String.format(Locale.ROOT, "%d wrong, %.0f %% unused", block.errors(), 100 * block.unused()));
            page.bold(RIGHT - 16, y, 8, block.grade().toString());
            y += 12;
        }
        if (worst.size() < symbol.blocks().size()) {
            page.faint(
                    x,
                    y,
                    7,
                    "the worst " + worst.size() + " of " + symbol.blocks().size() + " blocks");
        }
    }

    private void reported(float x, float top) throws IOException {
        PrintGrowth growth = symbol.printGrowth();
        float y = top;
        y = line(x, y, "Print growth across", growth(growth.horizontal()));
        y = line(x, y, "Print growth down", growth(growth.vertical()));
        y = line(
                x,
                y,
                "Dark share of timing patterns",
                String.format(Locale.ROOT, "%.1f %% (%+.2f)", 100 * growth.darkFraction(), growth.normalised()));
        y = line(
                x,
                y,
                "Outer distances",
                symbol.outerDistances().map(this::outer).orElse("not measurable"));
        y = line(x, y, "Contrast uniformity", String.format(Locale.ROOT, "%.3f", symbol.contrastUniformity()));
        int unclear = ModulePicture.ofGrades(symbol, settings).crossedInMargin();
        y = line(x, y, "Quiet zone", unclear == 0 ? "clear" : unclear + " modules not clear");
        line(x, y, "Pixels at ends of the scale", String.format(Locale.ROOT, "%.1f %%", 100 * symbol.clipped()));
    }

    private float line(float x, float y, String name, String value) throws IOException {
        page.text(x, y, 8, name);
        page.bold(x + 116, y, 8, value);
        return y + 12;
    }

    private String growth(Optional<PrintGrowth.Axis> axis) {
        return axis.map(a -> String.format(Locale.ROOT, "%+.1f %% of X, %s", a.percent(), length("%+", a.pixels())))
                .orElse("not measurable");
    }

    private String outer(OuterDistances distances) {
        return length("%", distances.across()) + " by " + length("%", distances.down());
    }

    /** A length in millimetres where the size of a pixel is known, otherwise in pixels. */
    private String length(String sign, double pixels) {
        OptionalDouble size = settings.millimetresPerPixel();
        return size.isPresent()
                ? String.format(Locale.ROOT, sign + ".3f mm", pixels * size.getAsDouble())
                : String.format(Locale.ROOT, sign + ".2f px", pixels);
    }
}
