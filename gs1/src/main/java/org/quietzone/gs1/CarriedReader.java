package org.quietzone.gs1;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quietzone.gs1.application.CarriedData;
import org.quietzone.gs1.application.DataForm;
import org.quietzone.gs1.check.CheckDigit;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.Validation;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.link.LinkExpander;
import org.quietzone.gs1.link.LinkParser;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.gs1.link.LinkTolerance;
import org.quietzone.message.Fnc1;
import org.quietzone.message.Message;

/** Tells in what form data is carried, and takes it apart, for checks by application standards. */
final class CarriedReader {
    private static final String PLAIN_QR = "]Q1";
    /** What can be wrong with a link only after its key has been found. */
    private static final Set<Rule> WITHIN_LINKS =
            Set.of(Rule.ILLEGAL_QUALIFIERS, Rule.NOT_AN_ATTRIBUTE, Rule.REPEATED_AI);

    private final GS1Parser parser;

    CarriedReader(GS1Parser parser) {
        this.parser = parser;
    }

    /** The content of a symbol. */
    CarriedData of(Message message) {
        boolean eci = !message.ecis().isEmpty();
        if (message.structuredAppend().isPresent()) {
            return data(DataForm.OTHER, parser.read(message), eci);
        }
        if (message.fnc1() instanceof Fnc1.First) {
            return strings(parser.parseElementString(message.text()), eci);
        }
        return message.fnc1() instanceof Fnc1.None ? plain(message.text(), eci) : nothing(eci);
    }

    /** What a symbol without FNC1 carries of which a reader transmits a text; any other text as it is. */
    static String content(String text) {
        return text.startsWith(PLAIN_QR) ? text.substring(PLAIN_QR.length()) : text;
    }

    /** A text that shall become the content of a symbol: a URI, digits alone, or a message in any other form. */
    CarriedData of(String text) {
        return isWebAddress(text) || isKey(text) ? plain(text, false) : strings(parser.parse(text), false);
    }

    private static CarriedData strings(GS1Result result, boolean eci) {
        return data(DataForm.ELEMENT_STRING, result, eci);
    }

    private static CarriedData data(DataForm form, GS1Result result, boolean eci) {
        List<Element> elements = result.message().map(GS1Message::elements).orElse(List.of());
        return new CarriedData(form, elements, result.errors(), Optional.empty(), eci);
    }

    private static CarriedData nothing(boolean eci) {
        return new CarriedData(DataForm.OTHER, List.of(), List.of(), Optional.empty(), eci);
    }

    /** The content of a symbol without FNC1. */
    private CarriedData plain(String text, boolean eci) {
        if (isKey(text)) {
            return new CarriedData(DataForm.PLAIN_KEY, List.of(), List.of(), Optional.empty(), eci);
        }
        return isWebAddress(text) ? address(text, eci) : nothing(eci);
    }

    /** By the standard alone: a point of sale knows no short names and pads no key. */
    private CarriedData address(String uri, boolean eci) {
        boolean plain =
                new LinkParser(parser.syntax(), LinkTolerance.none()).parse(uri).valid();
        LinkResult result = new LinkExpander(parser.syntax(), LinkTolerance.none()).parse(uri);
        if (result.link().isEmpty()) {
            // An error in a value or in the order of key qualifiers: it was meant to be a link all the same.
            boolean meant = result.errors().stream()
                    .anyMatch(error -> error.ai().isPresent() || WITHIN_LINKS.contains(error.rule()));
            return new CarriedData(
                    meant ? DataForm.DIGITAL_LINK : DataForm.OTHER, List.of(), result.errors(), Optional.empty(), eci);
        }
        List<Element> elements = result.link().get().elements();
        return new CarriedData(
                plain ? DataForm.DIGITAL_LINK : DataForm.COMPRESSED_DIGITAL_LINK,
                elements,
                new Validation(parser.syntax()).of(elements).errors(),
                result.link(),
                eci);
    }

    private static boolean isWebAddress(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Whether a text is the digits of a GTIN or an SSCC, by their number and the check digit. */
    private static boolean isKey(String text) {
        int length = text.length();
        if (length != 8 && (length < 12 || length > 14) && length != 18) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return CheckDigit.of(text.substring(0, length - 1)) == text.charAt(length - 1);
    }
}
