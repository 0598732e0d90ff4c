package org.quietzone.media.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quietzone.media.pdf.PdfLog;

/**
 * A TrueType font for the text on labels. Only the letters that are used go into the file. Immutable.
 *
 * <p>The {@link #standard()} font is Liberation Sans: Latin, Greek, Cyrillic and Hebrew.
 */
public final class LabelFont {
    private static final int MAX_BYTES = 64 << 20;

    private final String name;
    private final byte[] bytes;

    private LabelFont(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The font that is there without further ado. It comes with PDFBox (SIL Open Font License). */
    public static LabelFont standard() {
        String name = "LiberationSans-Regular.ttf";
        try (InputStream in = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/" + name)) {
            return new LabelFont(
                    name, Objects.requireNonNull(in, "PDFBox has the font").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A part of this program cannot be read", e);
        }
    }

    /**
     * Reads a font file.
     *
     * @param file TrueType ({@code .ttf}), or OpenType with TrueType outlines
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no such font, or may not be embedded; the message says which
     */
    public static LabelFont read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException(name + " has more than " + (MAX_BYTES >> 20) + " MB, and no font has");
        }
        LabelFont font = new LabelFont(name, bytes);
        font.check();
        return font;
    }

    private void check() {
        if (startsWith("ttcf")) {
            throw new IllegalArgumentException(name + " holds several fonts: take a file with one (.ttf)");
        }
        if (startsWith("OTTO")) {
            throw new IllegalArgumentException(
                    name + " has the outlines of PostScript (CFF): take a font with those of TrueType (.ttf)");
        }
        try (PDDocument document = new PDDocument();
                EmbeddedFont font = new EmbeddedFont(this, document)) {
            // A letter drawn shows more of what is broken than the tables at the front.
            font.use(' ');
            font.subset();
        } catch (IOException | RuntimeException e) {
            // The parser of fonts meets broken ones with whatever exception the place has.
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new IllegalArgumentException(name + " cannot serve as a font: " + reason, e);
        }
    }

    /** Whether the file begins with a tag (OpenType 1.9, Organization of an OpenType Font). */
    private boolean startsWith(String tag) {
        return bytes.length > tag.length()
                && new String(bytes, 0, tag.length(), StandardCharsets.ISO_8859_1).equals(tag);
    }

    /** Opens the font anew, for one document. */
    TrueTypeFont open() throws IOException {
        PdfLog.keepQuiet();
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    /** The name of its file. */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
