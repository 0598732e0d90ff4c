package org.quietzone.media.sheet;

import java.io.Closeable;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font within a document, whose letters are written by the numbers of their glyphs. */
final class EmbeddedFont implements Closeable {
    private final TrueTypeFont font;
    private final PDType0Font embedded;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private boolean used;

    EmbeddedFont(LabelFont source, PDDocument document) throws IOException {
        font = source.open();
        boolean complete = false;
        try {
            embedded = PDType0Font.load(document, font, true);
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
            complete = true;
        } finally {
            if (!complete) {
                font.close();
            }
        }
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) > 0;
    }

    /** How far a letter takes the pen, as a fraction of the size of the font. */
    double width(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new IllegalArgumentException("A font is broken: " + e.getMessage(), e);
        }
    }

    /** Takes a letter into the file. */
    int use(int codePoint) {
        used = true;
        embedded.addToSubset(codePoint);
        return glyphs.getGlyphId(codePoint);
    }

    boolean isUsed() {
        return used;
    }

    /** The font for the resources of pages. */
    PDType0Font embedded() {
        return embedded;
    }

    /** Puts the letters used into the document, at the end. */
    void subset() throws IOException {
        try {
            embedded.subset();
        } catch (RuntimeException e) {
            // What the library throws at a damaged glyph depends on the damage.
            throw new IOException("A font is broken: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
