package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

class PngTest {
    private static final TestGrid GRID = TestGrid.random(21, 4, false, 7);

    private static Map<String, byte[]> chunks(byte[] png) throws IOException {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(png, 8, png.length - 8));
        while (in.available() > 0) {
            int length = in.readInt();
            String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            chunks.put(type, in.readNBytes(length));
            in.readInt();
        }
        return chunks;
    }

    @Property(tries = 100)
    void everyPixelHasTheColourOfItsModule(
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll @IntRange(min = 1, max = 19) int scale,
            @ForAll @IntRange(max = 5) int quietZone,
            @ForAll boolean reversed,
            @ForAll long seed)
            throws IOException {
        TestGrid grid = TestGrid.random(size, 4, reversed, seed);
        byte[] png = Png.builder().scale(scale).quietZone(quietZone).build().render(grid);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        FramedGrid framed = FramedGrid.of(grid, OptionalInt.of(quietZone));
        assertThat(image.getWidth()).isEqualTo(framed.size() * scale);
        assertThat(image.getHeight()).isEqualTo(framed.size() * scale);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                assertThat(image.getRGB(x, y)).isEqualTo(framed.isDark(y / scale, x / scale) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
    }

    @Test
    void isOneBitAPixel() throws IOException {
        Map<String, byte[]> chunks = chunks(Png.standard().render(GRID));
        assertThat(chunks.get("IHDR")).startsWith(0, 0, 0, 29 * 8, 0, 0, 0, 29 * 8, 1);
        assertThat(chunks).doesNotContainKeys("pHYs", "tIME", "tEXt", "tRNS");
    }

    @Test
    void statesTheResolutionInPixelsAMetre() throws IOException {
        byte[] physical = chunks(Png.builder().dpi(300).build().render(GRID)).get("pHYs");
        // 300 dpi are 11811 pixels a metre; the unit 1 is the metre.
        assertThat(physical).containsExactly(0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1);
    }

    @Test
    void coloursAndTransparency() throws IOException {
        TestGrid grid = TestGrid.of(BitMatrix.parse("#"));
        byte[] png = Png.builder()
                .scale(1)
                .quietZone(1)
                .dark(Colour.parse("navy"))
                .light(Colour.TRANSPARENT)
                .build()
                .render(grid);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFF000080);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        assertThat(chunks(png).get("IHDR")).startsWith(0, 0, 0, 3, 0, 0, 0, 3, 1);
    }

    @Test
    void theSameSymbolGivesTheSameBytes() {
        assertThat(Png.standard().render(GRID)).isEqualTo(Png.standard().render(TestGrid.random(21, 4, false, 7)));
    }

    @Test
    void isAsSmallAsTheTightestWritersMakeIt() {
        SymbolEncoder.Builder encoder = SymbolEncoder.builder().levelBoost(false);
        Png png = Png.builder().scale(1).build();
        Symbol words = encoder.level(ErrorCorrection.Q).build().encode("HELLO WORLD");
        assertThat(png.render(words)).hasSizeLessThanOrEqualTo(171);
        // Links differ by what they hold: 276 to 292 bytes.
        Random random = new Random(1);
        SymbolEncoder links = encoder.level(ErrorCorrection.M).build();
        double sum = 0;
        for (int i = 0; i < 100; i++) {
            Symbol link = links.encode(
                    "https://id.gs1.org/01/09520123456788/10/ABC/21/" + (10_000_000_000_000L + random.nextInt()));
            assertThat(link.version()).isEqualTo(Version.parse("4"));
            sum += png.render(link).length;
        }
        assertThat(sum / 100).isLessThanOrEqualTo(284);
    }

    @Test
    void refusesMorePixelsThanTheLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Png.builder().scale(1000).build().render(GRID))
                .withMessage(
                        "29 modules at 1000 pixels each give an image of 29000 by 29000 pixels, more than the limit of"
                                + " 200000000: use a scale of at most 487, or raise the limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Png.builder().maxPixels(840).scale(1).build().render(GRID))
                .withMessageEndingWith("limit of 840: raise the limit");
        assertThat(Png.builder().maxPixels(841).scale(1).build().render(GRID)).isNotEmpty();
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> Png.builder().scale(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Png.builder().dpi(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Png.builder().dpi(0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Png.builder().quietZone(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Png.builder().dark(Colour.WHITE).build())
                .withMessageContaining("nothing would be seen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Png.builder().dark(Colour.TRANSPARENT).build());
    }
}
