package org.quietzone.gs1.element;

import java.util.Objects;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;

/**
 * An element string: an application identifier and its value.
 *
 * @param identifier the application identifier
 * @param value the value, without separator
 */
public record Element(ApplicationIdentifier identifier, String value) {
    public Element {
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(value, "value");
    }

    /** The code of the application identifier, such as {@code 01}. */
    public String ai() {
        return identifier.code();
    }

    /** The element with brackets, such as {@code (01)09520123456788}. */
    @Override
    public String toString() {
        return "(" + ai() + ")" + value;
    }
}
