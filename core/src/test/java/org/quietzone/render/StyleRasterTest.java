package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.quietzone.matrix.BitMatrix;

class StyleRasterTest {
    private static final Colour RED = Colour.parse("red");
    private static final Colour BLUE = Colour.parse("blue");

    @Test
    void dotsHaveTheirArea() {
        Style style = Style.builder()
                .modules(ModuleShape.dots(0.4))
                .finders(FinderShape.MODULES)
                .build();
        StyledGrid grid = StyledGrid.of(
                TestGrid.of(BitMatrix.parse("#")), Layout.modules().withQuietZone(1), style);
        Pixels pixels = StyleRaster.of(grid, 20);
        double ink = 0;
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 60; x++) {
                ink += (255 - pixels.get(x, y).red()) / 255.0;
            }
        }
        assertThat(ink / 400).isBetween(Math.PI * 0.16 * 0.98, Math.PI * 0.16 * 1.02);
    }

    @Test
    void gradientAndTransparentGround() {
        Style style = Style.builder()
                .dark(Gradient.linear(0, RED, BLUE))
                .light(Colour.TRANSPARENT)
                .finders(FinderShape.MODULES)
                .build();
        StyledGrid grid = StyledGrid.of(
                TestGrid.of(BitMatrix.parse("###", "...", "###")),
                Layout.modules().withQuietZone(0),
                style);
        Pixels pixels = StyleRaster.of(grid, 10);
        assertThat(pixels.get(0, 0).red()).isGreaterThan(245);
        assertThat(pixels.get(29, 29).blue()).isGreaterThan(245);
        assertThat(pixels.get(15, 15)).isEqualTo(Colour.TRANSPARENT);
    }

    @Test
    void thePictureIsInTheMiddle() throws IOException {
        Pixels two = new Pixels(2, 1, new int[] {RED.argb(), BLUE.argb()});
        Style style = Style.builder()
                .image(new CentreImage(two, new byte[0], "image/png", 0.4, 1))
                .build();
        TestGrid symbol = TestGrid.random(25, 4, false, 2);
        byte[] png = Png.builder().scale(4).style(style).build().render(symbol);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(33 * 4);
        // 10 by 5 modules of 4 pixels round the middle at 66.
        assertThat(image.getRGB(66 - 19, 66)).isEqualTo(RED.argb());
        assertThat(image.getRGB(66 + 19, 66)).isEqualTo(BLUE.argb());
        assertThat(image.getRGB(66 - 19, 66 - 9)).isEqualTo(RED.argb());
        assertThat(image.getRGB(66 - 19, 66 - 11)).isEqualTo(Colour.WHITE.argb());
    }

    @Test
    void refusesTooManyPixels() {
        StyledGrid grid = StyledGrid.of(TestGrid.random(177, 4, false, 1), Layout.modules(), Style.plain());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StyleRaster.of(grid, 100))
                .withMessageContaining("use at most 88 pixels a module");
    }
}
