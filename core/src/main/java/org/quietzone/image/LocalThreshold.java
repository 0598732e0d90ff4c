package org.quietzone.image;

/**
 * A threshold that follows the light: for each place midway between the darkest and the lightest pixel around it.
 *
 * <p>The neighbourhood is as small as it can be. Squares of {@value Extremes#BLOCK} pixels with their eight neighbours come
 * first; where these show hardly any contrast, as inside the central box of a large finder pattern or on a bare wall, a
 * square of twice the side is asked, and so on up to the whole image. Between the middles of the squares the threshold is
 * interpolated, so that no edge of a square shows.
 *
 * <p>Contrast is more than what noise makes. A bare wall is never evenly lit, and a threshold midway between its dark and its
 * light end would meet the grey values of the wall somewhere in every square, and turn the noise there into a million dark
 * specks, in which all that comes after would drown. So the noise of the image is judged by its quietest squares; squares
 * that show no more than that lie on one side of their threshold altogether.
 *
 * <p>Memory: about a tenth of a byte for each pixel.
 */
public final class LocalThreshold {
    private static final int BLOCK = Extremes.BLOCK;
    /** Grey values between dark and light below which there is only noise. */
    private static final int LEAST_CONTRAST = 24;
    /** The same as a share of the contrast of the whole image, as one in so many. */
    private static final int SHARE = 5;

    /** One square in so many is at least as quiet as those are called that the noise is judged by. */
    private static final int QUIETEST = 16;
    /** Contrast that noise has in a square and its neighbours over that in the quietest squares. */
    private static final double NOISE = 2.5;
    /** The share of grey values of noise, between the darkest and the lightest one of a square, in the middle half. */
    private static final double CROWDED = 0.55;
    /** Grey values between dark and light that are more than noise in any image. */
    private static final int MOST_NOISE = 56;

    /** Rows that share their thresholds. */
    private static final int STEP = 2;

    /** From the edge to the middle of a square, in 256ths of it. */
    private static final long HALF = 128;
    /** 256ths of a square in a pixel. */
    private static final int SCALE = 256 / BLOCK;

    /** One in each of four numbers of 16 bits. */
    private static final long LANES = 0x0001000100010001L;
    /** The way of the pixels 0, 2, 4 and 6 between the middles of two squares, in sixteenths. */
    private static final long EVEN_WAY = 0x000D_0009_0005_0001L;
    /** That of the pixels 1, 3, 5 and 7. */
    private static final long ODD_WAY = 0x000F_000B_0007_0003L;

    private final int columns;
    private final int rows;
    /** The least light grey value of each square, row after row. */
    private final byte[] light;

    private final GlobalThreshold global;

    private LocalThreshold(int columns, int rows, byte[] light, GlobalThreshold global) {
        this.columns = columns;
        this.rows = rows;
        this.light = light;
        this.global = global;
    }

    /** The threshold of an image. */
    public static LocalThreshold of(GrayImage image) {
        Extremes blocks = Extremes.ofBlocks(image);
        GlobalThreshold global = blocks.overall();
        int range = global.maximum() - global.minimum();
        int noise = noise(image, blocks, range);
        int contrast = Math.max(Math.max(LEAST_CONTRAST, noise), range / SHARE);
        byte[] light = thresholds(blocks, contrast, noise, global);
        return new LocalThreshold(blocks.columns(), blocks.rows(), light, global);
    }

    /** The threshold of the whole image, of which every second row was looked at. */
    public GlobalThreshold global() {
        return global;
    }

    /**
     * The contrast that noise alone makes in a square and its neighbours; 0 if what there is may be something else.
     *
     * @param range the contrast of the whole image
     */
    private static int noise(GrayImage image, Extremes blocks, int range) {
        int quiet = blocks.contrastOf(QUIETEST);
        // Where all squares are much like the whole there are no quiet ones, but a symbol that fills the image.
        boolean filled = 5 * quiet > 2 * range;
        return filled || blocks.crowding(image, quiet) < CROWDED ? 0 : (int) Math.min(MOST_NOISE, NOISE * quiet);
    }

    /**
     * Thresholds of the squares of one size; those without contrast take that of the square around them, moved out of the
     * way if it would divide noise.
     */
    private static byte[] thresholds(Extremes level, int contrast, int noise, GlobalThreshold global) {
        byte[] result = new byte[level.columns() * level.rows()];
        Extremes spread = level.spread();
        boolean last = level.columns() == 1 && level.rows() == 1;
        Extremes half = last ? level : level.halved();
        byte[] coarser = last ? result : thresholds(half, contrast, noise, global);
        for (int row = 0; row < level.rows(); row++) {
            for (int column = 0; column < level.columns(); column++) {
                int i = row * level.columns() + column;
                int low = spread.low()[i] & 0xFF;
                int high = spread.high()[i] & 0xFF;
                if (high - low >= contrast) {
                    result[i] = (byte) ((low + high + 1) >> 1);
                } else {
                    int coarse = (row >> 1) * half.columns() + (column >> 1);
                    int around = last ? global.lightFrom() : coarser[coarse] & 0xFF;
                    result[i] = (byte) (high - low < noise ? beside(low, high, around) : around);
                }
            }
        }
        return result;
    }

