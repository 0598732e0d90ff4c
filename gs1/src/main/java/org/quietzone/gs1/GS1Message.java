package org.quietzone.gs1;

import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.element.Bracketed;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.ElementString;

/**
 * A valid GS1 message: application identifiers with their values, in order. Immutable.
 *
 * <pre>{@code
 * GS1Message message = GS1Message.parse("(01)09520123456788(21)12345");
 * message.value("21");        // 12345
 * message.elementString();    // what a GS1 QR Code carries
 * }</pre>
 */
public final class GS1Message {
    private final List<Element> elements;

    GS1Message(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    /**
     * Reads a message in any form: bracketed, element string, transmitted data, GS1 Digital Link, EPC URI.
     *
     * @throws GS1Exception if the text is not a valid message
     */
    public static GS1Message parse(String text) {
        return GS1Parser.standard().parse(text).orElseThrow();
    }

    /** The elements, in order. */
    public List<Element> elements() {
        return elements;
    }

    /** The value of an application identifier, such as {@code 01}. */
    public Optional<String> value(String ai) {
        for (Element element : elements) {
            if (element.ai().equals(ai)) {
                return Optional.of(element.value());
            }
        }
        return Optional.empty();
    }

    /** The message with brackets, such as {@code (01)09520123456788(21)12345}; {@code \(} is a bracket in a value. */
    public String bracketed() {
        return Bracketed.write(elements);
    }

    /** The message as a symbol carries it, with U+001D where a separator is needed. */
    public String elementString() {
        return ElementString.write(elements, ElementString.GS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GS1Message that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** The message with brackets. */
    @Override
    public String toString() {
        return bracketed();
    }
}
