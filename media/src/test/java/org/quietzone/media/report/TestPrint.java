package org.quietzone.media.report;

import java.util.List;
import java.util.Optional;
import org.quietzone.GradeReport;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolGrader;
import org.quietzone.grade.Lighting;
import org.quietzone.grade.ReflectanceScale;
import org.quietzone.image.GrayImage;
import org.quietzone.spec.Version;

/** A print for tests: a symbol in its quiet zone and a little more, each module a square of one grey value. */
final class TestPrint {
    static final int DARK = 30;
    static final int LIGHT = 220;

    private final Symbol symbol;
    private final int side;
    private final int border;
    private final int scale;
    private final byte[] pixels;

    private TestPrint(Symbol symbol, int scale) {
        this.symbol = symbol;
        this.scale = scale;
        this.border = symbol.quietZone() + 2;
        this.side = (symbol.size() + 2 * border) * scale;
        this.pixels = new byte[side * side];
        for (int row = -border; row < symbol.size() + border; row++) {
            for (int column = -border; column < symbol.size() + border; column++) {
                boolean inside = row >= 0 && column >= 0 && row < symbol.size() && column < symbol.size();
                set(row, column, inside && symbol.isDark(row, column) ? DARK : LIGHT);
            }
        }
    }

    static TestPrint of(String version, String text, int scale) {
        return new TestPrint(
                SymbolEncoder.builder().version(Version.parse(version)).build().encode(text), scale);
    }

    /** Gives a module another grey value. */
    TestPrint set(int row, int column, int grey) {
        for (int y = (row + border) * scale; y < (row + border + 1) * scale; y++) {
            for (int x = (column + border) * scale; x < (column + border + 1) * scale; x++) {
                pixels[y * side + x] = (byte) grey;
            }
        }
        return this;
    }

    /** Makes a module the colour that it should not be. */
    TestPrint flip(int row, int column) {
        boolean inside = row >= 0 && column >= 0 && row < symbol.size() && column < symbol.size();
        return set(row, column, inside && symbol.isDark(row, column) ? LIGHT : DARK);
    }

    GrayImage image() {
        return GrayImage.copyOf(side, side, pixels);
    }

    /** The image as a mirror shows it. */
    GrayImage mirrored() {
        byte[] mirror = new byte[pixels.length];
        for (int i = 0; i < mirror.length; i++) {
            mirror[i] = pixels[i / side * side + side - 1 - i % side];
        }
        return GrayImage.wrap(side, side, mirror);
    }

    static SymbolGrader calibrated() {
        return SymbolGrader.builder()
                .millimetresPerPixel(0.05)
                .scale(ReflectanceScale.calibrated(20, 0.03, 230, 0.85))
                .lighting(new Lighting("660", "45Q"))
                .build();
    }

    static ReportDetails details(String... names) {
        return new ReportDetails(List.of(names), "Quietzone 1.2.3", Optional.empty());
    }

    static GradeReport grade(GrayImage image) {
        return SymbolGrader.iso15415().grade(image);
    }
}
