package org.quietzone.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a symbol looks beyond its modules: colours, forms, a picture. Whether it can still be read is another question,
 * which a proof answers. Immutable.
 */
public final class Style {
    private static final Style PLAIN = builder().build();

    private final Paint dark;
    private final Colour light;
    private final ModuleShape modules;
    private final FinderShape finders;
    private final Optional<CentreImage> image;

    private Style(Builder builder) {
        dark = builder.dark;
        light = builder.light;
        modules = builder.modules;
        finders = builder.finders;
        image = builder.image;
    }

    /** Black squares on white. */
    public static Style plain() {
        return PLAIN;
    }

    /** The options, as {@link #plain()} has them until they are changed. */
    public static Builder builder() {
        return new Builder();
    }

    /** The options as they are here, to change some. */
    public Builder toBuilder() {
        Builder builder = builder().dark(dark).light(light).modules(modules).finders(finders);
        builder.image = image;
        return builder;
    }

    /** What dark modules are painted with. */
    public Paint dark() {
        return dark;
    }

    /** The colour of light modules and the quiet zone; may be transparent. */
    public Colour light() {
        return light;
    }

    /** What modules look like. */
    public ModuleShape modules() {
        return modules;
    }

    /** What the finder patterns look like. */
    public FinderShape finders() {
        return finders;
    }

    /** The picture in the middle. */
    public Optional<CentreImage> image() {
        return image;
    }

    /** Whether there are only squares in two colours: what every format can show. */
    public boolean isPlain() {
        return hasSquares() && dark instanceof Colour && image.isEmpty();
    }

    /** Whether modules and finder patterns are squares. The kind is asked for: comparing records is slow to start. */
    boolean hasSquares() {
        return modules.kind() == ModuleShape.Kind.SQUARE
                && (finders == FinderShape.SQUARE || finders == FinderShape.MODULES);
    }

    /** All colours of the dark modules. */
    public List<Colour> darkColours() {
        return dark instanceof Gradient gradient
                ? gradient.stops().stream().map(Gradient.Stop::colour).toList()
                : List.of((Colour) dark);
    }

    /** The options of a {@link Style}. */
    public static final class Builder {
        private Paint dark = Colour.BLACK;
        private Colour light = Colour.WHITE;
        private ModuleShape modules = ModuleShape.SQUARE;
        private FinderShape finders = FinderShape.SQUARE;
        private Optional<CentreImage> image = Optional.empty();

        private Builder() {}

        /** What dark modules are painted with; black unless set. */
        public Builder dark(Paint value) {
            dark = Objects.requireNonNull(value, "dark");
            return this;
        }

        /** The colour of light modules and of the quiet zone; white unless set, and it may be transparent. */
        public Builder light(Colour value) {
            light = Objects.requireNonNull(value, "light");
            return this;
        }

        /** What modules look like; squares unless set. */
        public Builder modules(ModuleShape value) {
            modules = Objects.requireNonNull(value, "modules");
            return this;
        }

        /** What the finder patterns look like; squares unless set. */
        public Builder finders(FinderShape value) {
            finders = Objects.requireNonNull(value, "finders");
            return this;
        }

        /** A picture in the middle; none unless set. */
        public Builder image(CentreImage value) {
            image = Optional.of(value);
            return this;
        }

        /**
         * The style.
         *
         * @throws IllegalArgumentException if nothing would be seen
         */
        public Style build() {
            Style style = new Style(this);
            for (Colour colour : style.darkColours()) {
                Colour.checkPair(colour, light);
            }
            return style;
        }
    }
}
