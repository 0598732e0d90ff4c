package org.quietzone.bench.soak;

import java.util.Random;
import org.quietzone.bench.picture.Optics;
import org.quietzone.bench.picture.Picture;

/** Draws simple shapes, fast and without smoothing; what lies outside is left out. Values are 0 black to 1 white. */
final class Canvas {
    private final Picture picture;

    /** A canvas of one value. */
    Canvas(int width, int height, double value) {
        picture = new Picture(width, height).each(old -> value);
    }

    int width() {
        return picture.width();
    }

    int height() {
        return picture.height();
    }

    Picture picture() {
        return picture;
    }

    /** Fills a rectangle. */
    void box(int left, int top, int width, int height, double value) {
        for (int y = Math.max(0, top); y < Math.min(height(), top + height); y++) {
            for (int x = Math.max(0, left); x < Math.min(width(), left + width); x++) {
                picture.set(x, y, value);
            }
        }
    }

    /** Fills a disc. */
    void disc(double centreX, double centreY, double radius, double value) {
        for (int y = Math.max(0, (int) (centreY - radius)); y < Math.min(height(), centreY + radius + 1); y++) {
            for (int x = Math.max(0, (int) (centreX - radius)); x < Math.min(width(), centreX + radius + 1); x++) {
                double dx = x + 0.5 - centreX;
                double dy = y + 0.5 - centreY;
                if (dx * dx + dy * dy <= radius * radius) {
                    picture.set(x, y, value);
                }
            }
        }
    }

    /** Draws a line with square ends by setting a box at each step along it. */
    void line(double fromX, double fromY, double toX, double toY, int thick, double value) {
        int steps = (int) Math.max(1, Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)));
        for (int step = 0; step <= steps; step++) {
            double x = fromX + (toX - fromX) * step / steps;
            double y = fromY + (toY - fromY) * step / steps;
            box((int) x, (int) y, thick, thick, value);
        }
    }

    /** Draws modules, {@code dark[row][column]}, each {@code pixels} wide; the upper left corner may lie outside. */
    void modules(boolean[][] dark, int left, int top, double pixels, double ink) {
        for (int y = Math.max(0, top); y < Math.min(height(), top + (int) (dark.length * pixels)); y++) {
            boolean[] row = dark[Math.min(dark.length - 1, (int) ((y - top) / pixels))];
            for (int x = Math.max(0, left); x < Math.min(width(), left + (int) (row.length * pixels)); x++) {
                if (row[Math.min(row.length - 1, (int) ((x - left) / pixels))]) {
                    picture.set(x, y, ink);
                }
            }
        }
    }

    /** The picture as some camera might have it: now and then less contrast, a gradient of light, blur or noise. */
    Picture photographed(Random random) {
        Picture seen = picture;
        if (random.nextInt(3) == 0) {
            double black = random.nextDouble() * 0.5;
            double share = 0.1 + random.nextDouble() * (0.9 - black);
            seen = seen.each(value -> black + value * share);
        }
        if (random.nextInt(4) == 0) {
            double across = (random.nextDouble() - 0.5) / width();
            double down = (random.nextDouble() - 0.5) / height();
            seen = seen.times((x, y) -> 0.75 + across * x + down * y);
        }
        if (random.nextInt(4) == 0) {
            seen = Optics.gaussian(seen, 0.4 + 1.2 * random.nextDouble());
        }
        if (random.nextInt(4) == 0) {
            double strength = 0.3 * random.nextDouble();
            seen = seen.each(value -> value + strength * (random.nextFloat() - 0.5));
        }
        return seen;
    }
}
