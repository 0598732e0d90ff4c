package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.image.GrayImage;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** Photographs, made by calculation: how many of a row of symbols are read under each difficulty, and no wrong text. */
class PhotoReadingTest {
    private static final int[] VERSIONS = {1, 1, 2, 4, 6, 7};

    private static void check(String name, int least, Photo photo) {
        Random random = new Random(name.hashCode());
        int read = 0;
        List<String> missing = new ArrayList<>();
        for (int version : VERSIONS) {
            String text = "No. " + random.nextInt(1_000_000);
            Symbol symbol = SymbolEncoder.builder()
                    .version(Version.of(version))
                    .level(ErrorCorrection.M)
                    .levelBoost(false)
                    .build()
                    .encode(text);
            GrayImage image = photo.spun(random.nextInt(360)).of(symbol, random);
            List<String> texts = SymbolReader.standard().read(image).stream()
                    .map(Reading::text)
                    .toList();
            assertThat(texts).as(name).isSubsetOf(text);
            if (texts.isEmpty()) {
                missing.add("version " + version);
            } else {
                read++;
            }
        }
        assertThat(read).as("%s: %s not read", name, missing).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 6", "0.8, 6"})
    void lightThatFadesAcrossTheImage(double shade, int least) {
        check("shade " + shade, least, Photo.plain(5).shaded(shade));
    }

    @ParameterizedTest
    @CsvSource({"20, 6", "30, 6", "40, 5", "50, 3"})
    void sheetsSeenAtASlant(double degrees, int least) {
        check("tilt " + degrees, least, Photo.plain(7).tilted(degrees, 25));
    }

    @ParameterizedTest
    @CsvSource({"10, 6", "6, 5"})
    void littleContrast(int percent, int least) {
        int span = 255 * percent / 100;
        check("contrast " + percent, least, Photo.plain(5).inks(120, 120 + span));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 6", "0.4, 6", "0.6, 5"})
    void blur(double modules, int least) {
        check("blur " + modules, least, Photo.plain(5).blurred(modules));
    }

    @ParameterizedTest
    @CsvSource({"5, 0.65", "5, 0.8", "1.3, 0"})
    void whatHasRunIntoEachOtherComesApartWithMoreEffort(double pitch, double blur) {
        Random random = new Random(8);
        SymbolReader thorough = SymbolReader.builder().effort(Effort.THOROUGH).build();
        int read = 0;
        for (int version : new int[] {1, 4, 7}) {
            Symbol symbol = SymbolEncoder.builder()
                    .version(Version.of(version))
                    .level(ErrorCorrection.M)
                    .levelBoost(false)
                    .build()
                    .encode("No. " + version);
            GrayImage image = Photo.plain(pitch).blurred(blur).noisy(1).spun(20).of(symbol, random);
            List<Reading> readings = thorough.read(image);
            assertThat(readings).map(Reading::text).isSubsetOf("No. " + version);
            read += readings.size();
        }
        assertThat(read).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"15, 6", "25, 5"})
    void noise(double deviation, int least) {
        check("noise " + deviation, least, Photo.plain(5).noisy(deviation));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 6", "1, 5"})
    void sheetsAroundACylinder(double radius, int least) {
        check("bend " + radius, least, Photo.plain(6).bent(radius));
    }

    @Test
    void lightOnDarkInFadingLight() {
        check("reversed", 6, Photo.plain(5).inks(220, 40).shaded(0.5));
    }

    @Test
    void everythingAtOnce() {
        check(
                "everything",
                5,
                Photo.plain(6)
                        .tilted(25, 70)
                        .inks(40, 150)
                        .shaded(0.5)
                        .blurred(0.25)
                        .noisy(5));
    }

    @Test
    void blotsWithoutContrastCostHalfBecauseTheirModulesAreKnownToBeDoubtful() {
        Random random = new Random(1966);
        int erased = 0;
        for (int i = 0; i < 12; i++) {
            Symbol symbol = SymbolEncoder.builder()
                    .version(Version.of(4))
                    .level(ErrorCorrection.M)
                    .levelBoost(false)
                    .build()
                    .encode("No. " + i);
            GrayImage clean = Photo.plain(5).of(symbol, random);
            byte[] pixels = new byte[clean.width() * clean.height()];
            // Twelve modules of the middle.
            int low = clean.width() / 2 - 30;
            for (int k = 0; k < pixels.length; k++) {
                int x = k % clean.width();
                int y = k / clean.width();
                boolean blotted = x >= low && y >= low && x < low + 60 && y < low + 60;
                pixels[k] = (byte) (blotted ? 125 + 4 * random.nextGaussian() : clean.get(x, y));
            }
            List<Reading> readings =
                    SymbolReader.standard().read(GrayImage.wrap(clean.width(), clean.height(), pixels));
            assertThat(readings).map(Reading::text).isSubsetOf("No. " + i);
            erased += readings.isEmpty() || readings.get(0).erasures() == 0 ? 0 : 1;
        }
        assertThat(erased).as("read with erasures").isGreaterThanOrEqualTo(8);
    }

    @Test
    void symbolsOfScreenDotsAreReadSmallerAndFoundInTheirPlace() {
        Random random = new Random(12);
        Symbol symbol = SymbolEncoder.standard().encode("screen");
        GrayImage sharp = Photo.plain(12).of(symbol, random);
        byte[] pixels = new byte[sharp.width() * sharp.height()];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % sharp.width();
            int y = i / sharp.width();
            // Every other column and row is dark between the dots of the screen.
            pixels[i] = (byte) ((x & 1) == 0 || (y & 1) == 0 ? 20 : sharp.get(x, y));
        }
        GrayImage image = GrayImage.wrap(sharp.width(), sharp.height(), pixels);
        List<Reading> readings = SymbolReader.standard().read(image);
        assertThat(readings).map(Reading::text).containsExactly("screen");
        double left = (sharp.width() - 12.0 * symbol.size()) / 2;
        assertThat(readings.get(0).corners().orElseThrow().upperLeft().x()).isBetween(left - 6, left + 6);
    }

    @Test
    void framesWithoutSymbolsHaveNoReadings() {
        Random random = new Random(41);
        for (int frame = 0; frame < 12; frame++) {
            // Squares of a few pixels look more like modules than single pixels do.
            int cell = 1 + frame % 6;
            int width = 320;
            boolean[] dark = new boolean[width * width];
            for (int i = 0; i < dark.length; i++) {
                dark[i] = random.nextBoolean();
            }
            byte[] pixels = new byte[width * width];
            for (int i = 0; i < pixels.length; i++) {
                int place = i / width / cell * width + i % width / cell;
                pixels[i] = (byte) ((dark[place] ? 40 : 200) + random.nextInt(30));
            }
            assertThat(SymbolReader.standard().read(GrayImage.wrap(width, width, pixels)))
                    .isEmpty();
        }
    }
}
