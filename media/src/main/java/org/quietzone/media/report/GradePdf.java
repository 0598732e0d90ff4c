package org.quietzone.media.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quietzone.GradeReport;
import org.quietzone.grade.Choice;
import org.quietzone.grade.Grade;
import org.quietzone.grade.Notice;
import org.quietzone.grade.ScanReport;
import org.quietzone.image.GrayImage;

/**
 * A report of print quality as a PDF file of A4 pages: on the first the grade, the image with the symbol outlined, what was
 * graded by what, each parameter with its value, its limits and a bar, what else is to be said and what is provisional; on
 * the last the modules in the colours of their grades, the segments of the fixed patterns, the blocks and print growth. Of
 * several images the one with the lowest grade is shown. Equal reports are equal files.
 */
public final class GradePdf {
    private static final Color LINE = new Color(0xB0, 0xB0, 0xB0);
    private static final float LEFT = ReportPage.MARGIN;
    private static final float RIGHT = ReportPage.WIDTH - ReportPage.MARGIN;
    private static final float TEXT = 8;

    private final GradeReport report;
    private final GrayImage image;
    private final ReportDetails details;
    private final int shown;

    private GradePdf(GradeReport report, GrayImage image, ReportDetails details) {
        this.report = report;
        this.image = image;
        this.details = details;
        this.shown = shown(report);
    }

    /** The index of the image that a report shows: the first one of those with the lowest grade. */
    public static int shown(GradeReport report) {
        int lowest = 0;
        for (int i = 1; i < report.scans().size(); i++) {
            Grade grade = report.scans().get(i).report().grade();
            lowest = grade.compareTo(report.scans().get(lowest).report().grade()) < 0 ? i : lowest;
        }
        return lowest;
    }

    /**
     * The report as a file.
     *
     * @param report what is reported
     * @param image the image that is {@linkplain #shown shown}
     * @param details what else the report says
     * @return the bytes of a PDF file
     * @throws IllegalArgumentException if there are more or fewer names of images than scans
     */
    public static byte[] of(GradeReport report, GrayImage image, ReportDetails details) {
        int scans = report.scans().size();
        if (details.images().size() != scans) {
            throw new IllegalArgumentException("A report of " + scans + " images needs the name of each, not "
                    + details.images().size() + " names");
        }
        return new GradePdf(report, image, details).file();
    }

    private byte[] file() {
        try (PDDocument document = new PDDocument()) {
            // Else the file has an identity made of the time.
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle("Print quality " + report.gradeString());
            document.getDocumentInformation().setCreator(details.software());
            details.made()
                    .ifPresent(made -> document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made)));
            try (ReportFlow flow = new ReportFlow(document, foot())) {
                draw(document, flow);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A report could not be written to memory", e);
        }
    }

    private void draw(PDDocument document, ReportFlow flow) throws IOException {
        ScanReport scan = report.scans().get(shown).report();
        head(flow.page());
        float below = new OverviewPart(flow.page(), report, shown, details).draw(118);
        new SymbolPicture(image, scan).draw(document, flow.page(), LEFT, 118, OverviewPart.PICTURE);
        flow.moveTo(new ParameterTable(flow.page(), scan).draw(Math.max(below, 118 + OverviewPart.PICTURE) + 18));
        if (!scan.notices().isEmpty()) {
            flow.heading("Notes");
            for (Notice notice : scan.notices()) {
                flow.room(TEXT);
                flow.page().text(LEFT, flow.y(), TEXT, "•");
                flow.paragraph(10, TEXT, notice.text());
                flow.moveTo(flow.y() + 2);
            }
        }
        scans(flow);
        provisional(flow);
        if (scan.symbol().isPresent()) {
            flow.nextPage();
            new ModulePage(flow.page(), report.settings(), scan.symbol().get()).draw();
        }
    }

    private void head(ReportPage page) throws IOException {
        Grade grade = report.grade();
        page.bold(LEFT, 62, 20, "Print quality report");
        page.text(LEFT, 80, 10, report.settings().profile().label());
        page.fill(RIGHT - 150, 40, 150, 44, GradeColours.of(grade));
        page.boldRight(RIGHT - 66, 72, 28, GradeColours.on(grade), grade.toString());
        page.boldRight(RIGHT - 36, 72, 28, GradeColours.on(grade), String.valueOf(grade.letter()));
        page.boldRight(RIGHT, 98, 10, Color.BLACK, report.gradeString());
        page.line(LEFT, 106, RIGHT, 106, LINE, 0.7f);
    }

    private void scans(ReportFlow flow) throws IOException {
        int scans = report.scans().size();
        if (scans == 1) {
            return;
        }
        flow.heading("Images");
        for (int i = 0; i < scans; i++) {
            Grade grade = report.scans().get(i).report().grade();
            flow.room(TEXT);
            flow.page().fill(LEFT, flow.y() - 7, 8, 8, GradeColours.of(grade));
            flow.page().bold(LEFT + 12, flow.y(), TEXT, grade + "  " + grade.letter());
            flow.paragraph(
                    44,
                    TEXT,
                    (i + 1) + ": " + ReportValues.shortened(details.images().get(i), 200));
            flow.moveTo(flow.y() + 2);
        }
        flow.paragraph(
                0,
                TEXT,
                report.hasSameData()
                        ? "The overall grade is their mean."
                        : "The images have different content, so the overall grade is 0.");
    }

    private void provisional(ReportFlow flow) throws IOException {
        List<Choice> choices = report.provisional();
        if (choices.isEmpty()) {
            return;
        }
        flow.heading("Provisional: rules that could not be confirmed and may change this grade");
        for (Choice choice : choices) {
            flow.room(TEXT);
            flow.page().bold(LEFT, flow.y(), 7, choice.rule().key() + "=" + choice.key());
            flow.paragraph(130, 7, choice.rule().question() + ": " + choice.answer());
            flow.moveTo(flow.y() + 1.5f);
        }
    }

    private String foot() {
        return details.software()
                + details.made()
                        .map(time ->
                                ", " + time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT)))
                        .orElse("");
    }
}
