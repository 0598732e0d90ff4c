package org.quietzone.gs1.application;

import java.util.Objects;

/**
 * Something that an application standard says.
 *
 * @param <T> what kind of thing
 * @param value what it says
 * @param basis what that rests on
 */
public record Fact<T>(T value, Basis basis) {
    public Fact {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
    }

    /** What breaking it is worth: an error, or a warning where the fact is only remembered. */
    Severity breach() {
        return basis.confidence() == Confidence.REMEMBERED ? Severity.WARNING : Severity.ERROR;
    }
}
