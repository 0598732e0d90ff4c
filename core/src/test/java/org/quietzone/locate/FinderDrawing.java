package org.quietzone.locate;

import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;

/**
 * A finder pattern as a camera may see it, drawn into a light image: in any frame, with ink that spreads.
 *
 * @param frame where it lies, and whether it is drawn as rings
 * @param spread by how many modules dark goes beyond each edge; negative where it falls short
 * @param reversed light on dark
 */
record FinderDrawing(FinderPattern frame, double spread, boolean reversed) {
    private static final int PLACES = 4;

    /** Each pixel is the mean of what it covers. */
    GrayImage on(int width, int height) {
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int dark = 0;
                for (int i = 0; i < PLACES * PLACES; i++) {
                    double px = x + (i % PLACES + 0.5) / PLACES;
                    double py = y + (i / PLACES + 0.5) / PLACES;
                    dark += isDark(new Point(px, py)) ? 1 : 0;
                }
                int grey = 220 - 180 * dark / (PLACES * PLACES);
                pixels[y * width + x] = (byte) (reversed ? 255 - grey : grey);
            }
        }
        return GrayImage.wrap(width, height, pixels);
    }

    private boolean isDark(Point point) {
        Point from = point.minus(frame.centre());
        double det = frame.across().cross(frame.down());
        double a = Math.abs(from.cross(frame.down()) / det);
        double b = Math.abs(frame.across().cross(from) / det);
        double reach = frame.round() ? Math.hypot(a, b) : Math.max(a, b);
        return reach < 1.5 + spread || reach > 2.5 - spread && reach < 3.5 + spread;
    }
}
