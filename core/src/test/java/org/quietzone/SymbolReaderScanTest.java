package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;
import org.quietzone.spec.Version;

/** What a call is told to do and what it tells: efforts, limits, evidence, refused candidates, colour. */
class SymbolReaderScanTest {
    private static final int SCALE = 4;
    private static final byte DARK = 20;
    private static final byte LIGHT = (byte) 235;

    /** Symbols side by side, each with its quiet zone. */
    private static GrayImage row(byte dark, byte light, Symbol... symbols) {
        int side = 0;
        for (Symbol symbol : symbols) {
            side = Math.max(side, (symbol.size() + 8) * SCALE);
        }
        int width = side * symbols.length;
        byte[] pixels = new byte[width * side];
        Arrays.fill(pixels, light);
        for (int i = 0; i < symbols.length; i++) {
            Symbol symbol = symbols[i];
            for (int y = 0; y < symbol.size() * SCALE; y++) {
                for (int x = 0; x < symbol.size() * SCALE; x++) {
                    if (symbol.isDark(y / SCALE, x / SCALE)) {
                        pixels[(y + 4 * SCALE) * width + i * side + x + 4 * SCALE] = dark;
                    }
                }
            }
        }
        return GrayImage.wrap(width, side, pixels);
    }

    private static Symbol symbol(String text) {
        return SymbolEncoder.standard().encode(text);
    }

