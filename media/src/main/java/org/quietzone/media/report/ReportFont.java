package org.quietzone.media.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * One of the fonts that every viewer of PDF has, for writing only. The library's own class would look through all fonts of the
 * machine for one to draw with, which takes seconds and leaves a file in the home directory; to write, the widths of the
 * letters are enough, and those it has.
 */
final class ReportFont extends PDFont {
    private static final String ONLY_WRITTEN = "This font is written with, not drawn with";
    private static final Encoding ENCODING = WinAnsiEncoding.INSTANCE;

    ReportFont(FontName name) {
        super(dictionary(name));
    }

    private static COSDictionary dictionary(FontName name) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE1);
        dictionary.setName(COSName.BASE_FONT, name.getName());
        dictionary.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return dictionary;
    }

    /** Whether there is a letter for a character. */
    boolean has(int codePoint) {
        return ENCODING.contains(name(codePoint));
    }

    private static String name(int codePoint) {
        return GlyphList.getAdobeGlyphList().codePointToName(codePoint);
    }

    @Override
    public String getName() {
        return Objects.toString(dict.getNameAsString(COSName.BASE_FONT), "");
    }

    @Override
    protected byte[] encode(int codePoint) {
        if (!has(codePoint)) {
            throw new IllegalArgumentException("No letter for " + codePoint);
        }
        return new byte[] {ENCODING.getNameToCodeMap().get(name(codePoint)).byteValue()};
    }

    @Override
    public int readCode(InputStream codes) throws IOException {
        return codes.read();
    }

    @Override
    public float getWidthFromFont(int code) {
        return getStandard14Width(code);
    }

    @Override
    public boolean isEmbedded() {
        return false;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean willBeSubset() {
        return false;
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return false;
    }

    @Override
    protected float getStandard14Width(int code) {
        FontMetrics metrics = getStandard14AFM();
        return metrics.getCharacterWidth(ENCODING.getName(code));
    }

    @Override
    public void addToSubset(int codePoint) {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public void subset() {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public BoundingBox getBoundingBox() {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation") // Whoever is a font must have it.
    public float getHeight(int code) {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }
}
