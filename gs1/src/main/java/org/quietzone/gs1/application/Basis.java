package org.quietzone.gs1.application;

import java.util.Objects;

/**
 * What a fact rests on.
 *
 * @param confidence how sure it is
 * @param source where it stands, with the clause where known
 */
public record Basis(Confidence confidence, String source) {
    public Basis {
        Objects.requireNonNull(confidence, "confidence");
        if (source.isBlank()) {
            throw new IllegalArgumentException("A fact has a source");
        }
    }

    /** For example {@code one source: GS1 General Specifications, 5.12.3}. */
    @Override
    public String toString() {
        return confidence.label() + ": " + source;
    }
}
