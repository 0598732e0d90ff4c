package org.quietzone.image;

/**
 * An image of dark and light pixels; immutable. What lies outside is light. It takes one bit for each pixel, 25 MB for
 * 200 megapixels; the inverted image shares its memory.
 */
public final class BinaryImage {
    /** Bits of a fraction of a pixel in {@link #steps}. */
    public static final int SHIFT = 16;

    private final int width;
    private final int height;
    /** Words of 64 pixels in each row, the last one filled up with zeros. */
    private final int stride;
    /** Pixel (x, y) is bit {@code x & 63} of word {@code y * stride + (x >> 6)}. */
    private final long[] words;
    /** All ones if dark and light are interchanged, otherwise zero. */
    private final long flip;

    private BinaryImage(int width, int height, long[] words, long flip) {
        this.width = width;
        this.height = height;
        this.stride = stride(width);
        this.words = words;
        this.flip = flip;
    }

    /** The words that a row of pixels takes. */
    static int stride(int width) {
        return (width + 63) >>> 6;
    }

    /** The pixels of an image that are darker than a threshold. */
    public static BinaryImage of(GrayImage image, GlobalThreshold threshold) {
        int width = image.width();
        int stride = stride(width);
        byte[] pixels = image.array();
        long[] words = new long[stride * image.height()];
        long light = threshold.lightFrom() * Octets.ONES;
        for (int y = 0; y < image.height(); y++) {
            int from = y * width;
            int to = y * stride;
            int x = 0;
            for (; x + 64 <= width; x += 64, to++) {
                long word = 0;
                for (int i = 0; i < 64; i += 8) {
                    long octet = Octets.load(pixels, from + x + i);
                    word |= Octets.gather(Octets.less(octet, light)) << i;
                }
                words[to] = word;
            }
            if (x < width) {
                long word = 0;
                for (int i = 0; x + i < width; i += 8) {
                    long octet = Octets.loadEnd(pixels, from + x + i);
                    word |= Octets.gather(Octets.less(octet, light)) << i;
                }
                words[to] = word & (1L << (width - x)) - 1;
            }
        }
        return new BinaryImage(width, image.height(), words, 0);
    }

    /** The pixels of an image that are darker than the threshold of their place. */
    public static BinaryImage of(GrayImage image, LocalThreshold threshold) {
        return new BinaryImage(image.width(), image.height(), threshold.darkPixels(image), 0);
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
        return ((words[y * stride + (x >> 6)] ^ flip) >>> x & 1) != 0;
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
        int start = y * stride;
        int index = x >> 6;
        long same = (words[start + index] >>> x & 1) != 0 ? -1L : 0L;
        long change = (words[start + index] ^ same) & -1L << x;
        while (change == 0) {
            index++;
            if (index == stride) {
                return width;
            }
            change = words[start + index] ^ same;
        }
        return Math.min(width, (index << 6) + Long.numberOfTrailingZeros(change));
    }

    /**
     * How far a colour goes from a pixel in one of the four directions.
     *
     * @param x the first pixel; outside the image the run has no length
     * @param y the first pixel
     * @param dx -1, 0 or 1
     * @param dy -1, 0 or 1, and 0 unless {@code dx} is
     * @param limit the most that is of interest, 0 or more
     * @return the pixels of the same colour, the first one included, at most {@code limit}
     */
    public int run(int x, int y, int dx, int dy, int limit) {
        if (x < 0 || x >= width || y < 0 || y >= height || limit == 0) {
            return 0;
        }
        if (dx > 0) {
            return Math.min(limit, runEnd(x, y) - x);
        }
        if (dx < 0) {
            return Math.min(limit, x + 1 - runStart(x, y));
        }
        int most = Math.min(limit, dy > 0 ? height - y : y + 1);
        int step = dy * stride;
        int index = y * stride + (x >> 6);
        long same = words[index] >>> x & 1;
        int length = 1;
        while (length < most && (words[index += step] >>> x & 1) == same) {
            length++;
        }
        return length;
    }

    /**
     * How far a colour goes along a ray. Places are in pixels times two to the power of {@value #SHIFT}.
     *
     * @param x where the ray begins
     * @param y where the ray begins
     * @param dx from each place to the next one
     * @param dy from each place to the next one
     * @param dark the colour; outside the image all is light
     * @param limit the most that is of interest, 0 or more
     * @return the places of that colour, the first one included, at most {@code limit}
     */
    public int steps(long x, long y, long dx, long dy, boolean dark, int limit) {
        long endX = x + limit * dx;
        long endY = y + limit * dy;
        int count = 0;
        if ((x | y | endX | endY) >= 0 && Math.max(x, endX) >> SHIFT < width && Math.max(y, endY) >> SHIFT < height) {
            // Nothing on the way lies outside.
            long wanted = (dark ? 1 : 0) ^ flip & 1;
            long px = x;
            long py = y;
            while (count < limit) {
                int column = (int) (px >> SHIFT);
                int row = (int) (py >> SHIFT);
                if ((words[row * stride + (column >> 6)] >>> column & 1) != wanted) {
                    break;
                }
                px += dx;
                py += dy;
                count++;
            }
            return count;
        }
        while (count < limit && isDark((int) (x + count * dx >> SHIFT), (int) (y + count * dy >> SHIFT)) == dark) {
            count++;
        }
        return count;
    }

    private int runStart(int x, int y) {
        int start = y * stride;
        int index = x >> 6;
        long same = (words[start + index] >>> x & 1) != 0 ? -1L : 0L;
        long change = (words[start + index] ^ same) & -1L >>> ~x;
        while (change == 0) {
            index--;
            if (index < 0) {
                return 0;
            }
            change = words[start + index] ^ same;
        }
        return (index << 6) + 64 - Long.numberOfLeadingZeros(change);
    }

    /**
     * The runs of pixels of one colour in a row: the same for the image and the inverted one.
     *
     * @param y 0 to {@link #height()} - 1
     * @param starts receives the first pixel of each run, ascending from 0, and after the last one {@link #width()}; one
     *     place more than the image has columns
     * @return how many runs there are, 1 or more
     */
    public int runs(int y, int[] starts) {
        int start = y * stride;
        int count = 0;
        starts[count++] = 0;
        // Nothing changes at the first pixel.
        long last = words[start] & 1;
        for (int i = 0; i < stride; i++) {
            long word = words[start + i];
            long change = word ^ (word << 1 | last);
            last = word >>> 63;
            if (i == stride - 1 && (width & 63) != 0) {
                change &= (1L << width) - 1;
            }
            while (change != 0) {
                starts[count++] = (i << 6) + Long.numberOfTrailingZeros(change);
                change &= change - 1;
            }
        }
        starts[count] = width;
        return count;
    }
}