    /** A threshold that two grey values lie on the same side of, namely the one that their middle is on. */
    private static int beside(int low, int high, int threshold) {
        if (threshold <= low || threshold > high) {
            return threshold;
        }
        return 2 * threshold > low + high + 1 ? Math.min(255, high + 1) : low;
    }

    /** The threshold at a place as a grey value, the same in {@value #STEP} rows; outside the image that of the edge. */
    public double at(double x, double y) {
        // In 256ths of a square, from the middle of the first one.
        long column = Math.max(HALF, Math.min(((long) columns << 8) - HALF, (long) (x * SCALE))) - HALF;
        long middle = ((long) y & -STEP) + STEP / 2;
        long row = Math.max(HALF, Math.min(((long) rows << 8) - HALF, middle * SCALE)) - HALF;
        int left = (int) (column >> 8);
        int top = (int) (row >> 8);
        int right = left + 1 < columns ? left + 1 : left;
        int upper = top * columns;
        int lower = top + 1 < rows ? upper + columns : upper;
        int s = (int) column & 0xFF;
        int t = (int) row & 0xFF;
        int above = (light[upper + left] & 0xFF) * (256 - s) + (light[upper + right] & 0xFF) * s;
        int below = (light[lower + left] & 0xFF) * (256 - s) + (light[lower + right] & 0xFF) * s;
        return (above * (256 - t) + below * t) * 0x1p-16;
    }

    /** The pixels that are darker than the threshold of their place: one bit for each, each row in words of its own. */
    long[] darkPixels(GrayImage image) {
        int stride = BinaryImage.stride(image.width());
        long[] words = new long[stride * image.height()];
        long[] thresholds = new long[(image.width() + 11) >> 3];
        for (int y = 0; y < image.height(); y++) {
            if (y % STEP == 0) {
                thresholds(y, thresholds);
            }
            darkPixels(image, y, thresholds, words, y * stride);
        }
        return words;
    }

    /**
     * The thresholds of a row, those of eight pixels in each word. The eight lie between the middles of two squares; the
     * first of them begin four pixels before the image.
     */
    private void thresholds(int y, long[] target) {
        // In sixteenths of a square.
        int place = Math.max(0, Math.min((rows - 1) << 4, 2 * y + STEP - BLOCK));
        int upper = (place >> 4) * columns;
        int lower = Math.min(rows - 1, (place >> 4) + 1) * columns;
        int t = place & 15;
        int before = (light[upper] & 0xFF) * (16 - t) + (light[lower] & 0xFF) * t;
        target[0] = between(before, before);
        for (int column = 1; column < columns; column++) {
            int after = (light[upper + column] & 0xFF) * (16 - t) + (light[lower + column] & 0xFF) * t;
            target[column] = between(before, after);
            before = after;
        }
        if (columns < target.length) {
            target[columns] = between(before, before);
        }
    }

    /**
     * Eight thresholds that grow evenly, from two in sixteenths. They take 16 bits each, which none exceeds, so that two
     * products give all eight of them.
     */
    private static long between(int before, int after) {
        // A grey value is below a threshold in 256ths if it is below that threshold rounded up.
        long start = (16 * before + 255) * LANES;
        long growth = after - before;
        long even = start + growth * EVEN_WAY;
        long odd = start + growth * ODD_WAY;
        return even >>> 8 & Octets.EVEN | odd & ~Octets.EVEN;
    }

    private static void darkPixels(GrayImage image, int y, long[] thresholds, long[] words, int start) {
        byte[] pixels = image.array();
        int width = image.width();
        int from = y * width - 4;
        int to = start;
        long word = dark(Octets.loadEnd(pixels, from + 4) << 32, thresholds[0]) >>> 4;
        int i = 1;
        // Sixty-four pixels a turn, of which the last four go to the next word.
        for (; i + 8 <= thresholds.length && from + 8 * i + 64 <= pixels.length; i += 8) {
            int at = from + 8 * i;
            for (int j = 0; j < 7; j++) {
                word |= dark(Octets.load(pixels, at + 8 * j), thresholds[i + j]) << (8 * j + 4);
            }
            long bits = dark(Octets.load(pixels, at + 56), thresholds[i + 7]);
            words[to++] = word | bits << 60;
            word = bits >>> 4;
        }
        for (int shift = 4; i < thresholds.length; i++, shift += 8) {
            long bits = dark(Octets.loadEnd(pixels, from + 8 * i), thresholds[i]);
            word |= bits << shift;
            if (shift == 60) {
                words[to++] = word;
                word = bits >>> 4;
                shift = -4;
            }
        }
        int end = start + BinaryImage.stride(width);
        if (to < end) {
            words[to] = word;
        }
        if ((width & 63) != 0) {
            words[end - 1] &= (1L << width) - 1;
        }
    }

    private static long dark(long octet, long thresholds) {
        return Octets.gather(Octets.less(octet, thresholds));
    }
}
