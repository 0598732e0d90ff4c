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
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                argb[y * side + x] = pixel(grid, x, y, side, dots).argb();
            }
        }
        grid.style().image().ifPresent(image -> draw(image, grid, dots, side, argb));
        return new Pixels(side, side, argb);
    }

    private static Colour pixel(StyledGrid grid, int x, int y, int side, int dots) {
        int dark = 0;
        for (int i = 0; i < POINTS; i++) {
            for (int j = 0; j < POINTS; j++) {
                boolean hit = grid.isDark((x + (j + 0.5) / POINTS) / dots, (y + (i + 0.5) / POINTS) / dots);
                dark += hit ? 1 : 0;
            }
        }
        Colour light = grid.style().light();
        if (dark == 0) {
            return light;
        }
        Colour ink = grid.style().dark().at((x + 0.5) / side, (y + 0.5) / side);
        double share = (double) dark / (POINTS * POINTS);
        if (light.isTransparent()) {
            return new Colour(ink.red(), ink.green(), ink.blue(), (int) Math.round(ink.alpha() * share));
        }
        return light.mixedWith(ink.paintedOver(light).withAlpha(Math.max(ink.alpha(), light.alpha())), share);
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
