package org.quietzone.image;

/**
 * An image of dark and light pixels; immutable. What lies outside is light. It takes one bit for each pixel, 25 MB for
 * 200 megapixels; the inverted image shares its memory.
 */
public final class BinaryImage {
    private final int width;
    private final int height;
    /** Row after row without gaps: pixel (x, y) is bit {@code y * width + x}. */
    private final long[] words;
    /** All ones if dark and light are interchanged, otherwise zero. */
    private final long flip;

    private BinaryImage(int width, int height, long[] words, long flip) {
        this.width = width;
        this.height = height;
        this.words = words;
        this.flip = flip;
    }

    /** The pixels of an image that are darker than a threshold. */
    public static BinaryImage of(GrayImage image, GlobalThreshold threshold) {
        int doubled = threshold.minimum() + threshold.maximum();
        byte[] pixels = image.array();
        long[] words = new long[(pixels.length + 63) >>> 6];
        for (int i = 0; i < words.length; i++) {
            int from = i << 6;
            int count = Math.min(64, pixels.length - from);
            long word = 0;
            for (int bit = 0; bit < count; bit++) {
                // The sign of the difference is the pixel's colour.
                word |= (long) ((2 * (pixels[from + bit] & 0xFF) - doubled) >>> 31) << bit;
            }
            words[i] = word;
        }
        return new BinaryImage(image.width(), image.height(), words, 0);
    }

    /** The pixels of an image that are darker than the threshold of their place. */
    public static BinaryImage of(GrayImage image, LocalThreshold threshold) {
        int width = image.width();
        byte[] pixels = image.array();
        long[] words = new long[(pixels.length + 63) >>> 6];
        int[] thresholds = new int[width];
        int i = 0;
        long word = 0;
        for (int y = 0; y < image.height(); y++) {
            threshold.row(y, thresholds);
            for (int x = 0; x < width; x++, i++) {
                int difference = (pixels[i] & 0xFF) * LocalThreshold.UNIT - thresholds[x];
                word |= (long) (difference >>> 31) << i;
                if ((i & 63) == 63) {
                    words[i >> 6] = word;
                    word = 0;
                }
            }
        }
        if ((i & 63) != 0) {
            words[i >> 6] = word;
        }
        return new BinaryImage(width, image.height(), words, 0);
    }

    /** The width in pixels. */
    public int width() {
        return width;
    }

    /** The height in pixels. */
    public int height() {
        return height;
    }

    /** The same image with dark and light interchanged; what lies outside is light again. */
    public BinaryImage inverted() {
        return new BinaryImage(width, height, words, ~flip);
    }

    /** Whether dark and light are interchanged. */
    public boolean isInverted() {
        return flip != 0;
    }

    /** Whether a pixel is dark; outside the image none is. */
    public boolean isDark(int x, int y) {
        if (x < 0 || x >= width || y < 0 || y >= height) {
            return false;
        }
        int bit = y * width + x;
        return ((words[bit >> 6] ^ flip) >>> bit & 1) != 0;
    }

    /** Whether the pixel that holds a point is dark; outside the image none is. */
    public boolean isDark(double x, double y) {
        return isDark((int) Math.floor(x), (int) Math.floor(y));
    }

    /**
     * The end of a run of pixels of one colour in a row.
     *
     * @param x a pixel of the run, 0 to {@link #width()} - 1
     * @param y 0 to {@link #height()} - 1
     * @return the first pixel to the right that has the other colour, or {@link #width()}
     */
    public int runEnd(int x, int y) {
        int start = y * width;
        int bit = start + x;
        int index = bit >> 6;
        int last = start + width - 1 >> 6;
        long same = (words[index] >>> bit & 1) != 0 ? -1L : 0L;
        long change = (words[index] ^ same) & -1L << bit;
        while (change == 0) {
            if (index == last) {
                return width;
            }
            index++;
            change = words[index] ^ same;
        }
        return Math.min(width, (index << 6) + Long.numberOfTrailingZeros(change) - start);
    }
}
