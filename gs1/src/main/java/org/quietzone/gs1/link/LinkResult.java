package org.quietzone.gs1.link;

import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.fault.GS1Error;

/**
 * What came of reading or arranging a Digital Link: the link, or what is wrong.
 *
 * @param link the link, present exactly if there is no error
 * @param errors what is wrong, the first one first
 */
public record LinkResult(Optional<DigitalLink> link, List<GS1Error> errors) {
    public LinkResult {
        errors = List.copyOf(errors);
        if (link.isPresent() != errors.isEmpty()) {
            throw new IllegalArgumentException("A result has either a link or errors");
        }
    }

    static LinkResult of(DigitalLink link) {
        return new LinkResult(Optional.of(link), List.of());
    }

    static LinkResult wrong(GS1Error error) {
        return new LinkResult(Optional.empty(), List.of(error));
    }

    /** Whether there is a link. */
    public boolean valid() {
        return errors.isEmpty();
    }
}
