package org.quietzone.media.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The fonts of a document: each letter is taken from the first that has it. */
final class FontChain implements Closeable {
    /** No font has the letter. */
    static final int NONE = -1;

    private final List<EmbeddedFont> fonts = new ArrayList<>();

    FontChain(List<LabelFont> sources, PDDocument document) throws IOException {
        boolean complete = false;
        try {
            for (LabelFont source : sources) {
                fonts.add(new EmbeddedFont(source, document));
            }
            complete = true;
        } finally {
            if (!complete) {
                close();
            }
        }
    }

    /** The number of the font that has a letter, or {@link #NONE}. */
    int fontOf(int codePoint) {
        for (int i = 0; i < fonts.size(); i++) {
            if (fonts.get(i).has(codePoint)) {
                return i;
            }
        }
        return NONE;
    }

    double width(int codePoint) {
        return fonts.get(fontOf(codePoint)).width(codePoint);
    }

    /** The glyph of a letter, which will be in the file. */
    int use(int codePoint) {
        return fonts.get(fontOf(codePoint)).use(codePoint);
    }

    /** The name of a font in the content of a page. */
    static String resource(int font) {
        return "F" + font;
    }

    /** Ends the writing: what is used comes into the file and into the resources. */
    void finish(PDResources resources) throws IOException {
        for (int i = 0; i < fonts.size(); i++) {
            EmbeddedFont font = fonts.get(i);
            if (font.isUsed()) {
                font.subset();
                resources.put(COSName.getPDFName(resource(i)), font.embedded());
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (EmbeddedFont font : fonts) {
            font.close();
        }
    }
}
