package org.quietzone.gs1.element;

import java.util.List;
import org.quietzone.gs1.fault.GS1Error;

/**
 * What came of reading a text: elements, and what is wrong.
 *
 * @param elements what could be told apart, in the order of the text; with errors perhaps not all
 * @param errors what is wrong, the first one first; empty where all is good
 */
public record Elements(List<Element> elements, List<GS1Error> errors) {
    public Elements {
        elements = List.copyOf(elements);
        errors = List.copyOf(errors);
    }

    /** Whether nothing is wrong. */
    public boolean valid() {
        return errors.isEmpty();
    }
}
