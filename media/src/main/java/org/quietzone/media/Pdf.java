package org.quietzone.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.quietzone.render.CellGrid;
import org.quietzone.render.Colour;
import org.quietzone.render.Layout;
import org.quietzone.render.Outline;

/**
 * Writes a symbol as a PDF file of one page of its size: a background and one filled path. Immutable, for any number of
 * symbols and threads. The same symbol and options give the same bytes.
 */
public final class Pdf {
    private static final double POINTS_PER_INCH = 72;

    private final Layout layout;
    private final Colour dark;
    private final Colour light;

    private Pdf(Builder builder) {
        layout = builder.layout;
        dark = builder.dark;
        light = builder.light;
    }

    /** The options: black on white, the standard's quiet zone, 8 points a module, until they are changed. */
    public static Builder builder() {
        return new Builder();
    }

    /** The bytes of the file. */
    public byte[] render(ModuleGrid grid) {
        // Whole modules are smaller numbers than their dots, and a smaller file.
        boolean wholeModules = layout.inkReduction() == 0;
        CellGrid cells = CellGrid.of(grid, wholeModules ? layout.withDotsPerModule(1) : layout);
        double points = pointsPerDot() * (wholeModules ? layout.dotsPerModule() : 1);
        double side = cells.dots() * points;
        try (PDDocument document = new PDDocument()) {
            // Else the file has an identity made of the time.
            document.setDocumentId(0L);
            PDPage page = new PDPage(new PDRectangle((float) side, (float) side));
            page.setResources(new PDResources());
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(drawing(cells, points).getBytes(StandardCharsets.US_ASCII));
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

    private double pointsPerDot() {
        return layout.dpi().isPresent() ? POINTS_PER_INCH / layout.dpi().getAsDouble() : 1;
    }

    /** The page in cells from its top left, as in every other format. */
    private String drawing(CellGrid cells, double points) {
        StringBuilder out = new StringBuilder();
        String scale = number(points);
        out.append(scale)
                .append(" 0 0 -")
                .append(scale)
                .append(" 0 ")
                .append(number(cells.dots() * points))
                .append(" cm ");
        if (!light.isTransparent()) {
            colour(out, light);
            out.append("0 0 ")
                    .append(cells.dots())
                    .append(' ')
                    .append(cells.dots())
                    .append(" re f ");
        }
        colour(out, dark);
        Outline.trace(cells, new PdfPath(out));
        return out.append("f*").toString();
    }

    private static void colour(StringBuilder out, Colour colour) {
        if (colour.red() == colour.green() && colour.green() == colour.blue()) {
            out.append(number(colour.red() / 255.0)).append(" g ");
            return;
        }
        for (int part : new int[] {colour.red(), colour.green(), colour.blue()}) {
            out.append(number(part / 255.0)).append(' ');
        }
        out.append("rg ");
    }

    /** To a millionth, without zeros at the end and without an exponent. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** PDF knows no relative steps, so that the pen keeps its place. */
    private static final class PdfPath implements Outline.Pen {
        private final StringBuilder out;
        private int startX;
        private int startY;
        private int x;
        private int y;

        PdfPath(StringBuilder out) {
            this.out = out;
        }

        @Override
        public void move(int dx, int dy) {
            startX += dx;
            startY += dy;
            x = startX;
            y = startY;
            step('m');
        }

        @Override
        public void across(int dots) {
            x += dots;
            step('l');
        }

        @Override
        public void down(int dots) {
            y += dots;
            step('l');
        }

        @Override
        public void close() {
            // Filling closes what is open, and moving on ends it.
        }

        private void step(char operator) {
            out.append(x).append(' ').append(y).append(' ').append(operator).append(' ');
        }
    }

    /** The options of a {@link Pdf}. */
    public static final class Builder {
        private Layout layout = Layout.modules().withDotsPerModule(8);
        private Colour dark = Colour.BLACK;
        private Colour light = Colour.WHITE;

        private Builder() {}

        /** How modules become dots. A dot is one of the resolution; where there is none, a point of 1/72 inch. */
        public Builder layout(Layout value) {
            layout = Objects.requireNonNull(value, "layout");
            return this;
        }

        /** The colour of dark modules, opaque; black unless set. */
        public Builder dark(Colour colour) {
            dark = Objects.requireNonNull(colour, "dark");
            return this;
        }

        /** The colour of light modules and of the quiet zone, opaque or transparent; white unless set. */
        public Builder light(Colour colour) {
            light = Objects.requireNonNull(colour, "light");
            return this;
        }

        /**
         * The renderer.
         *
         * @throws IllegalArgumentException if the options contradict each other, or a colour is half transparent
         */
        public Pdf build() {
            if (dark.equals(light)) {
                throw new IllegalArgumentException(
                        "Dark and light are both " + dark + ", so nothing would be seen: change one of them");
            }
            if (dark.alpha() < 255 || light.alpha() < 255 && !light.isTransparent()) {
                throw new IllegalArgumentException("Dark is opaque and light opaque or transparent in PDF, not " + dark
                        + " and " + light + ": leave the alpha out");
            }
            return new Pdf(this);
        }
    }
}
