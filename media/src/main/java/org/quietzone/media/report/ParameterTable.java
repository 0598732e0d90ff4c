package org.quietzone.media.report;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.ScanReport;

/** The parameters, each with its value, its grade as a bar, the limits and what led to it. */
final class ParameterTable {
    private static final Color LINE = new Color(0xB0, 0xB0, 0xB0);
    private static final Color SHADE = new Color(0xF0, 0xF2, 0xF4);
    private static final float LEFT = ReportPage.MARGIN;
    private static final float RIGHT = ReportPage.WIDTH - ReportPage.MARGIN;
    private static final float VALUE = LEFT + 178;
    private static final float BAR = LEFT + 192;
    private static final float STEP = 22;
    private static final float GRADE = BAR + 4 * STEP + 12;
    private static final float DETAIL = GRADE + 40;

    private final ReportPage page;
    private final ScanReport scan;

    ParameterTable(ReportPage page, ScanReport scan) {
        this.page = page;
        this.scan = scan;
    }

    /** Draws it; where it ends is returned. */
    float draw(float top) throws IOException {
        float y = top;
        page.faint(LEFT + 4, y, 8, "Parameter");
        page.faint(VALUE - 21, y, 8, "Value");
        for (int grade = 0; grade <= 4; grade++) {
            page.faint(BAR + grade * STEP - 2, y, 8, Integer.toString(grade));
        }
        page.faint(GRADE, y, 8, "Grade");
        page.faint(DETAIL, y, 8, "Limits of 4, 3, 2, 1; detail");
        y += 6;
        for (ParameterGrade parameter : scan.parameters()) {
            y += row(parameter, y);
        }
        return y + 6;
    }

    /** Draws a row; its height is returned. */
    private float row(ParameterGrade parameter, float y) throws IOException {
        List<String> lines = page.lines(parameter.detail(), 7, RIGHT - DETAIL - 3);
        String limits = ReportValues.limits(parameter);
        float height = Math.max(18, 5 + 9 * (lines.size() + (limits.isEmpty() ? 0 : 1)));
        page.fill(LEFT, y, RIGHT - LEFT, height - 1, SHADE);
        page.bold(LEFT + 4, y + 12, 9, parameter.parameter().label());
        page.textRight(VALUE, y + 12, 9, ReportValues.value(parameter));
        float length = (float) (parameter.grade().value() * STEP);
        page.fill(BAR, y + 4, 4 * STEP, 9, Color.WHITE);
        page.fill(BAR, y + 4, Math.max(1.5f, length), 9, GradeColours.of(parameter.grade()));
        page.frame(BAR, y + 4, 4 * STEP, 9, LINE, 0.5f);
        page.bold(GRADE, y + 12, 9, parameter.grade() + "  " + parameter.grade().letter());
        float at = y + 10;
        if (!limits.isEmpty()) {
            page.text(DETAIL, at, 7, limits);
            at += 9;
        }
        for (String line : lines) {
            page.faint(DETAIL, at, 7, line);
            at += 9;
        }
        return height;
    }
}
