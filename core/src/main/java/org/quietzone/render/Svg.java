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
    private final Style style;
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
        style = builder.style.build();
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
        if (!style.isPlain()) {
            StyledGrid styled = StyledGrid.of(grid, layout, style);
            return document(styled.size(), styled.size(), "", SvgDrawing.of(styled));
        }
        CellGrid cells = CellGrid.of(grid, layout);
        StringBuilder drawing = new StringBuilder(4096);
        if (!style.light().isTransparent()) {
            SvgDrawing.background(drawing, style.light(), cells.dots());
        }
        SvgDrawing.fill(drawing, (Colour) style.dark(), SvgPath.of(cells), " fill-rule=\"evenodd\"");
        return document(cells.modules().size(), cells.dots(), " shape-rendering=\"crispEdges\"", drawing);
    }

    /** @param modules the modules on each side; @param units what the drawing counts on each side */
    private String document(int modules, int units, String rendering, CharSequence drawing) {
        String length = times(moduleSize, modules) + unit;
        StringBuilder svg = new StringBuilder(drawing.length() + 256)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(length)
                .append("\" height=\"")
                .append(length)
                .append("\" viewBox=\"0 0 ")
                .append(units)
                .append(' ')
                .append(units)
                .append('"')
                .append(rendering)
                .append(title.isPresent() ? " role=\"img\">" : ">");
        if (title.isPresent()) {
            svg.append("<title>").append(XmlText.escape(title.get())).append("</title>");
        }
        if (description.isPresent()) {
            svg.append("<desc>").append(XmlText.escape(description.get())).append("</desc>");
        }
        return svg.append(drawing).append("</svg>").toString();
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

    /** The options of an {@link Svg}. */
    public static final class Builder {
        private OptionalDouble scale = OptionalDouble.empty();
        private OptionalDouble xDimension = OptionalDouble.empty();
        private Layout layout = Layout.modules();
        private Style.Builder style = Style.builder();
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
            style.dark(colour);
            return this;
        }

        /** The colour of light modules, painted behind the whole symbol; white unless set, and it may be transparent. */
        public Builder light(Colour colour) {
            style.light(colour);
            return this;
        }

        /** Colours, forms and a picture, in place of {@link #dark} and {@link #light}. */
        public Builder style(Style value) {
            style = value.toBuilder();
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
            return new Svg(this);
        }
    }
}
