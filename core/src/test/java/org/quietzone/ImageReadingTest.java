package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** What is drawn as pixels comes back: every version and level, mirrored and reversed among them, several in one image. */
class ImageReadingTest {
    private static void draw(Symbol symbol, int scale, byte[] pixels, int width, int left, int top) {
        int size = symbol.size() + 2 * symbol.quietZone();
        for (int y = 0; y < size * scale; y++) {
            for (int x = 0; x < size * scale; x++) {
                int row = y / scale - symbol.quietZone();
                int column = x / scale - symbol.quietZone();
                boolean inside = row >= 0 && column >= 0 && row < symbol.size() && column < symbol.size();
                boolean dark = inside ? symbol.isDark(row, column) : symbol.quietZoneIsDark();
                pixels[(top + y) * width + left + x] = (byte) (dark ? 20 : 235);
            }
        }
    }

    @Test
    void everyVersionAndLevelOfEveryFamily() {
        Random random = new Random(6);
        for (Family family : Family.values()) {
            for (Version version : Version.all(family)) {
                for (ErrorCorrection level : version.levels()) {
                    Symbol symbol = SymbolEncoder.builder()
                            .version(version)
                            .level(level)
                            .levelBoost(false)
                            .mirrored(random.nextBoolean())
                            .reversed(random.nextBoolean())
                            .build()
                            .encode(Integer.toString(random.nextInt(10_000)));
                    int scale = 2 + random.nextInt(version.size() > 100 ? 3 : 15);
                    int width = (symbol.size() + 2 * symbol.quietZone()) * scale;
                    byte[] pixels = new byte[width * width];
                    draw(symbol, scale, pixels, width, 0, 0);
                    List<Reading> readings = SymbolReader.standard().read(GrayImage.wrap(width, width, pixels));
                    assertThat(readings)
                            .as("%s at %d pixels a module", symbol, scale)
                            .singleElement()
                            .satisfies(reading -> {
                                assertThat(reading.codewords()).isEqualTo(symbol.codewords());
                                assertThat(reading.version()).isSameAs(version);
                                assertThat(reading.mirrored()).isEqualTo(symbol.mirrored());
                                assertThat(reading.reversed()).isEqualTo(symbol.reversed());
                                Point corner = reading.corners().orElseThrow().upperLeft();
                                assertThat(corner.x())
                                        .isBetween(
                                                (symbol.quietZone() - 0.5) * scale, (symbol.quietZone() + 0.5) * scale);
                                assertThat(corner.y())
                                        .isBetween(
                                                (symbol.quietZone() - 0.5) * scale, (symbol.quietZone() + 0.5) * scale);
                            });
                }
            }
        }
    }

    @Test
    void severalSymbolsFromTopToBottom() {
        int width = 900;
        byte[] pixels = new byte[width * width];
        java.util.Arrays.fill(pixels, (byte) 235);
        List<String> expected = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                boolean micro = (row + column) % 2 == 1;
                String text = "No. " + (3 * row + column);
                Symbol symbol = SymbolEncoder.builder()
                        .family(micro ? Family.MICRO_QR : Family.QR_CODE)
                        .minVersion(micro ? Version.micro(3) : Version.of(1 + 2 * row + column))
                        .build()
                        .encode(text);
                draw(symbol, micro ? 9 : 5, pixels, width, 20 + 290 * column, 20 + 290 * row);
                expected.add(text);
            }
        }
        assertThat(SymbolReader.standard().read(GrayImage.wrap(width, width, pixels)))
                .map(Reading::text)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anImageWithoutSymbolsHasNoReadings() {
        byte[] noise = new byte[400 * 300];
        new Random(10).nextBytes(noise);
        assertThat(SymbolReader.standard().read(GrayImage.wrap(400, 300, noise)))
                .isEmpty();
        assertThat(SymbolReader.standard().read(GrayImage.wrap(1, 1, new byte[1])))
                .isEmpty();
    }

    @Test
    void onlyTheFamiliesAskedForComeOut() {
        Symbol symbol = SymbolEncoder.standard().encode("A");
        int width = 29 * 4;
        byte[] pixels = new byte[width * width];
        draw(symbol, 4, pixels, width, 0, 0);
        GrayImage image = GrayImage.wrap(width, width, pixels);
        assertThat(SymbolReader.builder().family(Family.MICRO_QR).build().read(image))
                .isEmpty();
        assertThat(SymbolReader.builder().family(Family.QR_CODE).build().read(image))
                .hasSize(1);
    }
}
