package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.RejectedCandidate;
import org.quietzone.Scan;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolGeometry;
import org.quietzone.SymbolReader;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.render.Png;
import org.quietzone.spec.Version;

class OverlayTest {
    @TempDir
    private Path directory;

    private static GrayImage image(String version, int scale) {
        return image(version, scale, "12345");
    }

    private static GrayImage image(String version, int scale, String text) {
        Symbol symbol =
                SymbolEncoder.builder().version(Version.parse(version)).build().encode(text);
        try {
            return GrayImageReader.standard()
                    .read(Png.builder().scale(scale).build().render(symbol));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isColoured(BufferedImage picture, Point point, int factor) {
        int rgb = picture.getRGB((int) (point.x() * factor), (int) (point.y() * factor));
        return (rgb >> 16 & 0xFF) != (rgb & 0xFF) || (rgb >> 8 & 0xFF) != (rgb & 0xFF);
    }

    @Test
    void marksCornersGridAndPatternsAtTheirPlaces() {
        GrayImage image = image("7", 16);
        Scan scan = SymbolReader.standard().scan(image);
        BufferedImage picture = Overlay.draw(image, scan);
        assertThat(picture.getWidth()).isEqualTo(image.width());
        SymbolGeometry symbol = scan.readings().get(0).geometry().orElseThrow();
        assertThat(isColoured(picture, symbol.corners().upperLeft(), 1)).isTrue();
        assertThat(symbol.finderCentres()).allMatch(centre -> isColoured(picture, centre, 1));
        assertThat(symbol.alignmentCentres())
                .hasSize(6)
                .allMatch(alignment -> isColoured(picture, alignment.centre(), 1));
        assertThat(isColoured(picture, symbol.at(20.5, 30), 1))
                .as("a grid line")
                .isTrue();
        assertThat(isColoured(picture, symbol.at(20, 30), 1))
                .as("the middle of a module")
                .isFalse();
        assertThat(picture.getRGB(2, 2)).as("the quiet zone").isEqualTo(0xFFFFFFFF);
    }

    @Test
    void anImageWithSmallModulesIsEnlarged() {
        GrayImage image = image("M2", 5);
        Scan scan = SymbolReader.standard().scan(image);
        BufferedImage picture = Overlay.draw(image, scan);
        assertThat(picture.getWidth()).isEqualTo(3 * image.width());
        assertThat(picture.getHeight()).isEqualTo(3 * image.height());
        Point finder =
                scan.readings().get(0).geometry().orElseThrow().finderCentres().get(0);
        assertThat(isColoured(picture, finder, 3)).isTrue();
    }

    @Test
    void anImageWithoutSymbolIsShownAsItIs() {
        byte[] pixels = new byte[30 * 20];
        Arrays.fill(pixels, (byte) 77);
        GrayImage image = GrayImage.wrap(30, 20, pixels);
        BufferedImage picture = Overlay.draw(image, SymbolReader.standard().scan(image));
        assertThat(picture.getWidth()).isEqualTo(30);
        assertThat(picture.getHeight()).isEqualTo(20);
        assertThat(picture.getRGB(29, 19)).isEqualTo(0xFF4D4D4D);
    }

    @Test
    void whatCouldNotBeReadIsOutlinedAndNamed() {
        // So much text leaves level L.
        GrayImage whole = image("7", 16, "12345".repeat(70));
        byte[] pixels = new byte[whole.width() * whole.height()];
        for (int y = 0; y < whole.height(); y++) {
            whole.copyRow(y, pixels, y * whole.width());
            if (y > 330 && y < 530) {
                // Half of the data are gone, of the patterns as little as can be.
                Arrays.fill(pixels, y * whole.width() + 330, y * whole.width() + 700, (byte) 255);
            }
        }
        GrayImage image = GrayImage.wrap(whole.width(), whole.height(), pixels);
        Scan scan = SymbolReader.standard().scan(image);
        assertThat(scan.readings()).isEmpty();
        RejectedCandidate candidate = scan.rejected().get(0);
        BufferedImage picture = Overlay.draw(image, scan);
        Point corner = candidate.geometry().corners().upperLeft();
        assertThat(isColoured(picture, new Point(corner.x() + 2, corner.y() + 1), 1))
                .isTrue();
        // The words begin below the lower left corner, or where they fit.
        int label = 0;
        for (int y = 700; y < picture.getHeight(); y++) {
            label += picture.getRGB(70, y) == 0xFF3F3F3F ? 1 : 0;
        }
        assertThat(label).as("paper of a label").isPositive();
    }

    @Test
    void writesPng() throws IOException {
        GrayImage image = image("2", 12);
        Scan scan = SymbolReader.standard().scan(image);
        Path file = directory.resolve("overlay.png");
        Overlay.write(image, scan, file);
        BufferedImage read = ImageIO.read(file.toFile());
        BufferedImage drawn = Overlay.draw(image, scan);
        assertThat(read.getWidth()).isEqualTo(drawn.getWidth());
        assertThat(read.getRGB(60, 61)).isEqualTo(drawn.getRGB(60, 61));
        Path nowhere = directory.resolve("missing/overlay.png");
        assertThatThrownBy(() -> Overlay.write(image, scan, nowhere))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no directory");
        assertThat(Files.exists(nowhere)).isFalse();
    }
}
