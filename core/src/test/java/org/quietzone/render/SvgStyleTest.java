package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A styled SVG document, painted by Java2D, against the pixels that we compute of the same style. */
class SvgStyleTest {
    private static final int DOTS = 10;
    private static final Colour RED = Colour.parse("#cc0000");
    private static final Colour BLUE = Colour.parse("#0000cc");
    private static final TestGrid SYMBOL = TestGrid.symbol("STYLES", Ecc.HIGH, 3);

    /** Pixels at smoothed edges differ by some shades of grey, no other pixel by more than a rounded colour. */
    private static void showsTheSame(Style style) throws Exception {
        Pixels pixels = StyleRaster.of(StyledGrid.of(SYMBOL, Layout.modules(), style), DOTS);
        BufferedImage painted =
                SvgPainter.paint(Svg.builder().style(style).build().render(SYMBOL), pixels.width());
        int unequal = 0;
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                Colour expected = pixels.get(x, y).paintedOver(Colour.WHITE);
                Colour actual = Colour.ofArgb(painted.getRGB(x, y)).paintedOver(Colour.WHITE);
                int difference = Math.max(
                        Math.abs(expected.red() - actual.red()),
                        Math.max(
                                Math.abs(expected.green() - actual.green()),
                                Math.abs(expected.blue() - actual.blue())));
                assertThat(difference)
                        .as("(%d, %d): %s, painted %s", x, y, expected, actual)
                        .isLessThan(80);
                unequal += difference > 8 ? 1 : 0;
            }
        }
        assertThat((double) unequal / (pixels.width() * pixels.height())).isLessThan(0.1);
    }

    @Test
    void forms() throws Exception {
        for (FinderShape finders : FinderShape.values()) {
            showsTheSame(Style.builder()
                    .finders(finders)
                    .modules(ModuleShape.rounded(0.5))
                    .build());
            showsTheSame(Style.builder()
                    .finders(finders)
                    .modules(ModuleShape.rounded(0.2))
                    .build());
            showsTheSame(Style.builder()
                    .finders(finders)
                    .modules(ModuleShape.dots(0.4))
                    .build());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 90, 180, 45, -30, 200})
    void gradientsAlongALine(double angle) throws Exception {
        showsTheSame(Style.builder().dark(Gradient.linear(angle, RED, BLUE)).build());
    }

    @Test
    void otherGradientsAndTransparency() throws Exception {
        showsTheSame(Style.builder().dark(Gradient.radial(RED, BLUE)).build());
        List<Gradient.Stop> stops = List.of(
                new Gradient.Stop(0.2, RED), new Gradient.Stop(0.5, Colour.BLACK), new Gradient.Stop(0.8, BLUE));
        showsTheSame(Style.builder()
                .dark(new Gradient(Gradient.Shape.LINEAR, 20, stops))
                .light(Colour.parse("#ffffe0"))
                .build());
        showsTheSame(Style.builder()
                .dark(Colour.parse("#00408080"))
                .light(Colour.TRANSPARENT)
                .modules(ModuleShape.rounded(0.3))
                .build());
    }

    @Test
    void picturesLieWhereTheirModulesAreLeftOut() throws Exception {
        // Ten modules of 29 by five, five by ten or ten by ten, whose edges fall between pixels.
        for (int[] sides : new int[][] {{32, 16}, {16, 32}, {24, 24}}) {
            showsTheSame(Style.builder()
                    .image(picture(sides[0], sides[1], 10 / 29.0, 1))
                    .build());
        }
    }

    /** Four quarters in four colours, one of which is half transparent: no two turns of it look the same. */
    private static CentreImage picture(int width, int height, double size, double margin) throws IOException {
        int[] colours = {0xFFCC0000, 0xFF00CC00, 0xFF0000CC, 0x80CCCC00};
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = colours[2 * (2 * (i / width) / height) + 2 * (i % width) / width];
        }
        image.setRGB(0, 0, width, height, argb, 0, width);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return new CentreImage(new Pixels(width, height, argb), file.toByteArray(), "image/png", size, margin);
    }
}
