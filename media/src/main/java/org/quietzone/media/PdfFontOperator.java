package org.quietzone.media;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/**
 * Sets the font of a page where the file contains it, and none otherwise. For a font that is not in the file the library would
 * look through all fonts of the machine, which takes seconds and leaves a file in the home directory; and the letters of such
 * a font are no symbol.
 */
final class PdfFontOperator extends SetFontAndSize {
    private static final List<COSName> FILES = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    PdfFontOperator(PDFStreamEngine engine) {
        super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.size() < 2) {
            throw new MissingOperandException(operator, operands);
        }
        if (operands.get(0) instanceof COSName name && !isInFile(font(name))) {
            PDTextState state = getContext().getGraphicsState().getTextState();
            state.setFont(null);
            return;
        }
        super.process(operator, operands);
    }

    private COSDictionary font(COSName name) {
        PDResources resources = getContext().getResources();
        COSDictionary fonts =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        return font == null ? new COSDictionary() : font;
    }

    private static boolean isInFile(COSDictionary font) {
        COSDictionary letters = font;
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
                && descendants.getObject(0) instanceof COSDictionary descendant) {
            letters = descendant;
        }
        if (COSName.TYPE3.equals(letters.getCOSName(COSName.SUBTYPE))) {
            return true;
        }
        COSDictionary descriptor = letters.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null && FILES.stream().anyMatch(descriptor::containsKey);
    }
}
