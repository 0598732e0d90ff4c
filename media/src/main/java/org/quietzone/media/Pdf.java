package org.quietzone.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.media.pdf.PdfNumber;
import org.quietzone.media.pdf.SymbolPath;
import org.quietzone.render.CellGrid;
import org.quietzone.render.Colour;
import org.quietzone.render.Gradient;
import org.quietzone.render.Layout;
import org.quietzone.render.ShapeOutline;
import org.quietzone.render.Style;
import org.quietzone.render.StyledGrid;

/**
 * Writes a symbol as a PDF file of one page of its size: a background, one filled path, and a picture where there is one. Immutable, for any number of
 * symbols and threads. The same symbol and options give the same bytes.
 */
public final class Pdf {
    private static final double POINTS_PER_INCH = 72;

    private final Layout layout;
    private final Style style;

    private Pdf(Builder builder) {
        layout = builder.layout;
        style = builder.style.build();
    }

    /** The options: black on white, the standard's quiet zone, 8 points a module, until they are changed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The bytes of the file.
     *
     * @throws IllegalArgumentException if the style does not go with the symbol ({@link StyledGrid#of})
     */
    public byte[] render(ModuleGrid grid) {
        try (PDDocument document = new PDDocument()) {
            // Else the file has an identity made of the time.
            document.setDocumentId(0L);
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            StringBuilder drawing = new StringBuilder();
            double side = style.isPlain() ? plain(grid, drawing) : styled(document, resources, grid, drawing);
            page.setMediaBox(new PDRectangle((float) side, (float) side));
            page.setResources(resources);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(drawing.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            document.addPage(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to", e);
        }
    }

    /** Draws squares of one colour. @return the side of the page in points */
    private double plain(ModuleGrid grid, StringBuilder out) {
        // Whole modules are smaller numbers than their dots, and a smaller file.
        boolean wholeModules = layout.inkReduction() == 0;
        CellGrid cells = CellGrid.of(grid, wholeModules ? layout.withDotsPerModule(1) : layout);
        double points = pointsPerDot() * (wholeModules ? layout.dotsPerModule() : 1);
        double side = cells.dots() * points;
        begin(out, points, side, cells.dots());
        colour(out, (Colour) style.dark());
        SymbolPath.fill(cells, out);
        return side;
    }

    private double styled(PDDocument document, PDResources resources, ModuleGrid grid, StringBuilder out)
            throws IOException {
        StyledGrid styled = StyledGrid.of(grid, layout, style);
        double points = pointsPerDot() * layout.dotsPerModule();
        double side = styled.size() * points;
        begin(out, points, side, styled.size());
        if (style.dark() instanceof Gradient gradient) {
            COSName name = resources.add(PdfGradient.of(gradient, side));
            out.append("/Pattern cs /").append(name.getName()).append(" scn ");
        } else {
            colour(out, (Colour) style.dark());
        }
        ShapeOutline.trace(styled, new PdfShape(out));
        out.append("f");
        if (style.image().isPresent()) {
            PdfImage.draw(document, resources, style.image().get(), styled, out);
        }
        return side;
    }

    /** Counts in units from the top left, as every other format does, and paints the ground. */
    private void begin(StringBuilder out, double points, double side, int units) {
        String scale = PdfNumber.of(points);
        out.append(scale)
                .append(" 0 0 -")
                .append(scale)
                .append(" 0 ")
                .append(PdfNumber.of(side))
                .append(" cm ");
        if (!style.light().isTransparent()) {
            colour(out, style.light());
            out.append("0 0 ").append(units).append(' ').append(units).append(" re f ");
        }
    }

    private double pointsPerDot() {
        return layout.dpi().isPresent() ? POINTS_PER_INCH / layout.dpi().getAsDouble() : 1;
    }

    private static void colour(StringBuilder out, Colour colour) {
        if (colour.red() == colour.green() && colour.green() == colour.blue()) {
            out.append(PdfNumber.of(colour.red() / 255.0)).append(" g ");
            return;
        }
        for (int part : new int[] {colour.red(), colour.green(), colour.blue()}) {
            out.append(PdfNumber.of(part / 255.0)).append(' ');
        }
        out.append("rg ");
    }

    /** The options of a {@link Pdf}. */
    public static final class Builder {
        private Layout layout = Layout.modules().withDotsPerModule(8);
        private Style.Builder style = Style.builder();

        private Builder() {}

        /** How modules become dots. A dot is one of the resolution; where there is none, a point of 1/72 inch. */
        public Builder layout(Layout value) {
            layout = Objects.requireNonNull(value, "layout");
            return this;
        }

        /** The colour of dark modules, opaque; black unless set. */
        public Builder dark(Colour colour) {
            style.dark(colour);
            return this;
        }

        /** The colour of light modules and of the quiet zone, opaque or transparent; white unless set. */
        public Builder light(Colour colour) {
            style.light(colour);
            return this;
        }

        /** Colours, forms and a picture, in place of {@link #dark} and {@link #light}. */
        public Builder style(Style value) {
            style = value.toBuilder();
            return this;
        }

        /**
         * The renderer.
         *
         * @throws IllegalArgumentException if the options contradict each other, or a colour is half transparent
         */
        public Pdf build() {
            Style built = style.build();
            boolean halfTransparent =
                    built.light().alpha() < 255 && !built.light().isTransparent();
            for (Colour colour : built.darkColours()) {
                halfTransparent |= colour.alpha() < 255;
            }
            if (halfTransparent) {
                throw new IllegalArgumentException(
                        "Dark is opaque and light opaque or transparent in PDF: leave the alpha"
                                + " of the colours out");
            }
            return new Pdf(this);
        }
    }
}
