package org.quietzone.gs1.epc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quietzone.gs1.fault.GS1Error;

/**
 * What came of reading or making an EPC: a value, or what is wrong.
 *
 * @param value the value, present exactly if there is no error
 * @param errors what is wrong, the first one first
 * @param <T> what was asked for
 */
public record EpcResult<T>(Optional<T> value, List<GS1Error> errors) {
    public EpcResult {
        errors = List.copyOf(errors);
        if (value.isPresent() != errors.isEmpty()) {
            throw new IllegalArgumentException("A result has either a value or errors");
        }
    }

    /** A value. */
    static <T> EpcResult<T> of(T value) {
        return new EpcResult<>(Optional.of(value), List.of());
    }

    /** An error instead of a value. */
    static <T> EpcResult<T> failed(GS1Error error) {
        return failed(List.of(error));
    }

    /** Errors instead of a value. */
    static <T> EpcResult<T> failed(List<GS1Error> errors) {
        return new EpcResult<>(Optional.empty(), errors);
    }

    /** Whether there is a value. */
    public boolean valid() {
        return errors.isEmpty();
    }

    /** What a further step makes of the value; the errors, where there is none. */
    <U> EpcResult<U> then(Function<T, EpcResult<U>> step) {
        return value.isPresent() ? step.apply(value.get()) : new EpcResult<>(Optional.empty(), errors);
    }
}
