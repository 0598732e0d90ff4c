package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.spec.Version;

class SymbolGeometryTest {
    private static final int SCALE = 4;
    private static final Offset<Double> NEAR = Offset.offset(0.5);

    private static Reading read(Symbol symbol) {
        int side = (symbol.size() + 2 * symbol.quietZone()) * SCALE;
        byte[] pixels = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int row = y / SCALE - symbol.quietZone();
                int column = x / SCALE - symbol.quietZone();
                boolean inside = row >= 0 && column >= 0 && row < symbol.size() && column < symbol.size();
                pixels[y * side + x] = (byte) (inside && symbol.isDark(row, column) ? 0 : 255);
            }
        }
        List<Reading> readings = SymbolReader.standard().read(GrayImage.wrap(side, side, pixels));
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    private static Symbol symbol(String version, boolean mirrored) {
        return SymbolEncoder.builder()
                .version(Version.parse(version))
                .mirrored(mirrored)
                .build()
                .encode("12345");
    }

    /** The middle of a module in an image without rotation. */
    private static void assertAt(Point point, Symbol symbol, double row, double column) {
        assertThat(point.x()).isEqualTo((symbol.quietZone() + column + 0.5) * SCALE, NEAR);
        assertThat(point.y()).isEqualTo((symbol.quietZone() + row + 0.5) * SCALE, NEAR);
    }

    @Test
    void placesOfAVersionWithAlignmentPatterns() {
        for (boolean mirrored : new boolean[] {false, true}) {
            Symbol symbol = symbol("7", mirrored);
            Reading reading = read(symbol);
            SymbolGeometry geometry = reading.geometry().orElseThrow();
            assertThat(geometry.size()).isEqualTo(45);
            assertThat(geometry.pitch()).isEqualTo(SCALE, Offset.offset(0.05));
            assertThat(reading.corners()).contains(geometry.corners());
            assertAt(geometry.at(0, 0), symbol, 0, 0);
            assertAt(geometry.at(10.5, 30), symbol, 10.5, 30);
            assertAt(geometry.at(44.5, -0.5), symbol, 44.5, -0.5);
            assertThat(geometry.finderCentres()).hasSize(3);
            assertThat(geometry.alignmentCentres())
                    .hasSize(6)
                    .allSatisfy(place -> assertAt(place.centre(), symbol, place.row(), place.column()));
            assertThat(geometry.alignmentCentres().get(0))
                    .satisfies(place -> assertThat(place.row()).isEqualTo(6))
                    .satisfies(place -> assertThat(place.column()).isEqualTo(22));
        }
    }

    @Test
    void theFinderPatternsComeInOrder() {
        Symbol symbol = symbol("2", false);
        SymbolGeometry geometry = read(symbol).geometry().orElseThrow();
        assertAt(geometry.finderCentres().get(0), symbol, 3, 3);
        assertAt(geometry.finderCentres().get(1), symbol, 3, 21);
        assertAt(geometry.finderCentres().get(2), symbol, 21, 3);
        assertThat(geometry.alignmentCentres())
                .singleElement()
                .satisfies(place -> assertThat(place.found()).isTrue());
    }

    @Test
    void microHasOneFinderPatternAndNoAlignmentPattern() {
        Symbol symbol = symbol("M3", false);
        SymbolGeometry geometry = read(symbol).geometry().orElseThrow();
        assertThat(geometry.finderCentres()).hasSize(1);
        assertAt(geometry.finderCentres().get(0), symbol, 3, 3);
        assertThat(geometry.alignmentCentres()).isEmpty();
    }

    @Test
    void aMatrixHasNoPlaceInAnImage() {
        assertThat(SymbolReader.standard().decode(symbol("2", false).modules()))
                .isInstanceOfSatisfying(Reading.class, reading -> {
                    assertThat(reading.geometry()).isEmpty();
                    assertThat(reading.corners()).isEmpty();
                });
    }
}
