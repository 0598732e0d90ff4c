package org.quietzone.media.sheet;

import java.util.Objects;
import org.quietzone.render.Length;

/** How large the symbols of labels are. */
public sealed interface SymbolSize {
    /**
     * Modules of this size.
     *
     * @param length the X-dimension
     */
    record XDimension(Length length) implements SymbolSize {
        /** Checks that it is more than nothing. */
        public XDimension {
            check(length);
        }
    }

    /**
     * Symbols as large as fit into a square of this size, with their quiet zone.
     *
     * @param length the side of the square
     */
    record Whole(Length length) implements SymbolSize {
        /** Checks that it is more than nothing. */
        public Whole {
            check(length);
        }
    }

    /** Symbols as large as their labels allow. */
    record Largest() implements SymbolSize {}

    private static void check(Length length) {
        if (Objects.requireNonNull(length, "length").millimetres() <= 0) {
            throw new IllegalArgumentException("The size of a symbol is more than 0, not " + length);
        }
    }
}
