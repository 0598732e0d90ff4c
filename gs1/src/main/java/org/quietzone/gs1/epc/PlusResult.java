package org.quietzone.gs1.epc;

import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.fault.GS1Error;

/**
 * What came of making or reading a TDS 2 tag: the tag, or what is wrong.
 *
 * @param tag the tag, present exactly if there is no error
 * @param errors what is wrong, the first one first
 */
public record PlusResult(Optional<PlusTag> tag, List<GS1Error> errors) {
    public PlusResult {
        errors = List.copyOf(errors);
        if (tag.isPresent() != errors.isEmpty()) {
            throw new IllegalArgumentException("A result has either a tag or errors");
        }
    }

    static PlusResult of(PlusTag tag) {
        return new PlusResult(Optional.of(tag), List.of());
    }

    static PlusResult failed(List<GS1Error> errors) {
        return new PlusResult(Optional.empty(), errors);
    }

    static PlusResult failed(GS1Error error) {
        return failed(List.of(error));
    }

    /** Whether there is a tag. */
    public boolean valid() {
        return errors.isEmpty();
    }
}
