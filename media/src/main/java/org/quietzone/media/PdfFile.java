package org.quietzone.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.quietzone.image.ColourImage;
import org.quietzone.media.UnreadableImageException.Reason;

/**
 * A PDF file. Its library serves one thread at a time, so that every thread gets a document of its own, opened when there is
 * no idle one.
 */
final class PdfFile implements ImageFile {
    private final String name;
    private final Bytes bytes;
    private final double dpi;
    private final int maxPixels;
    private final boolean colour;
    private final int pages;
    private final int stated;
    private final boolean cut;
    private final Deque<PdfDocument> idle = new ArrayDeque<>();
    private boolean closed;

    /** The bytes of the file, to be opened any number of times. */
    @FunctionalInterface
    private interface Bytes {
        RandomAccessRead open() throws IOException;
    }

    private PdfFile(String name, Bytes bytes, double dpi, int maxPixels, boolean colour, PdfDocument first) {
        this.name = name;
        this.bytes = bytes;
        this.dpi = dpi;
        this.maxPixels = maxPixels;
        this.colour = colour;
        this.pages = first.pages();
        this.stated = first.stated();
        this.cut = first.cut();
        idle.add(first);
    }

    static PdfFile open(String name, Path file, double dpi, int maxPixels, boolean colour)
            throws UnreadableImageException {
        return open(name, () -> new RandomAccessReadBufferedFile(file.toFile()), dpi, maxPixels, colour);
    }

    static PdfFile open(String name, byte[] content, double dpi, int maxPixels, boolean colour)
            throws UnreadableImageException {
        return open(name, () -> new RandomAccessReadBuffer(content), dpi, maxPixels, colour);
    }

    private static PdfFile open(String name, Bytes bytes, double dpi, int maxPixels, boolean colour)
            throws UnreadableImageException {
        PdfDocument document = document(name, bytes);
        int pages = document.pages();
        if (pages >= 1 && pages <= ImageFileReader.MAX_PAGES) {
            return new PdfFile(name, bytes, dpi, maxPixels, colour, document);
        }
        document.close();
        throw pages < 1
                ? new UnreadableImageException(Reason.DAMAGED, name + " is damaged: no page is found in it")
                : new UnreadableImageException(
                        Reason.TOO_LARGE,
                        name + " has more than " + ImageFileReader.MAX_PAGES + " pages: divide it into several files");
    }

    private static PdfDocument document(String name, Bytes bytes) throws UnreadableImageException {
        try {
            return PdfDocument.open(bytes.open());
        } catch (InvalidPasswordException e) {
            throw new UnreadableImageException(
                    Reason.UNSUPPORTED, name + " is encrypted: save it without a password", e);
        } catch (NoClassDefFoundError e) {
            // Encryption for certain recipients asks for a library of cryptography that is not here.
            if (!String.valueOf(e.getMessage()).contains("bouncycastle")) {
                throw e;
            }
            throw new UnreadableImageException(
                    Reason.UNSUPPORTED, name + " is encrypted for certain recipients: save it without encryption", e);
        } catch (OutOfMemoryError e) {
            throw Unreadable.tooLarge(name, "divide it into several files", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(name, e);
        }
    }

    /** Where pages are missing, one more, which cannot be read: so that a document cut short is not taken for whole. */
    @Override
    public int pages() {
        return stated > pages || cut ? pages + 1 : pages;
    }

    @Override
    public boolean paged() {
        return true;
    }

    @Override
    public ImagePage read(int page) throws UnreadableImageException {
        Objects.checkIndex(page, pages());
        if (page == pages) {
            String what = stated > pages
                    ? " says to have " + stated + " pages, of which " + pages + (pages == 1 ? " was" : " were")
                            + " found"
                    : " ends too early, perhaps before its last page";
            throw new UnreadableImageException(
                    Reason.TRUNCATED, name + what + ": copy or download it again, completely");
        }
        String subject = Unreadable.page(page, name);
        PdfDocument document = take();
        boolean good = false;
        try {
            document.checkSize(page, dpi, maxPixels, subject);
            PdfPage drawing = document.page(
                    page, System.nanoTime() + TimeUnit.SECONDS.toNanos(ImageFileReader.PAGE_SECONDS), maxPixels);
            BufferedImage image = drawing.draw(dpi);
            good = true;
            return new ImagePage(
                    colour ? ColourImages.from(image) : ColourImage.of(GrayImages.from(image)), drawing.gap());
        } catch (UnreadableImageException e) {
            throw e;
        } catch (PdfPage.TooSlowException e) {
            throw new UnreadableImageException(
                    Reason.TOO_LARGE,
                    subject + " takes more than " + ImageFileReader.PAGE_SECONDS
                            + " seconds to draw: lower the resolution, or save the page as an image",
                    e);
        } catch (OutOfMemoryError e) {
            throw Unreadable.tooLarge(subject, "lower the resolution", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(subject, e);
        } finally {
            giveBack(document, good);
        }
    }

    private PdfDocument take() throws UnreadableImageException {
        synchronized (this) {
            PdfDocument document = idle.poll();
            if (document != null) {
                return document;
            }
        }
        return document(name, bytes);
    }

    /** What failed within a document may have left it in any state. */
    private void giveBack(PdfDocument document, boolean good) {
        synchronized (this) {
            if (good && !closed) {
                idle.push(document);
                return;
            }
        }
        document.close();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        for (PdfDocument document = idle.poll(); document != null; document = idle.poll()) {
            document.close();
        }
    }

    private static UnreadableImageException damaged(String name, Throwable cause) {
        String detail = cause instanceof StackOverflowError ? "" : Unreadable.detail(cause);
        return new UnreadableImageException(Reason.DAMAGED, name + " is damaged" + detail, cause);
    }
}
