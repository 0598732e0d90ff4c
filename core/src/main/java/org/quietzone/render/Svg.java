package org.quietzone.render;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.matrix.ModuleGrid;

/**
 * Writes a symbol as a Scalable Vector Graphics document: a background and one filled path in whole modules. Immutable,
 * for any number of symbols and threads.
 *
 * <p>The coordinates inside the document are modules; {@link Builder#scale} or {@link Builder#xDimension} says how large
 * the document presents itself.
 */
public final class Svg {
    /** The module size of {@link #standard()}, in user units (CSS pixels). */
    public static final int STANDARD_SCALE = 8;

    private static final Svg STANDARD = builder().build();

    private final double moduleSize;
    private final String unit;
    private final Layout layout;
    private final Colour dark;
    private final Colour light;
    private final Optional<String> title;
    private final Optional<String> description;

    private Svg(Builder builder) {
        boolean paper = builder.xDimension.isPresent()
                || builder.scale.isEmpty() && builder.layout.dpi().isPresent();
        moduleSize = builder.xDimension.isPresent()
                ? builder.xDimension.getAsDouble()
                : paper ? millimetres(builder.layout) : builder.scale.orElse(STANDARD_SCALE);
        unit = paper ? "mm" : "";
        layout = builder.layout;
        dark = builder.dark;
        light = builder.light;
        title = builder.title;
        description = builder.description;
    }

    /** The X-dimension of a layout with a resolution, to a ten-thousandth of a millimetre. */
    private static double millimetres(Layout layout) {
        double exact = layout.dotsPerModule() * 25.4 / layout.dpi().orElseThrow();
        return Math.rint(exact * 10_000) / 10_000;
    }

    /** Black on white, the standard's quiet zone, {@value #STANDARD_SCALE} user units a module. */
    public static Svg standard() {
        return STANDARD;
    }

    /** The options, as {@link #standard()} has them until they are changed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The document, without an XML declaration and without a line end: it can stand in a file of its own (UTF-8) or within
     * HTML.
     */
    public String render(ModuleGrid grid) {
        CellGrid cells = CellGrid.of(grid, layout);
        String path = SvgPath.of(cells);
        int size = cells.dots();
        String length = times(moduleSize, cells.modules().size()) + unit;
        StringBuilder svg = new StringBuilder(path.length() + 256)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(length)
                .append("\" height=\"")
                .append(length)
                .append("\" viewBox=\"0 0 ")
                .append(size)
                .append(' ')
                .append(size)
                .append("\" shape-rendering=\"crispEdges\"")
                .append(title.isPresent() ? " role=\"img\">" : ">");
        if (title.isPresent()) {
            svg.append("<title>").append(XmlText.escape(title.get())).append("</title>");
        }
        if (description.isPresent()) {
            svg.append("<desc>").append(XmlText.escape(description.get())).append("</desc>");
        }
        if (!light.isTransparent()) {
            paint(svg, light, "M0 0h" + size + "v" + size + "H0z", "");
        }
        paint(svg, dark, path, " fill-rule=\"evenodd\"");
        return svg.append("</svg>").toString();
    }

    /** The product in as many decimals as it needs: 2.1 times 3 is 6.3, whatever a double makes of it. */
    private static String times(double length, int factor) {
        // Whole lengths, the usual ones, need not start the machinery of large numbers, which takes milliseconds.
        if (length == (int) length) {
            return Integer.toString((int) length * factor);
        }
        return BigDecimal.valueOf(length)
                .multiply(BigDecimal.valueOf(factor))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void paint(StringBuilder svg, Colour colour, String path, String rule) {
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

    /** The options of an {@link Svg}. */
    public static final class Builder {
        private OptionalDouble scale = OptionalDouble.empty();
        private OptionalDouble xDimension = OptionalDouble.empty();
        private Layout layout = Layout.modules();
        private Colour dark = Colour.BLACK;
        private Colour light = Colour.WHITE;
        private Optional<String> title = Optional.empty();
        private Optional<String> description = Optional.empty();

        private Builder() {}

        /**
         * The size of a module in user units (CSS pixels): how large the document presents itself, not its coordinates.
         *
         * @param unitsPerModule more than 0, at most 10 000
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder scale(double unitsPerModule) {
            scale = OptionalDouble.of(checkLength("scale", unitsPerModule, " user units"));
            return this;
        }

        /**
         * The X-dimension: the size of a module in print (ISO/IEC 18004:2024, 6.3.1 and 9). Takes the place of {@link
         * #scale}.
         *
         * @param millimetres more than 0, at most 10 000
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder xDimension(double millimetres) {
            xDimension = OptionalDouble.of(checkLength("X-dimension", millimetres, " mm"));
            return this;
        }

        private static double checkLength(String name, double length, String unit) {
            if (!(length > 0 && length <= 10_000)) {
                throw new IllegalArgumentException(
                        "The " + name + " is more than 0 and at most 10000" + unit + ", not " + length);
            }
            return length;
        }

        /**
         * The width of the quiet zone in place of the standard's own.
         *
         * @param modules 0 to {@link FramedGrid#MAX_QUIET_ZONE}
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder quietZone(int modules) {
            layout = layout.withQuietZone(modules);
            return this;
        }

        /**
         * How modules become dots, in place of {@link #quietZone}: a document with ink reduction counts in dots. A
         * resolution in it gives the document its size on paper, unless {@link #scale} or {@link #xDimension} does.
         */
        public Builder layout(Layout value) {
            layout = Objects.requireNonNull(value, "layout");
            return this;
        }

        /** The colour of dark modules; black unless set. */
        public Builder dark(Colour colour) {
            dark = colour;
            return this;
        }

        /** The colour of light modules, painted behind the whole symbol; white unless set, and it may be transparent. */
        public Builder light(Colour colour) {
            light = colour;
            return this;
        }

        /**
         * A title, which browsers read out or show beside the pointer.
         *
         * @throws IllegalArgumentException if it has a character that XML cannot hold
         */
        public Builder title(String text) {
            title = Optional.of(XmlText.check("title", text));
            return this;
        }

        /**
         * A description, for those who cannot see the symbol.
         *
         * @throws IllegalArgumentException if it has a character that XML cannot hold
         */
        public Builder description(String text) {
            description = Optional.of(XmlText.check("description", text));
            return this;
        }

        /**
         * The renderer.
         *
         * @throws IllegalArgumentException if the options contradict each other
         */
        public Svg build() {
            if (scale.isPresent() && xDimension.isPresent()) {
                throw new IllegalArgumentException(
                        "Both a scale in user units and an X-dimension in millimetres are set: leave one of them out");
            }
            Colour.checkPair(dark, light);
            return new Svg(this);
        }
    }
}
