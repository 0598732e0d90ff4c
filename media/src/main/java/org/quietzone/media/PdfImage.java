package org.quietzone.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.quietzone.media.pdf.PdfNumber;
import org.quietzone.render.CentreImage;
import org.quietzone.render.Pixels;
import org.quietzone.render.StyledGrid;

/** Puts the picture of a style on the page: a JPEG as it is, everything else without loss. */
final class PdfImage {
    private PdfImage() {}

    static void draw(PDDocument document, PDResources resources, CentreImage image, StyledGrid grid, StringBuilder out)
            throws IOException {
        PDImageXObject object = image.mediaType().equals("image/jpeg")
                ? JPEGFactory.createFromStream(document, new ByteArrayInputStream(image.file()))
                : LosslessFactory.createFromImage(document, buffered(image.pixels()));
        COSName name = resources.add(object);
        double width = image.width(grid.symbolSize());
        double height = image.height(grid.symbolSize());
        double left = (grid.size() - width) / 2;
        double bottom = (grid.size() + height) / 2;
        // Images stand on their bottom edge, and here y goes down.
        out.append(" q ")
                .append(PdfNumber.of(width))
                .append(" 0 0 -")
                .append(PdfNumber.of(height))
                .append(' ')
                .append(PdfNumber.of(left))
                .append(' ')
                .append(PdfNumber.of(bottom))
                .append(" cm /")
                .append(name.getName())
                .append(" Do Q");
    }

    private static BufferedImage buffered(Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return image;
    }
}
