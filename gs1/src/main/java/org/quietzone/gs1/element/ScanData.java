package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * What readers transmit: a symbology identifier, then the data, such as {@code ]Q3010952012345678810ABC} (GS1 General
 * Specifications, 5.1.2). A composite component follows the GTIN of an EAN or UPC symbol as {@code |]e0} and its element
 * string; both are one message.
 */
public final class ScanData {
    private static final String GTIN = "01";
    private static final int GTIN_DIGITS = 14;
    private static final String COMPOSITE = ElementString.COMPONENT + Carrier.GS1_DATABAR.identifier();

    private final Syntax syntax;

    /** Transmitted data by these rules. */
    public ScanData(Syntax syntax) {
        this.syntax = Objects.requireNonNull(syntax, "syntax");
    }

    /** The data behind the symbology identifier. */
    public static String data(String scanData) {
        return scanData.substring(Math.min(Carrier.IDENTIFIER_LENGTH, scanData.length()));
    }

    /**
     * Reads transmitted data. The text of a carrier that holds text is not looked into: it gives
     * {@link Rule#NOT_GS1_DATA}. It may be a GS1 Digital Link.
     */
    public Elements parse(String scanData) {
        Optional<Carrier> carrier = Carrier.of(scanData);
        if (carrier.isEmpty()) {
            return unknown(scanData);
        }
        String data = data(scanData);
        return switch (carrier.get().content()) {
            case ELEMENT_STRING -> new ElementString(syntax).parse(data, ElementString.GS);
            case GTIN -> gtin(data, digits(carrier.get()));
            case TEXT ->
                new Elements(
                        List.of(),
                        List.of(GS1Error.inInput(
                                data,
                                Rule.NOT_GS1_DATA,
                                0,
                                data.length(),
                                carrier.get().identifier() + " stands for text without FNC1")));
        };
    }

    private static Elements unknown(String scanData) {
        boolean identified = scanData.startsWith("]");
        String found = scanData.substring(0, Math.min(Carrier.IDENTIFIER_LENGTH, scanData.length()));
        String known = Stream.of(Carrier.values()).map(Carrier::identifier).collect(Collectors.joining(" "));
        return new Elements(
                List.of(),
                List.of(GS1Error.inInput(
                        scanData,
                        Rule.UNKNOWN_SYMBOLOGY,
                        0,
                        identified ? found.length() : 0,
                        identified ? found + " is none of " + known : "there is none; " + known + " are known")));
    }

    private static int digits(Carrier carrier) {
        return carrier == Carrier.EAN_8 ? 8 : 13;
    }

    private Elements gtin(String data, int digits) {
        int divided = data.indexOf(ElementString.COMPONENT);
        String gtin = divided < 0 ? data : data.substring(0, divided);
        Optional<ApplicationIdentifier> ai = syntax.find(GTIN, 0, GTIN.length());
        if (gtin.length() != digits || ai.isEmpty()) {
            Rule rule = gtin.length() < digits ? Rule.VALUE_TOO_SHORT : Rule.VALUE_TOO_LONG;
            String detail = gtin.length() + " characters where the symbol carries " + digits + " digits";
            return new Elements(
                    List.of(),
                    List.of(new GS1Error(Fault.of(rule, 0, gtin.length()), Optional.of(GTIN), gtin, detail)));
        }
        List<Element> elements = new ArrayList<>();
        elements.add(new Element(ai.get(), "0".repeat(GTIN_DIGITS - digits) + gtin));
        Validation validation = new Validation(syntax);
        if (divided < 0) {
            return validation.of(elements);
        }
        if (!data.startsWith(COMPOSITE, divided)) {
            return validation.incomplete(
                    elements,
                    GS1Error.inInput(
                            data,
                            Rule.UNKNOWN_SYMBOLOGY,
                            divided,
                            data.length() - divided,
                            "a composite component begins with " + COMPOSITE));
        }
        String rest = data.substring(divided + COMPOSITE.length());
        if (rest.isEmpty()) {
            return validation.incomplete(
                    elements, GS1Error.inInput(data, Rule.EMPTY_MESSAGE, data.length(), 0, "the composite component"));
        }
        Elements component = new ElementString(syntax).split(rest, ElementString.GS);
        elements.addAll(component.elements());
        return component.valid()
                ? validation.of(elements)
                : validation.incomplete(elements, component.errors().get(0));
    }

    /**
     * Writes elements as a reader of a symbol transmits them.
     *
     * @throws IllegalArgumentException if the carrier holds text, or if it holds a GTIN and the elements do not begin with
     *     one so short
     */
    public static String write(Carrier carrier, List<Element> elements) {
        return switch (carrier.content()) {
            case ELEMENT_STRING -> {
                StringBuilder out = new StringBuilder(64).append(carrier.identifier());
                ElementString.append(elements, ElementString.GS, out);
                yield out.toString();
            }
            case GTIN -> {
                int zeros = GTIN_DIGITS - digits(carrier);
                boolean fits = !elements.isEmpty()
                        && elements.get(0).ai().equals(GTIN)
                        && elements.get(0).value().startsWith("0".repeat(zeros));
                if (!fits) {
                    throw new IllegalArgumentException(carrier + " carries a GTIN of " + (GTIN_DIGITS - zeros)
                            + " digits first, not " + (elements.isEmpty() ? "nothing" : elements.get(0)));
                }
                String gtin = carrier.identifier() + elements.get(0).value().substring(zeros);
                List<Element> rest = elements.subList(1, elements.size());
                yield rest.isEmpty() ? gtin : gtin + COMPOSITE + ElementString.write(rest, ElementString.GS);
            }
            case TEXT ->
                throw new IllegalArgumentException(carrier + " carries text, such as a Digital Link, no elements");
        };
    }
}
