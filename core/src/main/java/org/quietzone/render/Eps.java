package org.quietzone.render;

import java.util.Objects;
import org.quietzone.matrix.ModuleGrid;

/**
 * Writes a symbol as Encapsulated PostScript: a background and one filled path. Immutable, for any number of symbols and
 * threads. The document says nothing of when or by whom it was made: the same symbol and options give the same text.
 */
public final class Eps {
    private static final double POINTS_PER_INCH = 72;

    private final Layout layout;
    private final Colour dark;
    private final Colour light;

    private Eps(Builder builder) {
        layout = builder.layout;
        dark = builder.dark;
        light = builder.light;
    }

    /** The options: black on white, the standard's quiet zone, 8 points a module, until they are changed. */
    public static Builder builder() {
        return new Builder();
    }

    /** The document, ASCII. */
    public String render(ModuleGrid grid) {
        CellGrid cells = CellGrid.of(grid, layout);
        double pointsPerDot =
                layout.dpi().isPresent() ? POINTS_PER_INCH / layout.dpi().getAsDouble() : 1;
        double side = cells.dots() * pointsPerDot;
        StringBuilder eps = new StringBuilder("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 ");
        eps.append((int) Math.ceil(side))
                .append(' ')
                .append((int) Math.ceil(side))
                .append('\n');
        eps.append("%%HiResBoundingBox: 0 0 ").append(number(side)).append(' ').append(number(side));
        eps.append("\n%%LanguageLevel: 2\n%%Pages: 1\n%%EndComments\n%%Page: 1 1\ngsave\n");
        // Dots from the top, as in every other format.
        eps.append("0 ").append(number(side)).append(" translate ");
        eps.append(number(pointsPerDot))
                .append(' ')
                .append(number(-pointsPerDot))
                .append(" scale\n");
        if (!light.isTransparent()) {
            colour(eps, light);
            eps.append("0 0 ")
                    .append(cells.dots())
                    .append(' ')
                    .append(cells.dots())
                    .append(" rectfill\n");
        }
        colour(eps, dark);
        eps.append("/m/rmoveto load def/h{0 rlineto}bind def/v{0 exch rlineto}bind def/z/closepath load def\n");
        eps.append("newpath 0 0 moveto\n");
        Outline.trace(cells, new PostScriptPath(eps));
        return eps.append("eofill\ngrestore\nshowpage\n%%EOF\n").toString();
    }

    private static void colour(StringBuilder eps, Colour colour) {
        for (int part : new int[] {colour.red(), colour.green(), colour.blue()}) {
            eps.append(number(part / 255.0)).append(' ');
        }
        eps.append("setrgbcolor\n");
    }

    /** A millionth is finer than any printer. */
    private static String number(double value) {
        return Decimals.of(value, 6);
    }

    /** Relative steps, a line of text for each closed line: none may be longer than 255 characters. */
    private static final class PostScriptPath implements Outline.Pen {
        private static final int LINE = 200;

        private final StringBuilder eps;
        private int lineStart;

        PostScriptPath(StringBuilder eps) {
            this.eps = eps;
            this.lineStart = eps.length();
        }

        @Override
        public void move(int dx, int dy) {
            eps.append(dx).append(' ').append(dy).append(" m ");
        }

        @Override
        public void across(int dots) {
            eps.append(dots).append(" h ");
            wrap();
        }

        @Override
        public void down(int dots) {
            eps.append(dots).append(" v ");
            wrap();
        }

        @Override
        public void close() {
            eps.append("z\n");
            lineStart = eps.length();
        }

        private void wrap() {
            if (eps.length() - lineStart > LINE) {
                eps.setCharAt(eps.length() - 1, '\n');
                lineStart = eps.length();
            }
        }
    }

    /** The options of an {@link Eps}. */
    public static final class Builder {
        private Layout layout = Layout.modules().withDotsPerModule(8);
        private Colour dark = Colour.BLACK;
        private Colour light = Colour.WHITE;

        private Builder() {}

        /** How modules become dots. A dot is one of the resolution; where there is none, a point of 1/72 inch. */
        public Builder layout(Layout value) {
            layout = Objects.requireNonNull(value, "layout");
            return this;
        }

        /** The colour of dark modules, opaque; black unless set. */
        public Builder dark(Colour colour) {
            dark = Objects.requireNonNull(colour, "dark");
            return this;
        }

        /** The colour of light modules and of the quiet zone, opaque or transparent; white unless set. */
        public Builder light(Colour colour) {
            light = Objects.requireNonNull(colour, "light");
            return this;
        }

        /**
         * The renderer.
         *
         * @throws IllegalArgumentException if the options contradict each other, or a colour is half transparent, which
         *     PostScript cannot paint
         */
        public Eps build() {
            Colour.checkPair(dark, light);
            if (dark.alpha() < 255 || light.alpha() < 255 && !light.isTransparent()) {
                throw new IllegalArgumentException("EPS has no half transparent colours: use " + dark + " and " + light
                        + " without alpha, or transparent for light");
            }
            return new Eps(this);
        }
    }
}
