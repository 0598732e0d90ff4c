package org.quietzone.gs1;

import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.element.Elements;
import org.quietzone.gs1.fault.GS1Error;

/**
 * What came of reading a text: a message, or what is wrong.
 *
 * @param message the message, present exactly if there is no error
 * @param errors what is wrong, the first one first
 */
public record GS1Result(Optional<GS1Message> message, List<GS1Error> errors) {
    public GS1Result {
        errors = List.copyOf(errors);
        if (message.isPresent() != errors.isEmpty()) {
            throw new IllegalArgumentException("A result has either a message or errors");
        }
    }

    /** The message of good elements, or what is wrong with them. */
    static GS1Result of(Elements elements, CheckContext context) {
        return elements.valid()
                ? new GS1Result(Optional.of(new GS1Message(elements.elements(), context)), List.of())
                : new GS1Result(Optional.empty(), elements.errors());
    }

    /** Whether there is a message. */
    public boolean valid() {
        return errors.isEmpty();
    }

    /**
     * The message.
     *
     * @throws GS1Exception if there is none, with the errors
     */
    public GS1Message orElseThrow() {
        return message.orElseThrow(() -> new GS1Exception(errors));
    }
}
