package org.quietzone.media.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.quietzone.Reading;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolReader;
import org.quietzone.image.GrayImage;
import org.quietzone.media.GrayImages;
import org.quietzone.render.Length;

/** Sheets of tests: written, drawn and read. */
record TestSheet(byte[] pdf, SheetReport report) {
    static Length mm(double value) {
        return Length.millimetres(value);
    }

    /** A sheet of so many columns and rows of labels of 30 x 30 mm, with gaps of 2 mm and margins of 5 mm. */
    static LabelGrid grid(int columns, int rows) {
        Paper paper = new Paper(mm(8 + 32 * columns), mm(8 + 32 * rows));
        return new LabelGrid(paper, columns, rows, mm(30), mm(30), mm(5), mm(5), mm(2), mm(2));
    }

    static Symbol symbol(String text) {
        return SymbolEncoder.standard().encode(text);
    }

    static List<Label> labels(int count, String template) {
        List<Label> labels = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            labels.add(new Label(symbol("Label " + i), template.replace("{}", Integer.toString(i))));
        }
        return labels;
    }

    static TestSheet write(LabelSheet sheet, List<Label> labels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetReport report = LabelSheetPdf.of(sheet).write(labels.iterator(), out);
        return new TestSheet(out.toByteArray(), report);
    }

    GrayImage page(int index, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return GrayImages.from(new PDFRenderer(document).renderImageWithDPI(index, dpi));
        }
    }

    int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** What is read on a page, in the order of rows. */
    List<Reading> read(int index, float dpi) throws IOException {
        return SymbolReader.standard().read(page(index, dpi));
    }

    /** The edges of everything dark within a rectangle, all in millimetres: left, top, right, bottom. */
    static double[] dark(GrayImage image, double dpi, double left, double top, double right, double bottom) {
        double pixel = 25.4 / dpi;
        double[] edges = {right, bottom, left, top};
        for (int y = (int) (top / pixel); y < Math.min(image.height(), bottom / pixel); y++) {
            for (int x = (int) (left / pixel); x < Math.min(image.width(), right / pixel); x++) {
                if (image.get(x, y) < 128) {
                    edges[0] = Math.min(edges[0], x * pixel);
                    edges[1] = Math.min(edges[1], y * pixel);
                    edges[2] = Math.max(edges[2], (x + 1) * pixel);
                    edges[3] = Math.max(edges[3], (y + 1) * pixel);
                }
            }
        }
        return edges;
    }
}
