package org.quietzone.gs1.application;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that a check found.
 *
 * @param severity how much it weighs
 * @param rule what was checked
 * @param message what is, what is allowed and what to do, in whole sentences
 * @param basis what the rule rests on; empty where it follows from the form of the data
 */
public record Finding(Severity severity, PresetRule rule, String message, Optional<Basis> basis) {
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(basis, "basis");
    }

    static Finding of(Severity severity, PresetRule rule, String message) {
        return new Finding(severity, rule, message, Optional.empty());
    }

    static Finding of(Severity severity, PresetRule rule, String message, Basis basis) {
        return new Finding(severity, rule, message, Optional.of(basis));
    }

    /** For example {@code error: X-dimension …}. */
    @Override
    public String toString() {
        return severity.label() + ": " + message;
    }
}
