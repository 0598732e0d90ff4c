package org.quietzone.render;

import java.math.BigDecimal;
import java.util.Base64;

/** What stands within an SVG document: the background, what is dark, the picture. */
final class SvgDrawing {
    private SvgDrawing() {}

    /** A styled symbol, in modules. */
    static CharSequence of(StyledGrid grid) {
        StringBuilder svg = new StringBuilder(8192);
        Style style = grid.style();
        if (!style.light().isTransparent()) {
            background(svg, style.light(), grid.size());
        }
        CurvePath path = new CurvePath();
        ShapeOutline.trace(grid, path);
        if (style.dark() instanceof Gradient gradient) {
            // Documents may share a page: the name must not be that of another gradient.
            String name = "qz" + Integer.toHexString(31 * gradient.hashCode() + grid.size());
            gradient(svg, gradient, name, grid.size());
            svg.append("<path fill=\"url(#")
                    .append(name)
                    .append(")\" d=\"")
                    .append(path.text)
                    .append("\"/>");
        } else {
            fill(svg, (Colour) style.dark(), path.text, "");
        }
        style.image().ifPresent(image -> image(svg, image, grid));
        return svg;
    }

    static void background(StringBuilder svg, Colour colour, int size) {
        fill(svg, colour, "M0 0h" + size + "v" + size + "H0z", "");
    }

    static void fill(StringBuilder svg, Colour colour, CharSequence path, String rule) {
        svg.append("<path");
        if (!colour.hex().equals("#000")) {
            svg.append(" fill=\"").append(colour.hex()).append('"');
        }
        if (colour.alpha() < 255) {
            // SVG 1.1 has no colours with alpha, so the opacity is an attribute of its own.
            svg.append(" fill-opacity=\"").append(opacity(colour.alpha())).append('"');
        }
        svg.append(rule).append(" d=\"").append(path).append("\"/>");
    }

    /** Three decimals tell all 256 values apart. */
    private static String opacity(int alpha) {
        return BigDecimal.valueOf((alpha * 1000 + 127) / 255, 3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void gradient(StringBuilder svg, Gradient gradient, String name, int size) {
        double middle = size / 2.0;
        double reach = gradient.reach() * size;
        boolean radial = gradient.shape() == Gradient.Shape.RADIAL;
        svg.append(radial ? "<radialGradient" : "<linearGradient")
                .append(" id=\"")
                .append(name);
        svg.append("\" gradientUnits=\"userSpaceOnUse\"");
        if (radial) {
            attribute(svg, "cx", middle);
            attribute(svg, "cy", middle);
            attribute(svg, "r", reach);
        } else {
            double turn = Math.toRadians(gradient.angle());
            attribute(svg, "x1", middle - reach * Math.cos(turn));
            attribute(svg, "y1", middle - reach * Math.sin(turn));
            attribute(svg, "x2", middle + reach * Math.cos(turn));
            attribute(svg, "y2", middle + reach * Math.sin(turn));
        }
        svg.append('>');
        for (Gradient.Stop stop : gradient.stops()) {
            svg.append("<stop");
            attribute(svg, "offset", stop.at());
            svg.append(" stop-color=\"").append(stop.colour().hex()).append('"');
            if (stop.colour().alpha() < 255) {
                svg.append(" stop-opacity=\"")
                        .append(opacity(stop.colour().alpha()))
                        .append('"');
            }
            svg.append("/>");
        }
        svg.append(radial ? "</radialGradient>" : "</linearGradient>");
    }

    private static void image(StringBuilder svg, CentreImage image, StyledGrid grid) {
        double width = image.width(grid.symbolSize());
        double height = image.height(grid.symbolSize());
        svg.append("<image");
        attribute(svg, "x", (grid.size() - width) / 2);
        attribute(svg, "y", (grid.size() - height) / 2);
        attribute(svg, "width", width);
        attribute(svg, "height", height);
        // The attribute of SVG 1.1, which all viewers know; SVG 2 takes it too.
        svg.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:");
        svg.append(XmlText.escape(image.mediaType()).replace("\"", "&quot;")).append(";base64,");
        svg.append(Base64.getEncoder().encodeToString(image.file())).append("\"/>");
    }

    private static void attribute(StringBuilder svg, String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /** A ten-thousandth of a module is finer than any screen or printer. */
    private static String number(double value) {
        return Decimals.of(value, 4);
    }

    /** Path data of lines and curves. */
    private static final class CurvePath implements ShapePen {
        private final StringBuilder text = new StringBuilder(8192);

        @Override
        public void moveTo(double x, double y) {
            text.append('M');
            point(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            text.append('L');
            point(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            text.append('C');
            point(x1, y1);
            text.append(' ');
            point(x2, y2);
            text.append(' ');
            point(x, y);
        }

        @Override
        public void close() {
            text.append('z');
        }

        private void point(double x, double y) {
            text.append(number(x)).append(' ').append(number(y));
        }
    }
}
