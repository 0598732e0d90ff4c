package org.quietzone.media.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The text of a PDF file by its own operators: the library's extraction would look through all fonts of the machine.
 *
 * @param pages the words of each page, in the order in which they are written
 */
record PdfText(List<List<Piece>> pages) {
    /** A piece of text, its lower left corner, and the size of its letters. */
    record Piece(String text, float x, float y, float size) {}

    static PdfText of(byte[] file) throws IOException {
        List<List<Piece>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                pages.add(pieces(new PDFStreamParser(page).parse()));
            }
        }
        return new PdfText(pages);
    }

    private static List<Piece> pieces(List<Object> tokens) {
        List<Piece> pieces = new ArrayList<>();
        float x = 0;
        float y = 0;
        float size = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                switch (operator.getName()) {
                    case "Td" -> {
                        x = ((COSNumber) tokens.get(i - 2)).floatValue();
                        y = ((COSNumber) tokens.get(i - 1)).floatValue();
                    }
                    case "Tf" -> size = ((COSNumber) tokens.get(i - 1)).floatValue();
                    case "Tj" ->
                        pieces.add(new Piece(
                                new String(((COSString) tokens.get(i - 1)).getBytes(), Charset.forName("windows-1252")),
                                x,
                                y,
                                size));
                    default -> {}
                }
            }
        }
        return pieces;
    }

    /** All words of a page, a space between pieces. */
    String page(int index) {
        return String.join(" ", pages.get(index).stream().map(Piece::text).toList());
    }

    String all() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            text.append(page(i)).append(' ');
        }
        return text.toString();
    }
}
