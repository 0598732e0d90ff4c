package org.quietzone.gs1.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * A compressed Digital Link.
 *
 * @param uri the URI, present exactly if there is no error
 * @param uncompressed the elements that the compression has no place for, so that they stay in the query
 * @param errors why there is none
 */
public record CompressedLink(Optional<String> uri, List<Element> uncompressed, List<GS1Error> errors) {
    public CompressedLink {
        Objects.requireNonNull(uri, "uri");
        uncompressed = List.copyOf(uncompressed);
        errors = List.copyOf(errors);
        if (uri.isPresent() != errors.isEmpty()) {
            throw new IllegalArgumentException("There is either a URI or an error");
        }
    }

    static CompressedLink wrong(String text, String detail) {
        return new CompressedLink(
                Optional.empty(),
                List.of(),
                List.of(GS1Error.inInput(text, Rule.NOT_COMPRESSIBLE, 0, text.length(), detail)));
    }

    /** Whether there is a URI. */
    public boolean valid() {
        return errors.isEmpty();
    }
}
