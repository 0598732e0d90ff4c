package org.quietzone.image;

import java.util.Arrays;
import java.util.Objects;

/**
 * An image of grey values, 0 (black) to 255 (white), row after row from the top; immutable. Coordinates are (x, y) in
 * pixels, the centre of the first pixel is at (0.5, 0.5).
 */
public final class GrayImage {
    /** From the edge to the centre of a pixel, in 256ths. */
    private static final long HALF = 128;

    private final int width;
    private final int height;
    private final byte[] pixels;

    private GrayImage(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("An image has at least one pixel, not " + width + " by " + height);
        }
        if ((long) width * height != pixels.length) {
            throw new IllegalArgumentException(
                    width + " by " + height + " pixels need as many bytes, not " + pixels.length);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /**
     * An image that takes the array over without copying it; the caller must not write to it afterwards.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param pixels one unsigned byte for each pixel, row after row
     * @throws IllegalArgumentException if the sizes do not agree
     */
    public static GrayImage wrap(int width, int height, byte[] pixels) {
        return new GrayImage(width, height, Objects.requireNonNull(pixels, "pixels"));
    }

    /**
     * An image with a copy of the array; arguments as for {@link #wrap}.
     *
     * @throws IllegalArgumentException if the sizes do not agree
     */
    public static GrayImage copyOf(int width, int height, byte[] pixels) {
        return new GrayImage(width, height, pixels.clone());
    }

    /** The width in pixels. */
    public int width() {
        return width;
    }

    /** The height in pixels. */
    public int height() {
        return height;
    }

    /**
     * The grey value of a pixel, 0 to 255.
     *
     * @param x 0 to {@link #width()} - 1
     * @param y 0 to {@link #height()} - 1
     * @throws IndexOutOfBoundsException if the pixel is outside the image
     */
    public int get(int x, int y) {
        if (x < 0 || x >= width || y < 0 || y >= height) {
            throw new IndexOutOfBoundsException(
                    "Pixel (" + x + ", " + y + ") of an image of " + width + " by " + height);
        }
        return pixels[y * width + x] & 0xFF;
    }

    /** The grey value at a place, interpolated between the four pixels around it; outside the image that of the edge. */
    public double at(double x, double y) {
        // In 256ths of a pixel: whole numbers are clamped and split faster than fractions are.
        long px = Math.max(HALF, Math.min(((long) width << 8) - HALF, (long) (x * 256))) - HALF;
        long py = Math.max(HALF, Math.min(((long) height << 8) - HALF, (long) (y * 256))) - HALF;
        int left = (int) (px >> 8);
        int top = (int) (py >> 8);
        int right = left + 1 < width ? left + 1 : left;
        int upper = top * width;
        int lower = top + 1 < height ? upper + width : upper;
        int s = (int) px & 0xFF;
        int t = (int) py & 0xFF;
        int above = (pixels[upper + left] & 0xFF) * (256 - s) + (pixels[upper + right] & 0xFF) * s;
        int below = (pixels[lower + left] & 0xFF) * (256 - s) + (pixels[lower + right] & 0xFF) * s;
        return (above * (256 - t) + below * t) * 0x1p-16;
    }

    /**
     * The grey values at many places, in 256ths; each as {@link #at(double, double)} tells it, but for the rounding.
     *
     * @param count so many places, from index 0
     * @param target receives as many values, 0 to 255 * 256
     */
    public void at(double[] xs, double[] ys, int count, int[] target) {
        long right = ((long) width << 8) - HALF;
        long bottom = ((long) height << 8) - HALF;
        for (int i = 0; i < count; i++) {
            long px = Math.max(HALF, Math.min(right, (long) (xs[i] * 256))) - HALF;
            long py = Math.max(HALF, Math.min(bottom, (long) (ys[i] * 256))) - HALF;
            int upper = (int) (py >> 8) * width + (int) (px >> 8);
            int lower = py + HALF < bottom ? upper + width : upper;
            int next = px + HALF < right ? 1 : 0;
            int s = (int) px & 0xFF;
            int t = (int) py & 0xFF;
            int above = ((pixels[upper] & 0xFF) << 8) + ((pixels[upper + next] & 0xFF) - (pixels[upper] & 0xFF)) * s;
            int below = ((pixels[lower] & 0xFF) << 8) + ((pixels[lower + next] & 0xFF) - (pixels[lower] & 0xFF)) * s;
            target[i] = ((above << 8) + (below - above) * t) >> 8;
        }
    }

    /**
     * Copies one row of grey values, as unsigned bytes.
     *
     * @param y 0 to {@link #height()} - 1
     * @param target receives {@link #width()} values from index {@code offset}
     */
    public void copyRow(int y, byte[] target, int offset) {
        System.arraycopy(pixels, y * width, target, offset, width);
    }

    /** The pixels themselves, for this package, which does not write to them. */
    byte[] array() {
        return pixels;
    }

    /**
     * The sum of the grey values of a square of pixels. Pixels outside the image count as the nearest one inside.
     *
     * @param left the first column, any value
     * @param top the first row, any value
     * @param side pixels on each side, 0 to 2000
     */
    public int sum(int left, int top, int side) {
        int sum = 0;
        if (left >= 0 && top >= 0 && left + side <= width && top + side <= height) {
            for (int y = top; y < top + side; y++) {
                int row = y * width;
                for (int x = left; x < left + side; x++) {
                    sum += pixels[row + x] & 0xFF;
                }
            }
            return sum;
        }
        for (int y = top; y < top + side; y++) {
            int row = Math.max(0, Math.min(height - 1, y)) * width;
            for (int x = left; x < left + side; x++) {
                sum += pixels[row + Math.max(0, Math.min(width - 1, x))] & 0xFF;
            }
        }
        return sum;
    }

    /**
     * The image at half its width and height: each pixel is the mean of four. Of an odd width or height the last column or
     * row is left out; what is one pixel wide or high stays so.
     */
    public GrayImage halved() {
        int newWidth = Math.max(1, width / 2);
        int newHeight = Math.max(1, height / 2);
        byte[] half = new byte[newWidth * newHeight];
        int right = width > 1 ? 1 : 0;
        int below = height > 1 ? width : 0;
        for (int y = 0; y < newHeight; y++) {
            int from = 2 * y * width;
            int to = y * newWidth;
            int x = 0;
            for (; x + 8 <= newWidth; x += 8, from += 16) {
                long first = means(Octets.load(pixels, from), Octets.load(pixels, from + below));
                long second = means(Octets.load(pixels, from + 8), Octets.load(pixels, from + below + 8));
                Octets.store(half, to + x, first | second << 32);
            }
            for (; x < newWidth; x++, from += 2) {
                int sum = (pixels[from] & 0xFF)
                        + (pixels[from + right] & 0xFF)
                        + (pixels[from + below] & 0xFF)
                        + (pixels[from + below + right] & 0xFF);
                half[to + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return new GrayImage(newWidth, newHeight, half);
    }

    /** The means of four squares of two by two pixels, from eight pixels of two rows, in the lower half of a word. */
    private static long means(long upper, long lower) {
        long sums = (upper & Octets.EVEN)
                + (upper >>> 8 & Octets.EVEN)
                + (lower & Octets.EVEN)
                + (lower >>> 8 & Octets.EVEN)
                + 0x0002000200020002L;
        long means = sums >>> 2 & Octets.EVEN;
        // From every other byte to four bytes beside each other.
        means = (means | means >>> 8) & 0x0000FFFF0000FFFFL;
        return (means | means >>> 16) & 0xFFFFFFFFL;
    }

    /**
     * A part of the image.
     *
     * @param left its first column
     * @param top its first row
     * @param partWidth its width, at least 1
     * @param partHeight its height, at least 1
     * @throws IllegalArgumentException if it is not within the image
     */
    public GrayImage part(int left, int top, int partWidth, int partHeight) {
        if (left < 0
                || top < 0
                || partWidth < 1
                || partHeight < 1
                || partWidth > width - left
                || partHeight > height - top) {
            throw new IllegalArgumentException("No part of " + partWidth + " by " + partHeight + " pixels at (" + left
                    + ", " + top + ") in an image of " + width + " by " + height);
        }
        byte[] part = new byte[partWidth * partHeight];
        for (int y = 0; y < partHeight; y++) {
            System.arraycopy(pixels, (top + y) * width + left, part, y * partWidth, partWidth);
        }
        return new GrayImage(partWidth, partHeight, part);
    }

    /**
     * The image at a fraction of its width and height: each pixel is the mean of a square. What is left over at the right
     * and below is left out.
     *
     * @param factor the side of the squares in pixels, 1 up to the width and height
     * @throws IllegalArgumentException if it is not
     */
    public GrayImage reduced(int factor) {
        if (factor < 1 || factor > width || factor > height) {
            throw new IllegalArgumentException(
                    "An image of " + width + " by " + height + " cannot be reduced by " + factor);
        }
        int newWidth = width / factor;
        int newHeight = height / factor;
        long area = (long) factor * factor;
        byte[] reduced = new byte[newWidth * newHeight];
        long[] sums = new long[newWidth];
        for (int y = 0; y < newHeight; y++) {
            Arrays.fill(sums, 0);
            for (int row = y * factor; row < (y + 1) * factor; row++) {
                int at = row * width;
                for (int x = 0; x < newWidth; x++) {
                    int sum = 0;
                    for (int k = 0; k < factor; k++) {
                        sum += pixels[at++] & 0xFF;
                    }
                    sums[x] += sum;
                }
            }
            for (int x = 0; x < newWidth; x++) {
                reduced[y * newWidth + x] = (byte) ((sums[x] + area / 2) / area);
            }
        }
        return new GrayImage(newWidth, newHeight, reduced);
    }

    /** The image with dark and light interchanged: 255 minus each value. */
    public GrayImage inverted() {
        byte[] inverse = new byte[pixels.length];
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = (byte) ~pixels[i];
        }
        return new GrayImage(width, height, inverse);
    }
}
