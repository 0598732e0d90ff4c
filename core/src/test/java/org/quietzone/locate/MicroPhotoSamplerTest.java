package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class MicroPhotoSamplerTest {
    private final Random random = new Random(31);

    private static List<SampledSymbol> offers(GrayImage image, boolean reversed) {
        Scene upright = Scene.inLocalLight(image);
        Scene scene = reversed ? upright.inverted() : upright;
        PhotoFinders finders = PhotoFinders.of(upright, 1, 100);
        List<SampledSymbol> offers = new ArrayList<>();
        MicroPhotoSampler sampler = new MicroPhotoSampler(scene, Strategy.Depth.CAREFUL, candidate -> {
            offers.add(candidate);
            return true;
        });
        for (FinderPattern pattern : reversed ? finders.lightOnDark() : finders.darkOnLight()) {
            sampler.read(pattern);
        }
        return offers;
    }

    @Test
    void everyVersionIsSampledAtEveryAngle() {
        for (int number = 1; number <= 4; number++) {
            for (int degrees = 0; degrees < 360; degrees += 15) {
                BitMatrix matrix = RandomSymbols.of(Version.micro(number), random);
                GrayImage image = Canvas.of(matrix, Canvas.Style.of(matrix, 5).turned(degrees));

                List<SampledSymbol> offers = offers(image, false);

                assertThat(offers).as("M%s at %s degrees", number, degrees).hasSize(1);
                assertThat(offers.get(0).modules()).isEqualTo(matrix);
                assertThat(offers.get(0).version()).isEqualTo(Version.micro(number));
            }
        }
    }

    @Test
    void lightOnDarkAndMirroredSymbolsAreSampledAsTheyStand() {
        BitMatrix matrix = RandomSymbols.of(Version.micro(3), random);
        GrayImage reversed =
                Canvas.of(matrix, Canvas.Style.of(matrix, 4).turned(70).lightOnDark(true));
        BitMatrix mirrored = matrix.transposed();

        assertThat(offers(reversed, true)).map(SampledSymbol::modules).containsExactly(matrix);
        assertThat(offers(Canvas.of(mirrored, Canvas.Style.of(mirrored, 4).turned(200)), false))
                .map(SampledSymbol::modules)
                .containsExactly(mirrored);
    }

    @Test
    void whatIsPrintedBehindAQuietZoneOfOneModuleDoesNotHideASymbol() {
        BitMatrix matrix = RandomSymbols.of(Version.micro(2), random);
        Canvas canvas = new Canvas(120, 120, 0);
        canvas.draw(matrix, new Canvas.Style(1, 5, 0, false, 0, 255, true), new Point(60, 60));

        assertThat(offers(canvas.image(), false)).map(SampledSymbol::modules).containsExactly(matrix);
    }

    @Test
    void finderPatternsOfQrCodeAreLeftAlone() {
        for (int number = 1; number <= 6; number++) {
            BitMatrix matrix = RandomSymbols.of(Version.of(number), random);

            assertThat(offers(Canvas.of(matrix, Canvas.Style.of(matrix, 5)), false))
                    .isEmpty();
        }
    }

    /** Rings in rows and columns, of which each looks as if timing patterns led away from it. */
    @Test
    void textureOfFinderPatternsIsBoundedInWork() {
        int side = 600;
        byte[] pixels = new byte[side * side];
        for (int i = 0; i < pixels.length; i++) {
            int x = Math.abs(i % side % 24 - 12) / 2;
            int y = Math.abs(i / side % 24 - 12) / 2;
            pixels[i] = (byte) ((Math.max(x, y) & 1) == 0 ? 0 : 255);
        }
        Scene scene = Scene.inLocalLight(GrayImage.wrap(side, side, pixels));
        MicroPhotoSampler sampler = new MicroPhotoSampler(scene, Strategy.Depth.EXHAUSTIVE, candidate -> false);
        long bound = MicroPhotoSampler.MODULES_AT_LEAST + MicroPhotoSampler.MODULES_PER_PIXEL * (long) pixels.length;

        PhotoFinders.of(scene, 1, 100).darkOnLight().forEach(sampler::read);

        // What was begun when the bound was reached is brought to its end.
        assertThat(sampler.modulesSeen()).isBetween(bound, bound + 1_000_000);
    }
}
