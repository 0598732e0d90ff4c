package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class MishapsTest {
    private static final double STEP = 0.1;

    private final Symbol symbol =
            SymbolEncoder.builder().version(Version.of(5)).build().encode("UNLUCKY");
    private final Print plain = Print.plain(symbol);

    @Test
    void invertedIsTheOppositeEverywhere() {
        Print inverted = Mishaps.inverted().befall(plain, symbol, new Random(1));
        assertThat(inverted.at(-1, -1)).isZero();
        assertThat(inverted.at(0.5, 0.5)).isEqualTo(1);
    }

    @Test
    void blotsCoverTheirShareButNoFinderPattern() {
        for (int seed = 0; seed < 20; seed++) {
            // On paper without a symbol, so that all that a blot covers is seen.
            Print white = Mishaps.blots(0.05, 1).befall((x, y) -> 0.5, symbol, new Random(seed));
            assertThat(share(white, 0.5)).isCloseTo(0.95, within(0.01));
            int end = symbol.size();
            for (double n = 0; n < 9; n += 0.5) {
                assertThat(white.at(n, 8.4)).isEqualTo(0.5);
                assertThat(white.at(end - 1 - n, 8.4)).isEqualTo(0.5);
                assertThat(white.at(8.4, end - 1 - n)).isEqualTo(0.5);
            }
        }
    }

    @Test
    void aMissingFinderPatternIsOneOfThree() {
        int[] gone = new int[3];
        for (int seed = 0; seed < 60; seed++) {
            Print print = Mishaps.finderCovered(0.4, 1).befall(plain, symbol, Dice.of(seed));
            gone[0] += print.at(3.5, 3.5) == 0.4 ? 1 : 0;
            gone[1] += print.at(symbol.size() - 3.5, 3.5) == 0.4 ? 1 : 0;
            gone[2] += print.at(3.5, symbol.size() - 3.5) == 0.4 ? 1 : 0;
            assertThat(share(print, 0.4)).isCloseTo(64.0 / symbol.size() / symbol.size(), within(0.005));
        }
        assertThat(gone[0] + gone[1] + gone[2]).isEqualTo(60);
        assertThat(Arrays.stream(gone).min().orElseThrow()).isGreaterThan(8);
    }

    @Test
    void scratchesRunRightAcross() {
        Print scratched = Mishaps.scratches(3, 0.7).befall((x, y) -> 0.5, symbol, new Random(4));
        assertThat(1 - share(scratched, 0.5)).isBetween(0.02, 3 * 0.7 * 1.42 / symbol.size());
    }

    @Test
    void aLogoCoversItsShareOfTheMiddle() {
        Print logo = Mishaps.logo(0.1).befall((x, y) -> 0.123, symbol, new Random(5));
        assertThat(share(logo, 0.123)).isCloseTo(0.9, within(0.005));
        assertThat(logo.at(symbol.size() / 2.0, symbol.size() / 2.0)).isNotEqualTo(0.123);
    }

    @Test
    void onlyTheQuietZoneIsClearInACrowd() {
        Print crowded = Mishaps.crowded(2).befall(plain, symbol, new Random(6));
        int dark = 0;
        for (double y = -1.95; y < symbol.size() + 2; y += STEP) {
            assertThat(crowded.at(-1.99, y)).isEqualTo(1);
            dark += crowded.at(-2.01, y) < 0.5 ? 1 : 0;
        }
        assertThat(dark).isGreaterThan(50);
    }

    @Test
    void textureShowsInTheLightMoreThanInTheDark() {
        Print textured = Mishaps.texture(0.5).befall(plain, symbol, new Random(7));
        double[] light = {1, 0};
        double[] dark = {1, 0};
        for (double y = 0.5; y < symbol.size(); y++) {
            for (double x = 0.5; x < symbol.size(); x++) {
                double[] range = plain.at(x, y) == 1 ? light : dark;
                range[0] = Math.min(range[0], textured.at(x, y));
                range[1] = Math.max(range[1], textured.at(x, y));
            }
        }
        assertThat(light[0]).isBetween(0.5, 0.6);
        assertThat(light[1]).isBetween(0.9, 1.0);
        assertThat(dark[1] - dark[0]).isLessThan(0.1);
    }

    @Test
    void aScreenHasStripesWithGapsBetweenThem() {
        Print screen = Mishaps.screen(2).befall((x, y) -> 1, symbol, new Random(8));
        assertThat(screen.at(0.25, 0.1)).as("green").isGreaterThan(screen.at(0.08, 0.1));
        assertThat(screen.at(0.08, 0.1)).as("red").isGreaterThan(screen.at(0.35, 0.1));
        assertThat(screen.at(0.35, 0.1)).as("blue").isGreaterThan(screen.at(0.35, 0.45));
        assertThat(screen.at(10.25, 7.1)).isEqualTo(screen.at(0.25, 0.1));
    }

    @Test
    void theSmallestSymbolHasRoomForBlotsBesideItsFinderPattern() {
        Symbol micro = SymbolEncoder.builder()
                .family(Family.MICRO_QR)
                .version(Version.micro(1))
                .build()
                .encode("123");
        for (int seed = 0; seed < 20; seed++) {
            Print white = Mishaps.blots(0.08, 1).befall((x, y) -> 0.5, micro, Dice.of(seed));
            assertThat(white.at(6.9, 6.9)).isEqualTo(0.5);
            assertThat(white.at(0.5, 0.5)).isEqualTo(0.5);
        }
        assertThatThrownBy(() -> Mishaps.blots(0.2, 1).befall(plain, micro, new Random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no room");
    }

    /** The share of the symbol's area with a light. */
    private double share(Print print, double light) {
        int count = 0;
        int all = 0;
        for (double y = STEP / 2; y < symbol.size(); y += STEP) {
            for (double x = STEP / 2; x < symbol.size(); x += STEP) {
                all++;
                count += print.at(x, y) == light ? 1 : 0;
            }
        }
        return count / (double) all;
    }
}
