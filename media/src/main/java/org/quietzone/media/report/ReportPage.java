package org.quietzone.media.report;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.image.Point;

/** A page of A4 to draw on. Places are in points from the upper left corner, text stands on its base line. */
final class ReportPage implements AutoCloseable {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();
    static final float MARGIN = 42;
    /** From one base line to the next, in sizes of the letters. */
    static final float LEADING = 1.3f;

    private static final float SEAM = 0.05f;

    private final PDPageContentStream content;
    private final ReportFont plain = new ReportFont(FontName.HELVETICA);
    private final ReportFont bold = new ReportFont(FontName.HELVETICA_BOLD);

    ReportPage(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        this.content = new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    void text(float x, float y, float size, String text) throws IOException {
        write(x, y, size, plain, Color.BLACK, text);
    }

    void bold(float x, float y, float size, String text) throws IOException {
        write(x, y, size, bold, Color.BLACK, text);
    }

    void faint(float x, float y, float size, String text) throws IOException {
        write(x, y, size, plain, Color.GRAY, text);
    }

    /** Bold text of another colour whose right end is given. */
    void boldRight(float right, float y, float size, Color colour, String text) throws IOException {
        write(right - width(bold, size, printable(bold, text)), y, size, bold, colour, text);
    }

    void textRight(float right, float y, float size, String text) throws IOException {
        write(right - width(plain, size, printable(plain, text)), y, size, plain, Color.BLACK, text);
    }

    private void write(float x, float y, float size, ReportFont font, Color colour, String text) throws IOException {
        content.beginText();
        content.setNonStrokingColor(colour);
        content.setFont(font, size);
        content.newLineAtOffset(x, HEIGHT - y);
        content.showText(printable(font, text));
        content.endText();
    }

    /** The lines into which a text is divided to be no wider than given; between words where there are any. */
    List<String> lines(String text, float size, float width) throws IOException {
        String rest = printable(plain, text);
        List<String> lines = new ArrayList<>();
        while (!rest.isEmpty()) {
            int end = fitting(rest, size, width);
            if (end < rest.length()) {
                int space = rest.lastIndexOf(' ', end);
                end = space > 0 ? space : end;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        return lines;
    }

    /** How many characters are no wider than given; one at least. */
    private int fitting(String text, float size, float width) throws IOException {
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(plain, size, text.substring(i, i + 1));
            if (sum > width) {
                return Math.max(1, i);
            }
        }
        return text.length();
    }

    /** Writes a text in lines, no more of them than given; the base line of the next one is returned. */
    float paragraph(float x, float y, float size, float width, int most, String text) throws IOException {
        List<String> lines = lines(text, size, width);
        float at = y;
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            text(x, at, size, cut ? cut(lines.get(i), size, width) : lines.get(i));
            at += size * LEADING;
        }
        return at;
    }

    /** A line that tells that it is not the last. */
    private String cut(String line, float size, float width) throws IOException {
        String more = "…";
        return line.substring(0, Math.min(line.length(), fitting(line, size, width - width(plain, size, more)))) + more;
    }

    /** Draws a picture of modules into a square. */
    void modules(ModulePicture picture, float x, float y, float size) throws IOException {
        float module = size / picture.side();
        content.saveGraphicsState();
        content.transform(new Matrix(module, 0, 0, -module, x, HEIGHT - y));
        for (Map.Entry<Color, List<ModulePicture.Run>> colour : picture.runs().entrySet()) {
            content.setNonStrokingColor(colour.getKey());
            for (ModulePicture.Run run : colour.getValue()) {
                // A little more than its place, or viewers leave seams.
                content.addRect(run.column(), run.row(), run.length() + SEAM, 1 + SEAM);
            }
            content.fill();
        }
        if (!picture.crossed().isEmpty()) {
            content.setStrokingColor(Color.BLACK);
            content.setLineWidth(0.15f);
            for (Module crossed : picture.crossed()) {
                int column = crossed.column();
                int row = crossed.row();
                content.moveTo(column + 0.2f, row + 0.2f);
                content.lineTo(column + 0.8f, row + 0.8f);
                content.moveTo(column + 0.8f, row + 0.2f);
                content.lineTo(column + 0.2f, row + 0.8f);
            }
            content.stroke();
        }
        content.restoreGraphicsState();
        float inner = picture.margin() * module;
        frame(x + inner, y + inner, size - 2 * inner, size - 2 * inner, Color.BLACK, 0.4f);
    }

    /** Draws a closed line through points. */
    void outline(List<Point> points, Color colour, float thickness) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(thickness);
        content.moveTo((float) points.get(0).x(), HEIGHT - (float) points.get(0).y());
        for (Point point : points.subList(1, points.size())) {
            content.lineTo((float) point.x(), HEIGHT - (float) point.y());
        }
        content.closeAndStroke();
    }

    /** Bold text about a middle, with a white edge so that it stands out from what lies below. */
    void label(float x, float y, float size, String text) throws IOException {
        float left = x - width(bold, size, text) / 2;
        float base = y + size * 0.36f;
        content.saveGraphicsState();
        content.setStrokingColor(Color.WHITE);
        content.setLineWidth(size / 4);
        content.setLineJoinStyle(1);
        content.beginText();
        content.setRenderingMode(RenderingMode.STROKE);
        content.setFont(bold, size);
        content.newLineAtOffset(left, HEIGHT - base);
        content.showText(text);
        content.endText();
        content.restoreGraphicsState();
        bold(left, base, size, text);
    }

    /** From here on nothing is drawn outside of a rectangle. */
    void clip(float x, float y, float width, float height) throws IOException {
        content.saveGraphicsState();
        content.addRect(x, HEIGHT - y - height, width, height);
        content.clip();
    }

    /** Ends {@link #clip}. */
    void unclip() throws IOException {
        content.restoreGraphicsState();
    }

    void fill(float x, float y, float width, float height, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(x, HEIGHT - y - height, width, height);
        content.fill();
    }

    void frame(float x, float y, float width, float height, Color colour, float thickness) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(thickness);
        content.addRect(x, HEIGHT - y - height, width, height);
        content.stroke();
    }

    void line(float x1, float y1, float x2, float y2, Color colour, float thickness) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(thickness);
        content.moveTo(x1, HEIGHT - y1);
        content.lineTo(x2, HEIGHT - y2);
        content.stroke();
    }

    void image(PDImageXObject image, float x, float y, float width, float height) throws IOException {
        content.drawImage(image, x, HEIGHT - y - height, width, height);
    }

    private static float width(ReportFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** The text with every character that the font cannot show written as its code point. */
    private static String printable(ReportFont font, String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> shown.append(
                        isShown(font, c) ? Character.toString(c) : String.format(Locale.ROOT, "<U+%04X>", c)));
        return shown.toString();
    }

    private static boolean isShown(ReportFont font, int c) {
        boolean control = c < ' ' || c >= 0x7F && c <= 0xA0 || c == 0xAD;
        return !control && font.has(c);
    }
}