    @ParameterizedTest
    @EnumSource(Effort.class)
    void everyEffortReadsACleanSymbolAndSaysHow(Effort effort) {
        GrayImage image = row(DARK, LIGHT, symbol("one"));

        Scan scan = SymbolReader.builder().effort(effort).build().scan(image);

        assertThat(scan.end()).isEqualTo(Scan.End.COMPLETE);
        assertThat(scan.rejected()).isEmpty();
        assertThat(scan.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.text()).isEqualTo("one");
            assertThat(reading.strategy()).isPresent();
            assertThat(reading.contrast().orElseThrow()).isBetween(0.8, 0.86);
            assertThat(reading.milliseconds().orElseThrow()).isPositive();
            assertThat(reading.geometry().orElseThrow().pitch()).isBetween(3.95, 4.05);
        });
    }

    @Test
    void noMoreSymbolsThanAskedFor() {
        GrayImage image = row(DARK, LIGHT, symbol("one"), symbol("two"), symbol("three"));

        Scan scan = SymbolReader.builder().maxSymbols(2).build().scan(image);

        assertThat(scan.readings()).hasSize(2);
        assertThat(scan.end()).isEqualTo(Scan.End.ENOUGH_SYMBOLS);
        assertThat(SymbolReader.builder().maxSymbols(4).build().scan(image).end())
                .isEqualTo(Scan.End.COMPLETE);
    }

    @Test
    void endsWhenTheCallerSaysSo() {
        GrayImage image = row(DARK, LIGHT, symbol("one"), symbol("two"));
        AtomicInteger asked = new AtomicInteger();

        Scan atOnce = SymbolReader.builder().cancellation(() -> true).build().scan(image);
        Scan never = SymbolReader.builder()
                .cancellation(() -> asked.incrementAndGet() < 0)
                .build()
                .scan(image);

        assertThat(atOnce.readings()).isEmpty();
        assertThat(atOnce.end()).isEqualTo(Scan.End.CANCELLED);
        assertThat(never.readings()).hasSize(2);
        assertThat(asked.get()).isPositive();
    }

    @Test
    void endsWhenTimeIsUp() {
        GrayImage image = row(DARK, LIGHT, symbol("one"));

        Scan scan = SymbolReader.builder().timeout(Duration.ofNanos(1)).build().scan(image);

        assertThat(scan.readings()).isEmpty();
        assertThat(scan.end()).isEqualTo(Scan.End.TIMEOUT);
        assertThat(SymbolReader.builder()
                        .timeout(Duration.ofSeconds(Long.MAX_VALUE))
                        .build()
                        .scan(image)
                        .end())
                .isEqualTo(Scan.End.COMPLETE);
    }

    @Test
    void tellsWhatCouldNotBeReadAndWhere() {
        Symbol whole = SymbolEncoder.builder().version(Version.of(5)).build().encode("damaged");
        GrayImage image = row(DARK, LIGHT, whole, symbol("read"));
        byte[] pixels = new byte[image.width() * image.height()];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, pixels, y * image.width());
        }
        // Every other column of the data area in stripes: patterns stand, codewords do not.
        for (int y = 0; y < 16 * SCALE; y++) {
            for (int x = 0; x < 24 * SCALE; x++) {
                pixels[(y + 14 * SCALE) * image.width() + x + 13 * SCALE] = (x / SCALE & 1) == 0 ? DARK : LIGHT;
            }
        }

        Scan scan = SymbolReader.standard().scan(GrayImage.wrap(image.width(), image.height(), pixels));

        assertThat(scan.readings()).extracting(Reading::text).containsExactly("read");
        assertThat(scan.rejected()).singleElement().satisfies(candidate -> {
            assertThat(candidate.version()).isEqualTo(Version.of(5));
            assertThat(candidate.rejected().reason()).isEqualTo(Rejected.Reason.ERROR_CORRECTION);
            assertThat(candidate.rejected().detail()).contains("Block 0");
            assertThat(candidate.strategy()).isNotBlank();
            assertThat(candidate.geometry().corners().upperLeft().x()).isBetween(15.0, 17.0);
        });
    }

    @Test
    void refusesWhatMayBeAnAccident() {
        Symbol symbol =
                SymbolEncoder.builder().version(Version.micro(1)).build().encode("123");
        GrayImage image = row(DARK, LIGHT, symbol);
        byte[] pixels = new byte[image.width() * image.height()];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, pixels, y * image.width());
        }
        // Two wrong modules of format information could be corrected, but M1 has nothing else to show for itself.
        for (int column : new int[] {4, 6}) {
            byte wrong = symbol.isDark(8, column) ? LIGHT : DARK;
            for (int i = 0; i < SCALE * SCALE; i++) {
                pixels[(12 * SCALE + i / SCALE) * image.width() + (4 + column) * SCALE + i % SCALE] = wrong;
            }
        }

        Scan scan = SymbolReader.standard().scan(GrayImage.wrap(image.width(), image.height(), pixels));

        assertThat(scan.readings()).isEmpty();
        assertThat(scan.rejected()).singleElement().satisfies(candidate -> {
            assertThat(candidate.version()).isEqualTo(Version.micro(1));
            assertThat(candidate.rejected().reason()).isEqualTo(Rejected.Reason.EVIDENCE);
        });
    }

    @Test
    void readsColoursThatAreEquallyBright() {
        Symbol symbol = symbol("red on green");
        GrayImage red = row((byte) 200, (byte) 40, symbol);
        GrayImage green = row((byte) 60, (byte) 140, symbol);
        GrayImage flat = row((byte) 100, (byte) 100, symbol);
        SymbolReader thorough = SymbolReader.builder().effort(Effort.THOROUGH).build();

        assertThat(thorough.read(flat)).isEmpty();
        assertThat(thorough.read(ColourImage.of(flat, red, green, flat)))
                .extracting(Reading::text)
                .isEqualTo(List.of("red on green"));
    }

    @Test
    void optionsRejectWhatCannotBeMeant() {
        assertThatThrownBy(() -> SymbolReader.builder().maxSymbols(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> SymbolReader.builder().timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0S");
        assertThatThrownBy(() -> ColourImage.of(
                        GrayImage.wrap(2, 1, new byte[2]),
                        GrayImage.wrap(2, 1, new byte[2]),
                        GrayImage.wrap(1, 2, new byte[2]),
                        GrayImage.wrap(2, 1, new byte[2])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("green has 1 by 2 pixels");
    }
}
