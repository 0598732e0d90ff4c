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
        int minimum = 255;
        int maximum = 0;
        for (byte pixel : image.array()) {
            int value = pixel & 0xFF;
            minimum = Math.min(minimum, value);
            maximum = Math.max(maximum, value);
        }
        return new GlobalThreshold(minimum, maximum);
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
}
