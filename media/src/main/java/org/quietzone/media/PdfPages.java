package org.quietzone.media;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Puts the pages of many files made by {@link Pdf} into one. The same files give the same bytes. */
public final class PdfPages {
    private PdfPages() {}

    /**
     * Writes one file with the pages of others, in their order. What the pages show waits in a temporary file; in memory
     * are some 2 KB for each page.
     *
     * @param files the files, at least one, asked for one after the other
     * @throws IllegalArgumentException if there is none: a PDF file has at least one page
     * @throws IOException if a file is no PDF, or the stream or the temporary file fails
     */
    public static void join(Iterator<byte[]> files, OutputStream out) throws IOException {
        if (!files.hasNext()) {
            throw new IllegalArgumentException("A PDF file has at least one page, and there is no symbol for one");
        }
        try (PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            // Else the file has an identity made of the time.
            whole.setDocumentId(0L);
            while (files.hasNext()) {
                try (PDDocument part = Loader.loadPDF(files.next())) {
                    Copier copier = new Copier(whole);
                    for (PDPage page : part.getPages()) {
                        COSDictionary dictionary = page.getCOSObject();
                        dictionary.removeItem(COSName.PARENT);
                        whole.addPage(new PDPage(copier.cloneForNewDocument(dictionary)));
                    }
                }
            }
            whole.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    /** One for each file, for it remembers all that it has copied. */
    private static final class Copier extends PDFCloneUtility {
        Copier(PDDocument whole) {
            super(whole);
        }
    }
}
