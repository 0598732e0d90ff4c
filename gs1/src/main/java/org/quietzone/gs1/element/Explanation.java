package org.quietzone.gs1.element;

import java.util.Optional;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.GS1Error;

/** What the sentence of an error needs to know of the application identifier: how long its values are. */
final class Explanation {
    private Explanation() {}

    static GS1Error of(Element element, Fault fault) {
        String detail =
                switch (fault.rule()) {
                    case VALUE_MISSING, VALUE_TOO_SHORT, VALUE_TOO_LONG -> length(element);
                    case INCORRECT_LENGTH ->
                        element.value().length() + " characters do not fill the parts of "
                                + element.identifier().format();
                    default -> "";
                };
        return new GS1Error(fault, Optional.of(element.ai()), element.value(), detail);
    }

    private static String length(Element element) {
        ApplicationIdentifier ai = element.identifier();
        int length = element.value().length();
        return length + (length == 1 ? " character" : " characters") + " where " + ai.format() + " has "
                + (ai.fixedLength() ? "" : ai.minLength() + " to ") + ai.maxLength();
    }
}
