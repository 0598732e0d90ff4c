package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.render.Colour;
import org.quietzone.render.FinderShape;
import org.quietzone.render.Gradient;
import org.quietzone.render.Layout;
import org.quietzone.render.ModuleShape;
import org.quietzone.render.Pixels;
import org.quietzone.render.Style;
import org.quietzone.render.StyleRaster;
import org.quietzone.render.StyledGrid;
import org.quietzone.spec.ErrorCorrection;

class PdfStyleTest {
    private static final int DOTS = 10;
    private static final Symbol SYMBOL =
            SymbolEncoder.builder().level(ErrorCorrection.H).build().encode("https://example.org/a");

    @TempDir
    private Path directory;

    /** The page and the pixels of the same style show the same, smoothed edges aside. */
    private static void showsTheSame(Style style) throws IOException {
        Layout layout = Layout.modules().withDotsPerModule(DOTS).withDpi(72 * DOTS);
        Pixels pixels = StyleRaster.of(StyledGrid.of(SYMBOL, layout, style), DOTS);
        byte[] pdf = Pdf.builder().layout(layout).style(style).build().render(SYMBOL);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72 * DOTS);
            assertThat(page.getWidth()).isBetween(pixels.width() - 1, pixels.width() + 1);
            int wrong = 0;
            for (int y = 0; y < pixels.height() - 1; y++) {
                for (int x = 0; x < pixels.width() - 1; x++) {
                    Colour expected = pixels.get(x, y);
                    int rgb = page.getRGB(x, y);
                    int difference = Math.abs(expected.red() - (rgb >> 16 & 0xFF))
                            + Math.abs(expected.green() - (rgb >> 8 & 0xFF))
                            + Math.abs(expected.blue() - (rgb & 0xFF));
                    wrong += difference > 90 ? 1 : 0;
                }
            }
            assertThat((double) wrong / (pixels.width() * pixels.height())).isLessThan(0.01);
        }
    }

    @Test
    void forms() throws IOException {
        showsTheSame(Style.builder()
                .modules(ModuleShape.dots(0.4))
                .finders(FinderShape.CIRCLE)
                .build());
        showsTheSame(Style.builder()
                .modules(ModuleShape.rounded(0.5))
                .finders(FinderShape.ROUNDED)
                .dark(Colour.parse("navy"))
                .light(Colour.parse("#ffffe0"))
                .build());
    }

    @Test
    void gradients() throws IOException {
        Colour red = Colour.parse("#cc0000");
        Colour blue = Colour.parse("#0000cc");
        for (double angle : new double[] {0, 90, 45, -30}) {
            showsTheSame(Style.builder().dark(Gradient.linear(angle, red, blue)).build());
        }
        showsTheSame(Style.builder().dark(Gradient.radial(red, blue)).build());
        showsTheSame(Style.builder()
                .dark(new Gradient(
                        Gradient.Shape.LINEAR,
                        0,
                        List.of(
                                new Gradient.Stop(0.2, red),
                                new Gradient.Stop(0.5, Colour.BLACK),
                                new Gradient.Stop(0.8, blue))))
                .build());
    }

    @Test
    void pictures() throws IOException {
        BufferedImage flag = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 30; x++) {
            for (int y = 0; y < 20; y++) {
                flag.setRGB(x, y, x < 10 ? 0x0000AA : y < 10 ? 0xFFFFFF : 0xAA0000);
            }
        }
        for (String type : new String[] {"png", "jpg"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(flag, type, bytes);
            Path file = directory.resolve("flag." + type);
            Files.write(file, bytes.toByteArray());
            showsTheSame(Style.builder().image(CentreImages.read(file, 0.3, 1)).build());
        }
    }
}
