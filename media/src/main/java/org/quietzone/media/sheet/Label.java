package org.quietzone.media.sheet;

import java.util.Objects;
import org.quietzone.matrix.ModuleGrid;

/**
 * What is printed on one label.
 *
 * @param symbol the symbol
 * @param text the text for people; empty for none
 */
public record Label(ModuleGrid symbol, String text) {
    /** Checks that both are there. */
    public Label {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(text, "text");
    }
}
