package org.quietzone.render;

/**
 * The pixels of a symbol in a style. A pixel at an edge has a share of both colours, found from 16 points in it; the
 * picture is spread or gathered to its place by the mean of the pixels that fall there.
 */
public final class StyleRaster {
    private static final int POINTS = 4;

    private StyleRaster() {}

    /**
     * The pixels.
     *
     * @param dots pixels on each side of a module
     * @throws IllegalArgumentException if there would be more than 16 384 pixels on a side
     */
    public static Pixels of(StyledGrid grid, int dots) {
        int side = Math.multiplyExact(grid.size(), dots);
        if (side > Pixels.MOST) {
            throw new IllegalArgumentException("A styled image has at most " + Pixels.MOST + " pixels on a side, not "
                    + side + ": use at most " + Pixels.MOST / grid.size() + " pixels a module");
        }
        int[] argb = new int[side * side];
        Tiles tiles = new Tiles(grid, dots);
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < grid.size(); column++) {
                byte[] tile = tiles.of(row, column);
                for (int i = 0; i < tile.length; i++) {
                    int x = column * dots + i % dots;
                    int y = row * dots + i / dots;
                    argb[y * side + x] = colour(grid.style(), tile[i], (x + 0.5) / side, (y + 0.5) / side);
                }
            }
        }
        grid.style().image().ifPresent(image -> draw(image, grid, dots, side, argb));
        return new Pixels(side, side, argb);
    }

    /** How many of the points of each pixel of a module are dark. Modules whose corners are alike look the same. */
    private static final class Tiles {
        private static final int CORNERS = 16;

        private final StyledGrid grid;
        private final int dots;
        private final byte[] light;
        /** By the corners that are outer ones, a bit each; those not needed so far are empty. */
        private final byte[][] dark = new byte[CORNERS][0];

        Tiles(StyledGrid grid, int dots) {
            this.grid = grid;
            this.dots = dots;
            light = new byte[dots * dots];
        }

        byte[] of(int row, int column) {
            if (grid.isFinder(row, column)) {
                return points(row, column);
            }
            if (!grid.isDrawn(row, column)) {
                return light;
            }
            int corners = 0;
            for (int corner = 0; corner < 4; corner++) {
                boolean outer = grid.isOuterCorner(row, column, corner < 2 ? -1 : 1, corner % 2 == 0 ? -1 : 1);
                corners |= outer ? 1 << corner : 0;
            }
            if (dark[corners].length == 0) {
                dark[corners] = points(row, column);
            }
            return dark[corners];
        }

        private byte[] points(int row, int column) {
            byte[] points = new byte[dots * dots];
            for (int i = 0; i < points.length; i++) {
                for (int k = 0; k < POINTS * POINTS; k++) {
                    double x = column + (i % dots + (k % POINTS + 0.5) / POINTS) / dots;
                    double y = row + (i / dots + (k / POINTS + 0.5) / POINTS) / dots;
                    points[i] += (byte) (grid.isDark(x, y) ? 1 : 0);
                }
            }
            return points;
        }
    }

    private static int colour(Style style, int points, double x, double y) {
        Colour light = style.light();
        if (points == 0) {
            return light.argb();
        }
        Colour ink = style.dark().at(x, y);
        double share = (double) points / (POINTS * POINTS);
        if (light.isTransparent()) {
            return ink.withAlpha((int) Math.round(ink.alpha() * share)).argb();
        }
        return light.mixedWith(ink.paintedOver(light).withAlpha(Math.max(ink.alpha(), light.alpha())), share)
                .argb();
    }

    private static void draw(CentreImage image, StyledGrid grid, int dots, int side, int[] argb) {
        double width = image.width(grid.symbolSize()) * dots;
        double height = image.height(grid.symbolSize()) * dots;
        double left = (side - width) / 2;
        double top = (side - height) / 2;
        for (int y = (int) Math.floor(top); y < Math.ceil(top + height); y++) {
            for (int x = (int) Math.floor(left); x < Math.ceil(left + width); x++) {
                Colour paint = mean(
                        image.pixels(),
                        (x - left) / width,
                        (x + 1 - left) / width,
                        (y - top) / height,
                        (y + 1 - top) / height);
                int at = y * side + x;
                Colour ground = Colour.ofArgb(argb[at]);
                argb[at] = ground.isTransparent()
                        ? paint.argb()
                        : paint.paintedOver(ground).argb();
            }
        }
    }

    /** The mean colour of a part of a picture, given from 0 to 1; what lies outside is transparent. */
    private static Colour mean(Pixels pixels, double left, double right, double top, double bottom) {
        double alpha = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        int points = 0;
        for (int i = 0; i < POINTS; i++) {
            for (int j = 0; j < POINTS; j++) {
                double x = (left + (right - left) * (j + 0.5) / POINTS) * pixels.width();
                double y = (top + (bottom - top) * (i + 0.5) / POINTS) * pixels.height();
                points++;
                if (x >= 0 && y >= 0 && x < pixels.width() && y < pixels.height()) {
                    Colour colour = pixels.get((int) x, (int) y);
                    alpha += colour.alpha();
                    red += colour.red() * colour.alpha();
                    green += colour.green() * colour.alpha();
                    blue += colour.blue() * colour.alpha();
                }
            }
        }
        return alpha == 0
                ? Colour.TRANSPARENT
                : new Colour(
                        (int) Math.round(red / alpha),
                        (int) Math.round(green / alpha),
                        (int) Math.round(blue / alpha),
                        (int) Math.round(alpha / points));
    }
}
