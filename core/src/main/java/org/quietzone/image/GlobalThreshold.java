package org.quietzone.image;

/**
 * The grey value midway between the darkest and the lightest pixel of an image (ISO/IEC 18004:2024, clause 12 a). What is
 * darker counts as dark; in an image of one grey value all is light.
 *
 * @param minimum the darkest grey value, 0 to 255
 * @param maximum the lightest grey value, {@code minimum} to 255
 */
public record GlobalThreshold(int minimum, int maximum) {

    /** The threshold of an image. */
    public static GlobalThreshold of(GrayImage image) {
        byte[] pixels = image.array();
        long low = -1;
        long high = 0;
        int i = 0;
        // Pairs are compared with each other first: three comparisons instead of four, and fewer that wait for another.
        for (; i + 32 <= pixels.length; i += 32) {
            long a = Octets.load(pixels, i);
            long b = Octets.load(pixels, i + 8);
            long c = Octets.load(pixels, i + 16);
            long d = Octets.load(pixels, i + 24);
            long first = (a ^ b) & Octets.widen(Octets.less(b, a));
            long second = (c ^ d) & Octets.widen(Octets.less(d, c));
            low = Octets.min(low, Octets.min(a ^ first, c ^ second));
            high = Octets.max(high, Octets.max(b ^ first, d ^ second));
        }
        int minimum = 255;
        int maximum = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            minimum = Math.min(minimum, (int) (low >>> shift) & 0xFF);
            maximum = Math.max(maximum, (int) (high >>> shift) & 0xFF);
        }
        for (; i < pixels.length; i++) {
            minimum = Math.min(minimum, pixels[i] & 0xFF);
            maximum = Math.max(maximum, pixels[i] & 0xFF);
        }
        return new GlobalThreshold(minimum, maximum);
    }

    /** A threshold at a grey value, to the nearest half, with extremes as far from it as there are grey values. */
    public static GlobalThreshold at(double value) {
        int twice = (int) Math.max(0, Math.min(510, Math.round(2 * value)));
        int minimum = Math.max(0, twice - 255);
        return new GlobalThreshold(minimum, twice - minimum);
    }

    /** Whether a grey value is dark. */
    public boolean isDark(int value) {
        return 2 * value < minimum + maximum;
    }

    /** Whether the mean of {@code count} grey values with a given sum is dark. */
    public boolean isDark(int sum, int count) {
        return 2 * sum < count * (minimum + maximum);
    }

    /** The threshold as a grey value; it may end in a half. */
    public double value() {
        return (minimum + maximum) / 2.0;
    }

    /** The least grey value that is light. */
    int lightFrom() {
        return (minimum + maximum + 1) / 2;
    }
}
