package org.quietzone.read;

import java.util.function.BooleanSupplier;

/**
 * When a call ends before it has tried everything.
 *
 * @param maxSymbols the most symbols to read, 1 or more
 * @param timeoutNanos how long it may take; 0 for as long as it takes
 * @param cancelled asked often, for the caller to end it
 */
public record Limits(int maxSymbols, long timeoutNanos, BooleanSupplier cancelled) {
    /** No limit. */
    public static final Limits NONE = new Limits(Integer.MAX_VALUE, 0, () -> false);
}
