package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.spec.Version;

/** Photographs of Micro QR Code, made by calculation: how many of two rows M1 to M4 are read, and no wrong text. */
class MicroPhotoReadingTest {

    private static void check(String name, int least, Photo photo, int quietZone) {
        check(name, least, photo, quietZone, Effort.BALANCED);
    }

    private static void check(String name, int least, Photo photo, int quietZone, Effort effort) {
        Random random = new Random(name.hashCode());
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String text = "" + (10_000 + random.nextInt(90_000));
            Symbol symbol = SymbolEncoder.builder()
                    .version(Version.micro(1 + i % 4))
                    .build()
                    .encode(text);
            ModuleGrid printed = quietZone > 1 ? symbol : new Crowded(symbol, quietZone);
            GrayImage image = photo.spun(random.nextInt(360)).of(printed, random);
            List<String> texts = SymbolReader.builder().effort(effort).build().read(image).stream()
                    .map(Reading::text)
                    .toList();
            assertThat(texts).as(name).isSubsetOf(text);
            if (texts.isEmpty()) {
                missing.add("M" + (1 + i % 4));
            }
        }
        assertThat(8 - missing.size()).as("%s: %s not read", name, missing).isGreaterThanOrEqualTo(least);
    }

    /** A symbol amid dark print, with a quiet zone that is too small. */
    private record Crowded(ModuleGrid symbol, int quiet) implements ModuleGrid {
        private static final int PRINT = 3;

        @Override
        public int size() {
            return symbol.size() + 2 * (quiet + PRINT);
        }

        @Override
        public boolean isDark(int row, int column) {
            int i = row - quiet - PRINT;
            int j = column - quiet - PRINT;
            int end = symbol.size();
            if (i >= 0 && j >= 0 && i < end && j < end) {
                return symbol.isDark(i, j);
            }
            return i < -quiet || j < -quiet || i >= end + quiet || j >= end + quiet;
        }

        @Override
        public int quietZone() {
            return 0;
        }

        @Override
        public boolean quietZoneIsDark() {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 7", "50, 6"})
    void sheetsSeenAtASlant(double degrees, int least) {
        check("tilt " + degrees, least, Photo.plain(7).tilted(degrees, 25), 2);
    }

    @ParameterizedTest
    @CsvSource({"2, 6", "20, 8"})
    void fewAndManyPixels(double pitch, int least) {
        check("pitch " + pitch, least, Photo.plain(pitch), 2);
    }

    @Test
    void blur() {
        check("blur", 7, Photo.plain(5).blurred(0.4), 2);
    }

    @Test
    void noise() {
        check("noise", 6, Photo.plain(5).noisy(25), 2);
    }

    @Test
    void littleContrast() {
        check("contrast", 7, Photo.plain(5).inks(120, 140), 2);
    }

    @Test
    void sheetsAroundACylinder() {
        check("bend", 7, Photo.plain(6).bent(1), 2);
    }

    @Test
    void aQuietZoneOfOneModule() {
        check("crowded", 7, Photo.plain(5), 1);
    }

    @Test
    void noQuietZoneAtAll() {
        check("merged", 7, Photo.plain(5), 0, Effort.THOROUGH);
    }

    @Test
    void lightOnDarkInFadingLight() {
        check("reversed", 7, Photo.plain(5).inks(220, 40).shaded(0.5), 2);
    }

    @Test
    void everythingAtOnce() {
        check(
                "everything",
                6,
                Photo.plain(6)
                        .tilted(25, 70)
                        .inks(40, 150)
                        .shaded(0.5)
                        .blurred(0.25)
                        .noisy(5),
                2);
    }
}
