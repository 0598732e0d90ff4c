package org.quietzone.media.report;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a report, one after the other, each with a foot; where one is full, the next one begins. */
final class ReportFlow implements AutoCloseable {
    private static final float TOP = 58;
    private static final float BOTTOM = ReportPage.HEIGHT - 52;
    private static final Color LINE = new Color(0xB0, 0xB0, 0xB0);

    private final PDDocument document;
    private final String foot;
    private ReportPage page;
    private int number = 1;
    private float y = TOP;

    /**
     * The first page.
     *
     * @param foot what stands at the foot of each page, left of its number
     */
    ReportFlow(PDDocument document, String foot) throws IOException {
        this.document = document;
        this.foot = foot;
        this.page = new ReportPage(document);
    }

    /** The page on which there is room. */
    ReportPage page() {
        return page;
    }

    /** The base line of what comes next. */
    float y() {
        return y;
    }

    /** Goes on at another place of the page. */
    void moveTo(float next) {
        y = next;
    }

    /** Begins a page unless there is so much room left on this one. */
    void room(float height) throws IOException {
        if (y + height > BOTTOM) {
            nextPage();
        }
    }

    void nextPage() throws IOException {
        close();
        page = new ReportPage(document);
        number++;
        y = TOP;
    }

    /** A heading with room for some lines below it. */
    void heading(String text) throws IOException {
        y += 12;
        room(36);
        page.bold(ReportPage.MARGIN, y, 11, text);
        y += 14;
    }

    /** A paragraph at a distance from the left margin that may go on on the next page. */
    void paragraph(float indent, float size, String text) throws IOException {
        float width = ReportPage.WIDTH - 2 * ReportPage.MARGIN - indent;
        for (String line : page.lines(text, size, width)) {
            room(size);
            page.text(ReportPage.MARGIN + indent, y, size, line);
            y += size * ReportPage.LEADING;
        }
    }

    /** Ends the page. */
    @Override
    public void close() throws IOException {
        float base = ReportPage.HEIGHT - 28;
        float right = ReportPage.WIDTH - ReportPage.MARGIN;
        page.line(ReportPage.MARGIN, base - 12, right, base - 12, LINE, 0.5f);
        page.faint(ReportPage.MARGIN, base, 8, foot);
        page.textRight(right, base, 8, "page " + number);
        page.close();
    }
}
