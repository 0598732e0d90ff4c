package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.image.GrayImage;
import org.quietzone.render.FinderShape;
import org.quietzone.render.Layout;
import org.quietzone.render.ModuleShape;
import org.quietzone.render.Style;
import org.quietzone.render.StyledGrid;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** Photographs of styled symbols, with 3, 5 and 8 pixels a module, blurred by a third of a module, at any angle. */
class StyledReadingTest {
    private static final String URI = "https://example.org/products/4711?batch=A1";
    private static final int[] PITCHES = {3, 5, 8};
    private static final int[] ANGLES = {0, 20, 45, 70, 133};
    private static final List<ModuleShape> MODULES =
            List.of(ModuleShape.SQUARE, ModuleShape.rounded(0.5), ModuleShape.dots(0.4));

    private final Symbol symbol = SymbolEncoder.builder()
            .level(ErrorCorrection.M)
            .levelBoost(false)
            .build()
            .encode(URI);

    private StyledGrid styled(FinderShape finders, ModuleShape modules) {
        return styled(symbol, finders, modules);
    }

    private static StyledGrid styled(Symbol printed, FinderShape finders, ModuleShape modules) {
        return StyledGrid.of(
                printed,
                Layout.modules(),
                Style.builder().finders(finders).modules(modules).build());
    }

    private static boolean isRead(GrayImage image, Effort effort) {
        List<Reading> readings = SymbolReader.builder().effort(effort).build().read(image);
        assertThat(readings).allMatch(reading -> reading.text().equals(URI));
        return !readings.isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M2", "M3", "M4"})
    void ringsOfMicroSymbolsAreReadToo(String version) {
        Symbol micro =
                SymbolEncoder.builder().version(Version.parse(version)).build().encode("4711");
        StyledGrid grid = styled(micro, FinderShape.CIRCLE, ModuleShape.dots(0.45));
        for (int angle = 0; angle < 360; angle += 11) {
            GrayImage image = Photo.plain(4)
                    .blurred(1 / 3.0)
                    .noisy(6)
                    .spun(angle)
                    .tilted(15, 60)
                    .of(grid, new Random(angle));
            assertThat(SymbolReader.standard().read(image))
                    .as("%s degrees", angle)
                    .map(Reading::text)
                    .containsExactly("4711");
        }
    }

    private static boolean isReadByZxing(GrayImage image) {
        int[] pixels = new int[image.width() * image.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = image.get(i % image.width(), i / image.width()) * 0x10101;
        }
        BinaryBitmap bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.width(), image.height(), pixels)));
        try {
            return URI.equals(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void allAreReadAndByZxingNoMore(FinderShape finders) {
        int images = 0;
        int zxing = 0;
        int fast = 0;
        for (ModuleShape modules : MODULES) {
            StyledGrid grid = styled(finders, modules);
            for (int pitch : PITCHES) {
                int angle = ANGLES[images % ANGLES.length];
                GrayImage image = Photo.plain(pitch)
                        .inks(0, 255)
                        .blurred(1 / 3.0)
                        .noisy(8)
                        .spun(angle)
                        .of(grid, new Random(images));
                images++;
                assertThat(isRead(image, Effort.BALANCED))
                        .as("%s with %s, %s pixels, %s degrees", finders, modules, pitch, angle)
                        .isTrue();
                fast += isRead(image, Effort.FAST) ? 1 : 0;
                zxing += isReadByZxing(image) ? 1 : 0;
            }
        }
        assertThat(fast).isGreaterThanOrEqualTo(images - 1);
        assertThat(zxing).isBetween(images / 4, fast);
    }

    @ParameterizedTest
    @EnumSource
    void tiltedAndReversedOnesToo(FinderShape finders) {
        StyledGrid grid = styled(finders, ModuleShape.rounded(0.4));
        for (int axis : new int[] {0, 50, 100}) {
            Photo photo = Photo.plain(5).blurred(0.3).noisy(4).spun(17).tilted(35, axis);
            assertThat(isRead(photo.of(grid, new Random(axis)), Effort.BALANCED))
                    .as("%s around %s degrees", finders, axis)
                    .isTrue();
            assertThat(isRead(photo.inks(220, 30).of(grid, new Random(axis)), Effort.BALANCED))
                    .as("%s around %s degrees, reversed", finders, axis)
                    .isTrue();
        }
    }
}
