package org.quietzone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.BlockLayout;

/** Images of symbols for the tests of grading: each module, with those of the quiet zone, is a square of one grey value. */
final class GradedImage {
    private final Symbol symbol;
    private final int margin;
    private final int side;
    private final int[] grey;

    private GradedImage(Symbol symbol, int margin, int dark, int light) {
        this.symbol = symbol;
        this.margin = margin;
        this.side = symbol.size() + 2 * margin;
        this.grey = new int[side * side];
        for (int row = -margin; row < side - margin; row++) {
            for (int column = -margin; column < side - margin; column++) {
                boolean inside = row >= 0 && column >= 0 && row < symbol.size() && column < symbol.size();
                boolean isDark = inside ? symbol.isDark(row, column) : symbol.quietZoneIsDark();
                set(row, column, isDark ? dark : light);
            }
        }
    }

    static GradedImage of(Symbol symbol, int dark, int light) {
        return new GradedImage(symbol, symbol.quietZone(), dark, light);
    }

    /** With more room around the symbol than its quiet zone. */
    static GradedImage of(Symbol symbol, int margin, int dark, int light) {
        return new GradedImage(symbol, margin, dark, light);
    }

    static GrayImage drawn(Symbol symbol, int pitch) {
        return of(symbol, 20, 220).image(pitch);
    }

    /** All of one grey value. */
    static GrayImage plain(int width, int height, int value) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) value);
        return GrayImage.wrap(width, height, pixels);
    }

    GradedImage set(int row, int column, int value) {
        grey[(row + margin) * side + column + margin] = value;
        return this;
    }

    int get(int row, int column) {
        return grey[(row + margin) * side + column + margin];
    }

    /** Inverts one module of so many codewords of each block. */
    GradedImage wrong(int codewords, int dark, int light) {
        BlockLayout layout = symbol.version().layout(symbol.level());
        int[] places = MatrixReader.codewordPlaces(layout);
        List<Integer> wrong = new ArrayList<>();
        for (int block = 0; block < layout.blocks(); block++) {
            for (int i = 0; i < codewords; i++) {
                wrong.add(layout.eccPosition(block, i));
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (wrong.remove((Integer) places[i])) {
                int row = i / symbol.size();
                int column = i % symbol.size();
                set(row, column, dark + light - get(row, column));
            }
        }
        return this;
    }

    GrayImage image(int pitch) {
        int width = side * pitch;
        byte[] pixels = new byte[width * width];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) grey[i / width / pitch * side + i % width / pitch];
        }
        return GrayImage.wrap(width, width, pixels);
    }

    /** Some modules, given as row and column, have a dark ring around what an aperture of half a module sees. */
    GrayImage ringed(int pitch, int dark, int[]... modules) {
        GrayImage full = image(pitch);
        int width = full.width();
        byte[] pixels = new byte[width * width];
        for (int y = 0; y < width; y++) {
            full.copyRow(y, pixels, y * width);
        }
        for (int[] module : modules) {
            for (int i = 0; i < pitch * pitch; i++) {
                double distance = Math.hypot(i % pitch + 0.5 - pitch / 2.0, i / pitch + 0.5 - pitch / 2.0) / pitch;
                if (distance > 0.3 && distance < 0.45) {
                    int x = (module[1] + margin) * pitch + i % pitch;
                    int y = (module[0] + margin) * pitch + i / pitch;
                    pixels[y * width + x] = (byte) dark;
                }
            }
        }
        return GrayImage.wrap(width, width, pixels);
    }
}
