package org.quietzone.gs1.element;

import java.util.Optional;
import java.util.Set;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** What the sentence of an error needs to know of the application identifier: how long its values are. */
final class Explanation {
    /** The application identifiers of a GTIN. */
    private static final Set<String> GTINS = Set.of("01", "02", "03");

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
        Fault told = fault.rule() == Rule.VALUE_TOO_SHORT
                ? new Fault(fault.rule(), fault.position(), fault.length(), filledUp(element))
                : fault;
        return new GS1Error(told, Optional.of(element.ai()), element.value(), detail);
    }

    /** A GTIN of 8, 12 or 13 digits is right once zeros stand before it, which many forget. */
    private static Optional<String> filledUp(Element element) {
        String value = element.value();
        int length = value.length();
        if (!GTINS.contains(element.ai()) || length != 8 && length != 12 && length != 13) {
            return Optional.empty();
        }
        String filled = "0".repeat(element.identifier().maxLength() - length) + value;
        return element.identifier().examine(filled, CheckContext.standard()).isEmpty()
                ? Optional.of(filled)
                : Optional.empty();
    }

    private static String length(Element element) {
        ApplicationIdentifier ai = element.identifier();
        int length = element.value().length();
        return length + (length == 1 ? " character" : " characters") + " where " + ai.format() + " has "
                + (ai.fixedLength() ? "" : ai.minLength() + " to ") + ai.maxLength();
    }
}
