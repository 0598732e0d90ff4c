package org.quietzone.media.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.quietzone.media.pdf.PdfNumber;
import org.quietzone.media.pdf.SymbolPath;
import org.quietzone.render.CellGrid;
import org.quietzone.render.Length;

/**
 * Writes labels as a PDF file of as many sheets as they need: vectors and embedded fonts. Immutable, for any number of
 * files and threads. The same labels and options give the same bytes.
 *
 * <p>Pages wait in a temporary file, so that memory holds one label and the fonts, however many labels there are; a page
 * costs some hundred bytes more.
 */
public final class LabelSheetPdf {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final LabelSheet sheet;

    private LabelSheetPdf(LabelSheet sheet) {
        this.sheet = sheet;
    }

    /** The writer of sheets of this kind. */
    public static LabelSheetPdf of(LabelSheet sheet) {
        return new LabelSheetPdf(Objects.requireNonNull(sheet, "sheet"));
    }

    /**
     * Writes all labels.
     *
     * @param labels taken one by one, when they are drawn
     * @param out not closed; nothing is written to it before the last label has been taken
     * @return what was drawn
     * @throws UnprintableTextException if a text cannot be printed rightly
     * @throws IllegalArgumentException if there are no labels or one cannot be drawn as asked; the message has its number
     * @throws IOException if writing fails, or the temporary file does
     */
    public SheetReport write(Iterator<Label> labels, OutputStream out) throws IOException {
        if (!labels.hasNext()) {
            throw new IllegalArgumentException("There are no labels: a file has at least one");
        }
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                FontChain fonts = new FontChain(sheet.fonts(), document)) {
            // Else the file has an identity made of the time.
            document.setDocumentId(0L);
            Run run = new Run(document, fonts);
            SheetReport report = run.draw(labels);
            fonts.finish(run.resources);
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return report;
        }
    }

    /** The writing of one file. */
    private final class Run {
        private final PDDocument document;
        private final FontChain fonts;
        private final LabelLayout layout;
        private final PDResources resources = new PDResources();
        private int count;
        private int pages;
        private double smallestX = Double.POSITIVE_INFINITY;
        private double largestX;

        Run(PDDocument document, FontChain fonts) {
            this.document = document;
            this.fonts = fonts;
            layout = new LabelLayout(sheet, fonts);
        }

        SheetReport draw(Iterator<Label> labels) throws IOException {
            for (int place = sheet.skipped(); labels.hasNext(); place = 0) {
                page(labels, place);
            }
            return new SheetReport(count, pages, Length.millimetres(smallestX), Length.millimetres(largestX));
        }

        private void page(Iterator<Label> labels, int first) throws IOException {
            Paper paper = sheet.grid().paper();
            double height = paper.height().millimetres() * POINTS_PER_MM;
            PDPage page =
                    new PDPage(new PDRectangle((float) (paper.width().millimetres() * POINTS_PER_MM), (float) height));
            page.setResources(resources);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                StringBuilder text = new StringBuilder();
                text.append("1 0 0 -1 0 ").append(PdfNumber.of(height)).append(" cm ");
                CropMarks.draw(sheet, text);
                for (int place = first; place < sheet.grid().labels() && labels.hasNext(); place++) {
                    label(labels.next(), place, text);
                    out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
                    text.setLength(0);
                }
            }
            page.setContents(content);
            document.addPage(page);
            pages++;
        }

        private void label(Label label, int place, StringBuilder out) {
            count++;
            LabelLayout.Placed placed;
            try {
                placed = layout.place(label);
                smallestX = Math.min(smallestX, placed.xDimension());
                largestX = Math.max(largestX, placed.xDimension());
                double x = sheet.grid().x(sheet.column(place));
                double y = sheet.grid().y(sheet.row(place));
                symbol(label, placed, layout.onDots(x + placed.x()), layout.onDots(y + placed.y()), out);
                placed.text().ifPresent(text -> text(text, placed, x, y, out));
            } catch (UnprintableTextException e) {
                throw new UnprintableTextException("Label " + count + ": " + e.getMessage());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Label " + count + ": " + e.getMessage(), e);
            }
        }

        private void symbol(Label label, LabelLayout.Placed placed, double x, double y, StringBuilder out) {
            String scale = PdfNumber.of(placed.xDimension() * POINTS_PER_MM);
            out.append("q ").append(scale).append(" 0 0 ").append(scale).append(' ');
            point(x, y, out).append("cm ");
            SymbolPath.fill(CellGrid.of(label.symbol(), sheet.layout()), out);
            out.append(" Q\n");
        }

        private void text(TextBlock text, LabelLayout.Placed placed, double x, double y, StringBuilder out) {
            for (int i = 0; i < text.lines().size(); i++) {
                TextBlock.Line line = text.lines().get(i);
                double back = placed.centred() ? line.width() * text.size() / 2 / POINTS_PER_MM : 0;
                // Upright again: the sheet is drawn from the top.
                out.append("BT 1 0 0 -1 ");
                point(x + placed.textX() - back, y + placed.textY() + text.baseline(i) / POINTS_PER_MM, out)
                        .append("Tm ");
                letters(line.letters(), text.size(), out);
                out.append("ET\n");
            }
        }

        private void letters(int[] letters, double size, StringBuilder out) {
            int current = FontChain.NONE;
            for (int letter : letters) {
                int font = fonts.fontOf(letter);
                if (font != current) {
                    out.append(current == FontChain.NONE ? "" : "> Tj ")
                            .append('/')
                            .append(FontChain.resource(font))
                            .append(' ')
                            .append(PdfNumber.of(size))
                            .append(" Tf <");
                    current = font;
                }
                hex(fonts.use(letter), out);
            }
            out.append(current == FontChain.NONE ? "" : "> Tj ");
        }

        private void hex(int glyph, StringBuilder out) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(glyph >> shift & 15, 16));
            }
        }

        private StringBuilder point(double x, double y, StringBuilder out) {
            return out.append(PdfNumber.of(x * POINTS_PER_MM))
                    .append(' ')
                    .append(PdfNumber.of(y * POINTS_PER_MM))
                    .append(' ');
        }
    }
}
