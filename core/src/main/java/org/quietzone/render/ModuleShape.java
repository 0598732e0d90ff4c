package org.quietzone.render;

import java.util.Objects;

/**
 * What a dark module looks like.
 *
 * @param kind the form
 * @param radius of rounded corners or of dots, in modules; 0 for squares
 */
public record ModuleShape(Kind kind, double radius) {
    /** Squares: what the standard has. */
    public static final ModuleShape SQUARE = new ModuleShape(Kind.SQUARE, 0);

    /** The forms. */
    public enum Kind {
        /** Modules fill their squares. */
        SQUARE,
        /** Outer corners of dark areas are rounded. */
        ROUNDED,
        /** Each module is a dot by itself. */
        DOTS
    }

    /** Checks the range. */
    public ModuleShape {
        Objects.requireNonNull(kind, "kind");
        boolean fits =
                switch (kind) {
                    case SQUARE -> radius == 0;
                    case ROUNDED -> radius > 0 && radius <= 0.5;
                    case DOTS -> radius >= 0.2 && radius <= 0.5;
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    switch (kind) {
                        case SQUARE -> "Squares have no radius: leave " + radius + " out";
                        case ROUNDED -> "Corners are rounded by more than 0 and at most 0.5 modules, not " + radius;
                        case DOTS -> "Dots have a radius of 0.2 to 0.5 modules, not " + radius;
                    });
        }
    }

    /** Outer corners rounded by a radius of up to half a module. */
    public static ModuleShape rounded(double radius) {
        return new ModuleShape(Kind.ROUNDED, radius);
    }

    /** Dots of a radius of 0.2 to 0.5 modules. */
    public static ModuleShape dots(double radius) {
        return new ModuleShape(Kind.DOTS, radius);
    }
}
