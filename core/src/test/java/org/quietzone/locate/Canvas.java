package org.quietzone.locate;

import java.util.Arrays;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;

/**
 * Draws symbols into a grey image for tests: each pixel gets the mean of what it covers, sampled at 4 by 4 places, no two in
 * a row or column, so that edges of turned symbols come out grey as in a scan.
 */
final class Canvas {
    private static final int PLACES = 4;

    private final int width;
    private final int height;
    private final byte[] pixels;

    Canvas(int width, int height, int background) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) background);
    }

    /**
     * How a symbol is drawn.
     *
     * @param quietZone in modules
     * @param scale pixels for each module
     * @param degrees clockwise as seen on screen
     * @param reversed light modules on dark
     * @param smooth whether edges become grey; otherwise each pixel has the colour at its centre
     */
    record Style(int quietZone, double scale, double degrees, boolean reversed, int dark, int light, boolean smooth) {
        static Style of(BitMatrix matrix, double scale) {
            return new Style(matrix.size() > 17 ? 4 : 2, scale, 0, false, 0, 255, true);
        }

        Style turned(double by) {
            return new Style(quietZone, scale, by, reversed, dark, light, smooth);
        }

        Style lightOnDark(boolean isReversed) {
            return new Style(quietZone, scale, degrees, isReversed, dark, light, smooth);
        }

        Style grey(int darkest, int lightest) {
            return new Style(quietZone, scale, degrees, reversed, darkest, lightest, smooth);
        }

        Style sharp() {
            return new Style(quietZone, scale, degrees, reversed, dark, light, false);
        }
    }

    /** An image just large enough for one symbol with its quiet zone; axis-aligned symbols fall on whole pixels. */
    static GrayImage of(BitMatrix matrix, Style style) {
        double side = (matrix.size() + 2 * style.quietZone()) * style.scale();
        double angle = Math.toRadians(style.degrees());
        double box = side * (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle)));
        int pixels = (int) Math.ceil(box - 1e-6);
        Canvas canvas = new Canvas(pixels, pixels, style.reversed() ? style.dark() : style.light());
        double centre = style.degrees() == 0 ? side / 2 : pixels / 2.0;
        canvas.draw(matrix, style, new Point(centre, centre));
        return canvas.image();
    }

    /** Draws a symbol with its quiet zone around a centre. */
    void draw(BitMatrix matrix, Style style, Point centre) {
        int n = matrix.size();
        double angle = Math.toRadians(style.degrees());
        double cos = Math.cos(angle) / style.scale();
        double sin = Math.sin(angle) / style.scale();
        double reach =
                (n / 2.0 + style.quietZone()) * style.scale() * (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle)));
        int left = Math.max(0, (int) Math.floor(centre.x() - reach));
        int top = Math.max(0, (int) Math.floor(centre.y() - reach));
        int right = Math.min(width, (int) Math.ceil(centre.x() + reach));
        int bottom = Math.min(height, (int) Math.ceil(centre.y() + reach));
        boolean[][] dark = new boolean[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                dark[row][column] = matrix.get(row, column);
            }
        }
        // Upright symbols on whole pixels have no grey edges; one place is enough for them.
        double corner = n * style.scale() / 2;
        boolean whole = style.degrees() == 0
                && isWhole(style.scale())
                && isWhole(centre.x() - corner)
                && isWhole(centre.y() - corner);
        int places = style.smooth() && !whole ? PLACES : 1;
        double low = -style.quietZone();
        double high = n + style.quietZone();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int sum = 0;
                for (int place = 0; place < places * places; place++) {
                    double dx = x + (place % places + (place / places + 0.5) / places) / places - centre.x();
                    double dy = y + (place / places + (place % places + 0.5) / places) / places - centre.y();
                    double column = n / 2.0 + dx * cos + dy * sin;
                    double row = n / 2.0 + dy * cos - dx * sin;
                    if (row < low || column < low || row >= high || column >= high) {
                        sum += pixels[y * width + x] & 0xFF;
                        continue;
                    }
                    boolean inside = row >= 0 && column >= 0 && row < n && column < n;
                    boolean isDark = inside && dark[(int) row][(int) column];
                    sum += isDark != style.reversed() ? style.dark() : style.light();
                }
                pixels[y * width + x] = (byte) ((sum + places * places / 2) / (places * places));
            }
        }
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-9;
    }

    GrayImage image() {
        return GrayImage.copyOf(width, height, pixels);
    }
}
