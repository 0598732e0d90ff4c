package org.quietzone.bench.print;

import java.util.Arrays;
import org.quietzone.bench.contest.Frame;

/** Black and white dots of a print, square, in rows from the top. */
final class Dots {
    private final int side;
    private final boolean[] dark;

    /** White paper of so many dots on each side. */
    Dots(int side) {
        this.side = side;
        this.dark = new boolean[side * side];
    }

    /**
     * Dots of rows of whole bytes.
     *
     * @param from where the rows begin
     * @param stride the bytes of a row
     * @param setIsDark what a set bit means
     */
    static Dots ofBits(byte[] bits, int from, int stride, int side, boolean setIsDark) {
        Dots dots = new Dots(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean set = (bits[from + y * stride + x / 8] & 0x80 >> x % 8) != 0;
                dots.dark[y * side + x] = set == setIsDark;
            }
        }
        return dots;
    }

    /** Dots of grey values, dark where they are in the lower half. */
    static Dots of(Frame frame) {
        if (frame.width() != frame.height()) {
            throw new IllegalArgumentException(frame.width() + " by " + frame.height() + " dots are no square");
        }
        Dots dots = new Dots(frame.width());
        for (int i = 0; i < dots.dark.length; i++) {
            dots.dark[i] = (frame.pixels()[i] & 0xFF) < 128;
        }
        return dots;
    }

    int side() {
        return side;
    }

    /** Blackens a dot. */
    void set(int x, int y) {
        dark[y * side + x] = true;
    }

    boolean isDark(int x, int y) {
        return dark[y * side + x];
    }

    /** The same on a square of another size from the top left: less, or more white. */
    Dots on(int width) {
        Dots dots = new Dots(width);
        int common = Math.min(width, side);
        for (int y = 0; y < common; y++) {
            System.arraycopy(dark, y * side, dots.dark, y * width, common);
        }
        return dots;
    }

    /**
     * What a printer makes of the dots, whose ink spreads.
     *
     * @param spread by how many dots dark areas grow at every edge; negative where light ones grow
     */
    Dots printed(int spread) {
        Dots print = new Dots(side);
        int reach = Math.abs(spread);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                print.dark[y * side + x] = touches(x, y, reach, spread > 0) == spread > 0;
            }
        }
        return print;
    }

    /** Whether there is a dot of a colour within reach. */
    private boolean touches(int x, int y, int reach, boolean colour) {
        for (int j = Math.max(0, y - reach); j <= Math.min(side - 1, y + reach); j++) {
            for (int i = Math.max(0, x - reach); i <= Math.min(side - 1, x + reach); i++) {
                if (dark[j * side + i] == colour) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The dots as an image for readers. */
    Frame frame() {
        byte[] pixels = new byte[dark.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (dark[i] ? 0 : 255);
        }
        return new Frame(side, side, pixels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dots that && side == that.side && Arrays.equals(dark, that.dark);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dark);
    }

    @Override
    public String toString() {
        return side + " by " + side + " dots";
    }
}
