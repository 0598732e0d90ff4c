package org.quietzone.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * A page that is drawn once. A page can ask for any amount of work in a few bytes (forms that draw forms that draw forms), so
 * that the time is looked at before each operator; and what the library leaves out without a word is noted.
 */
final class PdfPage extends PDFRenderer {
    private final int index;
    private final long deadline;
    private final int maxPixels;
    private boolean late;
    private boolean imageLeftOut;
    private boolean largeImageLeftOut;

    PdfPage(PDDocument document, int index, long deadline, int maxPixels) {
        super(document);
        this.index = index;
        this.deadline = deadline;
        this.maxPixels = maxPixels;
    }

    /** The page has used up its time. */
    static final class TooSlowException extends IOException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    BufferedImage draw(double dpi) throws IOException {
        BufferedImage image = renderImage(index, (float) (dpi / PdfDocument.POINTS), ImageType.RGB);
        // The library passes over failures within a form.
        if (late) {
            throw new TooSlowException();
        }
        return image;
    }

    /** What is missing in the image, in words. */
    Optional<String> gap() {
        if (largeImageLeftOut) {
            return Optional.of("an image on it has more than " + maxPixels + " pixels");
        }
        return imageLeftOut
                ? Optional.of("an image on it cannot be decoded here (JPEG 2000, for example)")
                : Optional.empty();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
            addOperator(new PdfFontOperator(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (late
                    || System.nanoTime() - deadline > 0
                    || Thread.currentThread().isInterrupted()) {
                late = true;
                throw new TooSlowException();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
                throws IOException {
            imageLeftOut |= exception instanceof MissingImageReaderException;
            super.operatorException(operator, operands, exception);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > maxPixels) {
                largeImageLeftOut = true;
                return;
            }
            super.drawImage(image);
        }

        /** Without a font of the file there is nothing to be drawn. */
        @Override
        protected void showText(byte[] text) throws IOException {
            if (getGraphicsState().getTextState().getFont() != null) {
                super.showText(text);
            }
        }
    }
}
