package org.quietzone.image;

import java.util.Arrays;

/**
 * A threshold that follows the light: for each place midway between the darkest and the lightest pixel around it.
 *
 * <p>The neighbourhood is as small as it can be. Squares of {@value #BLOCK} pixels with their eight neighbours come first;
 * where these show hardly any contrast, as inside the central box of a large finder pattern or on a bare wall, a square of
 * twice the side is asked, and so on up to the whole image. Between the middles of the squares the threshold is
 * interpolated, so that no edge of a square shows.
 *
 * <p>Memory: about a tenth of a byte for each pixel.
 */
public final class LocalThreshold {
    private static final int SHIFT = 3;
    private static final int BLOCK = 1 << SHIFT;
    /** Grey values between dark and light below which there is only noise. */
    private static final int LEAST_CONTRAST = 24;
    /** The same as a share of the contrast of the whole image, as one in so many. */
    private static final int SHARE = 5;

    private final int columns;
    private final int rows;
    /** Doubled thresholds of the squares, 0 to 510, row after row. */
    private final short[] doubled;

    private LocalThreshold(int columns, int rows, short[] doubled) {
        this.columns = columns;
        this.rows = rows;
        this.doubled = doubled;
    }

    /** The threshold of an image. */
    public static LocalThreshold of(GrayImage image) {
        Extremes blocks = Extremes.ofBlocks(image);
        GlobalThreshold global = GlobalThreshold.of(image);
        int contrast = Math.max(LEAST_CONTRAST, (global.maximum() - global.minimum()) / SHARE);
        return new LocalThreshold(blocks.columns, blocks.rows, thresholds(blocks, contrast, global));
    }

    /** Thresholds of the squares of one size; those without contrast take that of the square around them. */
    private static short[] thresholds(Extremes level, int contrast, GlobalThreshold global) {
        short[] result = new short[level.columns * level.rows];
        Extremes spread = level.spread();
        boolean last = level.columns == 1 && level.rows == 1;
        Extremes half = last ? level : level.halved();
        short[] coarser = last ? result : thresholds(half, contrast, global);
        for (int row = 0; row < level.rows; row++) {
            for (int column = 0; column < level.columns; column++) {
                int i = row * level.columns + column;
                int low = spread.low[i] & 0xFF;
                int high = spread.high[i] & 0xFF;
                if (high - low >= contrast) {
                    result[i] = (short) (low + high);
                } else if (last) {
                    result[i] = (short) (global.minimum() + global.maximum());
                } else {
                    result[i] = coarser[(row >> 1) * half.columns + (column >> 1)];
                }
            }
        }
        return result;
    }

    /** The threshold at a place as a grey value; outside the image that of the edge. */
    public double at(double x, double y) {
        double column = Math.max(0, Math.min(columns - 1, x / BLOCK - 0.5));
        double row = Math.max(0, Math.min(rows - 1, y / BLOCK - 0.5));
        int left = Math.min(columns - 1, (int) column);
        int top = Math.min(rows - 1, (int) row);
        int right = Math.min(columns - 1, left + 1);
        int bottom = Math.min(rows - 1, top + 1);
        double s = column - left;
        double t = row - top;
        double upper = doubled[top * columns + left] * (1 - s) + doubled[top * columns + right] * s;
        double lower = doubled[bottom * columns + left] * (1 - s) + doubled[bottom * columns + right] * s;
        return (upper * (1 - t) + lower * t) / 2;
    }

    /**
     * The thresholds of the pixels of one row, in units of 1 / {@value #UNIT} grey value.
     *
     * @param y the row
     * @param target receives as many values as it has places, for pixels 0, 1, 2 ...
     */
    void row(int y, int[] target) {
        // In sixteenths of a square: pixel centres are odd, middles of squares are multiples of sixteen.
        int place = Math.max(0, Math.min((rows - 1) << 4, 2 * y + 1 - BLOCK));
        int upper = (place >> 4) * columns;
        int lower = Math.min(rows - 1, (place >> 4) + 1) * columns;
        int t = place & 15;
        int before = doubled[upper] * (16 - t) + doubled[lower] * t;
        int x = 0;
        // Up to the middle of the first square, then from middle to middle, then on from the last one.
        for (; x < Math.min(target.length, BLOCK / 2); x++) {
            target[x] = before * 16;
        }
        for (int column = 1; column < columns; column++) {
            int after = doubled[upper + column] * (16 - t) + doubled[lower + column] * t;
            for (int s = 1; s < 16 && x < target.length; s += 2, x++) {
                target[x] = before * (16 - s) + after * s;
            }
            before = after;
        }
        for (; x < target.length; x++) {
            target[x] = before * 16;
        }
    }

    /** What {@link #row} counts in. */
    static final int UNIT = 512;

    /** The darkest and lightest pixel of each square. */
    private record Extremes(int columns, int rows, byte[] low, byte[] high) {
        static Extremes ofBlocks(GrayImage image) {
            int width = image.width();
            int columns = (width + BLOCK - 1) >> SHIFT;
            int rows = (image.height() + BLOCK - 1) >> SHIFT;
            byte[] low = new byte[columns * rows];
            byte[] high = new byte[columns * rows];
            Arrays.fill(low, (byte) 255);
            byte[] pixels = image.array();
            for (int y = 0; y < image.height(); y++) {
                int row = (y >> SHIFT) * columns;
                for (int column = 0; column < columns; column++) {
                    int from = y * width + (column << SHIFT);
                    int to = y * width + Math.min(width, (column + 1) << SHIFT);
                    int least = low[row + column] & 0xFF;
                    int most = high[row + column] & 0xFF;
                    for (int i = from; i < to; i++) {
                        int value = pixels[i] & 0xFF;
                        least = Math.min(least, value);
                        most = Math.max(most, value);
                    }
                    low[row + column] = (byte) least;
                    high[row + column] = (byte) most;
                }
            }
            return new Extremes(columns, rows, low, high);
        }

        /** Squares of twice the side. */
        Extremes halved() {
            return collect((columns + 1) >> 1, (rows + 1) >> 1, 2, 0, 1);
        }

        /** Each square with its eight neighbours. */
        Extremes spread() {
            return collect(columns, rows, 1, -1, 1);
        }

        private Extremes collect(int newColumns, int newRows, int factor, int from, int to) {
            byte[] newLow = new byte[newColumns * newRows];
            byte[] newHigh = new byte[newColumns * newRows];
            for (int row = 0; row < newRows; row++) {
                int top = Math.max(0, row * factor + from);
                int bottom = Math.min(rows - 1, row * factor + to);
                for (int column = 0; column < newColumns; column++) {
                    int left = Math.max(0, column * factor + from);
                    int right = Math.min(columns - 1, column * factor + to);
                    int least = 255;
                    int most = 0;
                    for (int i = top; i <= bottom; i++) {
                        for (int j = left; j <= right; j++) {
                            least = Math.min(least, low[i * columns + j] & 0xFF);
                            most = Math.max(most, high[i * columns + j] & 0xFF);
                        }
                    }
                    newLow[row * newColumns + column] = (byte) least;
                    newHigh[row * newColumns + column] = (byte) most;
                }
            }
            return new Extremes(newColumns, newRows, newLow, newHigh);
        }
    }
}
