package org.quietzone.media;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quietzone.media.UnreadableImageException.Reason;
import org.quietzone.media.pdf.PdfLog;

/** An open PDF document, for one thread at a time. */
final class PdfDocument implements Closeable {
    /** Points of PDF in an inch. */
    static final double POINTS = 72;

    /** How much may stand behind the mark at the end of a document. */
    private static final int TAIL = 1 << 16;

    private final RandomAccessRead source;
    private final PDDocument document;
    private final PdfCache cache = new PdfCache();
    private final int pages;
    private final int stated;
    private final boolean cut;

    private PdfDocument(RandomAccessRead source, PDDocument document, boolean cut) {
        this.source = source;
        this.document = document;
        document.setResourceCache(cache);
        // The number that the document states is not to be trusted.
        int count = 0;
        Iterator<PDPage> all = document.getPages().iterator();
        while (all.hasNext() && count <= ImageFileReader.MAX_PAGES) {
            all.next();
            count++;
        }
        pages = count;
        stated = document.getNumberOfPages();
        this.cut = cut;
    }

    /** Opens a document, which closes its source. */
    static PdfDocument open(RandomAccessRead source) throws IOException {
        boolean opened = false;
        try {
            if (PdfLog.keepQuiet()) {
                ImageFormat.registerForPages();
            }
            boolean cut = !hasEnd(source);
            PdfDocument document = new PdfDocument(source, Loader.loadPDF(source), cut);
            opened = true;
            return document;
        } finally {
            if (!opened) {
                source.close();
            }
        }
    }

    private static boolean hasEnd(RandomAccessRead source) throws IOException {
        byte[] tail = new byte[(int) Math.min(source.length(), TAIL)];
        source.seek(source.length() - tail.length);
        source.readFully(tail);
        source.seek(0);
        return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /** How many pages were found; perhaps more than {@value ImageFileReader#MAX_PAGES}. */
    int pages() {
        return pages;
    }

    /** How many pages the document says to have. */
    int stated() {
        return stated;
    }

    /** Whether the mark at the end of a document is missing; then its library has looked for pages among what is there. */
    boolean cut() {
        return cut;
    }

    /**
     * Holds the size of a page against the limit.
     *
     * @param subject the page in words
     */
    void checkSize(int index, double dpi, int maxPixels, String subject) throws UnreadableImageException {
        PDRectangle box = document.getPage(index).getCropBox();
        // Corners the wrong way round, or none at all.
        if (!(box.getWidth() > 0 && box.getHeight() > 0)) {
            throw new UnreadableImageException(Reason.DAMAGED, subject + " is damaged: it has no area");
        }
        double width = Math.max(1, Math.floor(box.getWidth() * dpi / POINTS));
        double height = Math.max(1, Math.floor(box.getHeight() * dpi / POINTS));
        if (width * height > maxPixels) {
            throw new UnreadableImageException(
                    Reason.TOO_LARGE,
                    String.format(
                            "%s has %.0f by %.0f = %.0f pixels at %.0f dpi, more than the limit of %d:"
                                    + " lower the resolution or raise the limit",
                            subject, width, height, width * height, dpi, maxPixels));
        }
    }

    /**
     * A page to be drawn.
     *
     * @param deadline the time by {@link System#nanoTime()} after which it is given up
     * @param maxPixels the most pixels of an image on it
     */
    PdfPage page(int index, long deadline, int maxPixels) {
        cache.clearImages();
        return new PdfPage(document, index, deadline, maxPixels);
    }

    @Override
    public void close() {
        try (source) {
            document.close();
        } catch (IOException e) {
            // It was only read.
            return;
        }
    }
}
