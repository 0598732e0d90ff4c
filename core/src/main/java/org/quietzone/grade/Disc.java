package org.quietzone.grade;

import org.quietzone.image.GrayImage;

/**
 * The circle of the synthetic aperture on square pixels.
 *
 * <p>The circle is cut into the rows of pixels that it touches. What it covers of a row counts as a bar as high as the row
 * and of the same area, whose ends cover parts of pixels. So its area is exact at every place and size, and a row of bars
 * is a difference of running sums.
 */
final class Disc {
    /*
     * A pixel is a mean over its own square already, and one that the circle cuts counts as a whole square with less weight:
     * both spread what is seen by the variance of a square, 1/12 of a pixel. A circle has a quarter of its squared radius.
     * With so much less, all together is as wide as the circle that was asked for.
     */
    private static final double SPREAD_OF_PIXELS = 4 * 2 / 12.0;

    /** Steps of the table of areas from one end of the circle to the other. */
    private static final int STEPS = 1024;
    /** The share of the radius beyond which areas are not taken from the table. */
    private static final double BENT = 0.9;

    private final double diameter;
    private final double radius;
    private final double[] halfAreas = new double[STEPS + 2];

    /**
     * A circle.
     *
     * @param diameter in pixels, on the print; below two pixels there is little of it left
     */
    Disc(double diameter) {
        this.diameter = diameter;
        this.radius = Math.sqrt(Math.max(0.25, diameter * diameter / 4 - SPREAD_OF_PIXELS));
        for (int i = 0; i <= STEPS; i++) {
            halfAreas[i] = exactHalfArea(radius * (2.0 * i / STEPS - 1));
        }
    }

    double diameter() {
        return diameter;
    }

    /** The mean grey value within the circle around a place; beyond the image its edge goes on. */
    double mean(GrayImage image, double x, double y) {
        int top = (int) Math.floor(y - radius);
        int bottom = (int) Math.floor(y + radius);
        double sum = 0;
        double area = 0;
        for (int row = top; row <= bottom; row++) {
            double half = halfBar(row - y);
            if (half > 0) {
                sum += bar(image, clamp(row, image.height()), x - half, x + half);
                area += 2 * half;
            }
        }
        return sum / area;
    }

    /** Half the length of the bar in a row of pixels that begins {@code from} below the centre. */
    double halfBar(double from) {
        double low = Math.max(-radius, Math.min(radius, from));
        double high = Math.max(-radius, Math.min(radius, from + 1));
        return (halfArea(high) - halfArea(low)) / 2;
    }

    /** The area of the circle above a line, up to a constant; from a table but near the ends, where it bends much. */
    private double halfArea(double y) {
        if (Math.abs(y) > BENT * radius) {
            return exactHalfArea(y);
        }
        double place = (y / radius + 1) * (STEPS / 2.0);
        int step = (int) place;
        return halfAreas[step] + (halfAreas[step + 1] - halfAreas[step]) * (place - step);
    }

    private double exactHalfArea(double y) {
        return y * Math.sqrt(Math.max(0, radius * radius - y * y)) + radius * radius * Math.asin(y / radius);
    }

    private static double bar(GrayImage image, int row, double from, double to) {
        int first = (int) Math.floor(from);
        int last = (int) Math.floor(to);
        int width = image.width();
        if (first == last) {
            return image.get(clamp(first, width), row) * (to - from);
        }
        double sum = image.get(clamp(first, width), row) * (first + 1 - from)
                + image.get(clamp(last, width), row) * (to - last);
        for (int x = first + 1; x < last; x++) {
            sum += image.get(clamp(x, width), row);
        }
        return sum;
    }

    private static int clamp(int value, int size) {
        return Math.max(0, Math.min(size - 1, value));
    }
}
