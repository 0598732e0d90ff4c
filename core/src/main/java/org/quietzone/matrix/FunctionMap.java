package org.quietzone.matrix;

import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * Draws the function patterns of a version (ISO/IEC 18004:2024, 6.3) and reserves the places of format and version
 * information (7.9, 7.10). What is drawn later lies over what was drawn before.
 */
final class FunctionMap {
    private final int size;
    private final int stride;
    private final long[] function;
    private final long[] fixed;
    private final long[] dark;

    FunctionMap(Version version) {
        size = version.size();
        stride = BitMatrix.wordsPerRow(size);
        function = new long[size * stride];
        fixed = new long[size * stride];
        dark = new long[size * stride];
        if (version.family() == Family.MICRO_QR) {
            drawMicro();
        } else {
            drawQr(version);
        }
    }

    long[] function() {
        return function;
    }

    long[] fixed() {
        return fixed;
    }

    long[] dark() {
        return dark;
    }

    /** All modules of the symbol that are not function modules. */
    long[] data() {
        long[] data = new long[function.length];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int at = row * stride + (column >> 6);
                data[at] |= ~function[at] & 1L << column;
            }
        }
        return data;
    }

    private void drawMicro() {
        reserve(8, 1, 1, 8);
        reserve(1, 8, 8, 1);
        for (int i = 8; i < size; i++) {
            draw(0, i, i % 2 == 0);
            draw(i, 0, i % 2 == 0);
        }
        drawFinder(0, 0);
    }

    private void drawQr(Version version) {
        reserve(0, 8, 9, 1);
        reserve(8, 0, 1, 9);
        reserve(8, size - 8, 1, 8);
        reserve(size - 8, 8, 8, 1);
        for (int i = 8; i < size - 8; i++) {
            draw(6, i, i % 2 == 0);
            draw(i, 6, i % 2 == 0);
        }
        drawFinder(0, 0);
        drawFinder(0, size - 7);
        drawFinder(size - 7, 0);
        draw(size - 8, 8, true);
        drawAlignment(version);
        if (version.hasVersionInformation()) {
            reserve(0, size - 11, 6, 3);
            reserve(size - 11, 0, 3, 6);
        }
        if (version.family() == Family.MODEL_1) {
            drawExtensions();
        }
    }

    /** A finder pattern with the part of its separator that is inside the symbol. */
    private void drawFinder(int top, int left) {
        for (int row = -1; row <= 7; row++) {
            for (int column = -1; column <= 7; column++) {
                if (inside(top + row, left + column)) {
                    int ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
                    draw(top + row, left + column, ring != 2 && ring != 4);
                }
            }
        }
    }

    private void drawAlignment(Version version) {
        int last = version.alignmentCentres() - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                boolean onFinder = i == 0 && j == 0 || i == 0 && j == last || i == last && j == 0;
                if (!onFinder) {
                    for (int row = -2; row <= 2; row++) {
                        for (int column = -2; column <= 2; column++) {
                            draw(
                                    version.alignmentCentre(i) + row,
                                    version.alignmentCentre(j) + column,
                                    Math.max(Math.abs(row), Math.abs(column)) != 1);
                        }
                    }
                }
            }
        }
    }

    /**
     * The extension patterns of Model 1 (Annex N): blocks of two by four modules at every second place along the right and
     * the lower edge, and two by two modules where the edges meet. The places follow from the places of the codewords.
     *
     * <p>The colours are not taken from a text of the standard: all modules on the edge itself are dark and the others
     * light, as in the symbols of another encoder (all 14 versions were compared, whole symbols). This is why they do not
     * count as fixed; a reader does not depend on them.
     */
    private void drawExtensions() {
        int last = size - 1;
        drawExtension(last - 1, last - 1, 2, 2);
        for (int from = last - 11; from > 12; from -= 8) {
            drawExtension(from, last - 1, 4, 2);
            drawExtension(last - 1, from, 2, 4);
        }
    }

    private void drawExtension(int top, int left, int height, int width) {
        reserve(top, left, height, width);
        int last = size - 1;
        for (int i = 0; i < height * width; i++) {
            int row = top + i / width;
            int column = left + i % width;
            boolean outer = width == height ? row == last && column == last : row == last || column == last;
            if (outer) {
                dark[row * stride + (column >> 6)] |= 1L << column;
            }
        }
    }

    private boolean inside(int row, int column) {
        return row >= 0 && row < size && column >= 0 && column < size;
    }

    /** Modules that hold no data, but whose colour is not fixed. */
    private void reserve(int top, int left, int height, int width) {
        for (int row = top; row < top + height; row++) {
            for (int column = left; column < left + width; column++) {
                function[row * stride + (column >> 6)] |= 1L << column;
            }
        }
    }

    private void draw(int row, int column, boolean isDark) {
        int at = row * stride + (column >> 6);
        long module = 1L << column;
        function[at] |= module;
        fixed[at] |= module;
        dark[at] = isDark ? dark[at] | module : dark[at] & ~module;
    }
}
