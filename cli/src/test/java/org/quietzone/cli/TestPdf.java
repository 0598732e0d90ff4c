package org.quietzone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quietzone.Symbol;

/** Writes PDF files with symbols, as squares of 2.4 points (0.85 mm). */
final class TestPdf {
    private static final float MODULE = 2.4f;

    private TestPdf() {}

    /** A file with a page for each list of symbols, which stand one above the other. */
    static String write(Path file, List<List<Symbol>> pages) {
        try (PDDocument document = new PDDocument()) {
            for (List<Symbol> symbols : pages) {
                PDPage page = new PDPage(new PDRectangle(100, 250));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int i = 0; i < symbols.size(); i++) {
                        draw(symbols.get(i), 20, 140 - 120 * i, content);
                    }
                }
            }
            document.save(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static void draw(Symbol symbol, float left, float bottom, PDPageContentStream content) throws IOException {
        for (int row = 0; row < symbol.size(); row++) {
            for (int column = 0; column < symbol.size(); column++) {
                if (symbol.isDark(row, column)) {
                    content.addRect(
                            left + column * MODULE, bottom + (symbol.size() - 1 - row) * MODULE, MODULE, MODULE);
                }
            }
        }
        content.fill();
    }
}
