package org.quietzone.render;

import java.util.Optional;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 (transparent) to 255 (opaque)
 */
public record Colour(int red, int green, int blue, int alpha) implements Paint {
    /** Opaque black. */
    public static final Colour BLACK = new Colour(0, 0, 0, 255);
    /** Opaque white. */
    public static final Colour WHITE = new Colour(255, 255, 255, 255);
    /** Nothing painted. */
    public static final Colour TRANSPARENT = new Colour(0, 0, 0, 0);

    /** Checks the ranges. */
    public Colour {
        if ((red | green | blue | alpha) < 0 || red > 255 || green > 255 || blue > 255 || alpha > 255) {
            throw new IllegalArgumentException(
                    "The parts of a colour are 0 to 255, not " + red + ", " + green + ", " + blue + ", " + alpha);
        }
    }

    /**
     * Reads a colour as CSS writes it: {@code #rgb}, {@code #rgba}, {@code #rrggbb}, {@code #rrggbbaa}, one of the 148 CSS
     * names, {@code transparent} or {@code none}. Case does not matter.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Colour parse(String text) {
        String trimmed = text.strip();
        Optional<Colour> colour = trimmed.startsWith("#") ? hexadecimal(trimmed.substring(1)) : named(trimmed);
        return colour.orElseThrow(() -> new IllegalArgumentException("'" + text
                + "' is not a colour: write #rgb, #rrggbb, #rrggbbaa, a CSS name such as navy, or transparent"));
    }

    private static Optional<Colour> named(String name) {
        String lower = lowerCase(name);
        return lower.equals("none") || lower.equals("transparent")
                ? Optional.of(TRANSPARENT)
                : ColourNames.rgb(lower).map(rgb -> new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, 255));
    }

    private static Optional<Colour> hexadecimal(String digits) {
        int length = digits.length();
        if (length != 3 && length != 4 && length != 6 && length != 8) {
            return Optional.empty();
        }
        int width = length < 6 ? 1 : 2;
        int[] parts = {0, 0, 0, 255};
        for (int i = 0; i < length / width; i++) {
            int high = digit(digits.charAt(i * width));
            int low = digit(digits.charAt(i * width + width - 1));
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            parts[i] = 16 * high + low;
        }
        return Optional.of(new Colour(parts[0], parts[1], parts[2], parts[3]));
    }

    private static int digit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    /** Lower case of ASCII alone: the names have no other letters, and no locale may have a say. */
    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return lower.toString();
    }

    /**
     * Checks that dark and light can be told apart at all.
     *
     * @throws IllegalArgumentException if dark is transparent or both are the same
     */
    static void checkPair(Colour dark, Colour light) {
        if (dark.isTransparent()) {
            throw new IllegalArgumentException(
                    "The dark colour is transparent, so nothing would be seen: give dark modules a colour");
        }
        if (dark.equals(light)) {
            throw new IllegalArgumentException(
                    "Dark and light are both " + dark + ", so nothing would be seen: change one of them");
        }
    }

    /** The colour of a value with alpha, red, green and blue in eight bits each, from the highest. */
    static Colour ofArgb(int argb) {
        return new Colour(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, argb >>> 24);
    }

    /** Alpha, red, green and blue in eight bits each, from the highest. */
    int argb() {
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    /** A colour between this one and another, as SVG and PDF interpolate: 0 is this one, 1 the other. */
    Colour mixedWith(Colour other, double part) {
        return new Colour(
                between(red, other.red, part),
                between(green, other.green, part),
                between(blue, other.blue, part),
                between(alpha, other.alpha, part));
    }

    private static int between(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * Math.max(0, Math.min(1, part)));
    }

    /** This colour painted over another, which counts as opaque. */
    public Colour paintedOver(Colour ground) {
        return withAlpha(255).mixedWith(ground.withAlpha(255), 1 - alpha / 255.0);
    }

    Colour withAlpha(int other) {
        return alpha == other ? this : new Colour(red, green, blue, other);
    }

    /**
     * How bright the colour is as light, relative luminance by the weights of sRGB (IEC 61966-2-1): 0 is black, 1 is
     * white. An alpha below 255 is not looked at.
     */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** How much red light the colour throws back, 0 to 1: what scanners with a red light see. */
    public double redReflectance() {
        return linear(red);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The colour everywhere. */
    @Override
    public Colour at(double x, double y) {
        return this;
    }

    /** Whether nothing is to be painted. */
    public boolean isTransparent() {
        return alpha == 0;
    }

    /** The colour without its alpha, as short as CSS allows: {@code #000}, {@code #1a2b3c}. */
    String hex() {
        boolean twins = red % 17 == 0 && green % 17 == 0 && blue % 17 == 0;
        StringBuilder text = new StringBuilder("#");
        for (int part : new int[] {red, green, blue}) {
            text.append(Character.forDigit(part >> 4, 16));
            if (!twins) {
                text.append(Character.forDigit(part & 0xF, 16));
            }
        }
        return text.toString();
    }

    /** As CSS writes it: {@code #1a2b3c}, {@code #1a2b3c80} or {@code transparent}. */
    @Override
    public String toString() {
        if (isTransparent()) {
            return "transparent";
        }
        String text = "#"
                + Integer.toHexString(0x1000000 | red << 16 | green << 8 | blue).substring(1);
        return alpha == 255 ? text : text + Integer.toHexString(0x100 | alpha).substring(1);
    }

    // By hand, because linking what a record generates takes 20 ms of the command's start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Colour that
                && red == that.red
                && green == that.green
                && blue == that.blue
                && alpha == that.alpha;
    }

    @Override
    public int hashCode() {
        return (alpha << 24) + (red << 16) + (green << 8) + blue;
    }
}
