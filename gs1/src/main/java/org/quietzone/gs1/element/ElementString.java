package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** Element strings without brackets, as symbols carry them: a separator ends values of no predefined length. */
public final class ElementString {
    /** The separator as readers transmit it (FNC1 in the symbol). */
    public static final char GS = '\u001D';

    private final Syntax syntax;

    /** Element strings by these rules. */
    public ElementString(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Reads an element string.
     *
     * @param text elements one after the other
     * @param separator the character that separates, {@link #GS} or another
     * @return the elements and what is wrong with them
     */
    public Elements parse(String text, char separator) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int digits = digits(text, at);
            Optional<ApplicationIdentifier> found = syntax.dictionary().find(text, at, at + digits);
            if (found.isEmpty()) {
                boolean separated = text.charAt(at) == separator;
                return new Elements(
                        elements,
                        List.of(GS1Error.inInput(
                                text,
                                separated ? Rule.ILLEGAL_SEPARATOR : Rule.UNKNOWN_AI,
                                at,
                                Math.min(4, text.length() - at),
                                "")));
            }
            ApplicationIdentifier ai = found.get();
            int start = at + digits;
            int separated = text.indexOf(separator, start);
            int end = separated < 0 ? text.length() : separated;
            if (ai.predefinedLength()) {
                end = Math.min(end, start + ai.maxLength());
            }
            elements.add(new Element(ai, text.substring(start, end)));
            at = end < text.length() && text.charAt(end) == separator ? end + 1 : end;
        }
        return new Validation(syntax).of(elements);
    }

    private int digits(String text, int at) {
        if (at + 2 > text.length()) {
            return 0;
        }
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9
                ? 0
                : syntax.dictionary().digits(10 * tens + ones);
    }

    /** Writes elements with a separator where one is needed: behind values of no predefined length, but for the last. */
    public static String write(List<Element> elements, char separator) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            out.append(element.ai()).append(element.value());
            if (i + 1 < elements.size() && !element.identifier().predefinedLength()) {
                out.append(separator);
            }
        }
        return out.toString();
    }
}
