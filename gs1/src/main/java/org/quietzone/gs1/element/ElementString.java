package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * Element strings without brackets, as symbols carry them: a separator ends values of no predefined length (GS1 General
 * Specifications, 7.8). Behind a value of predefined length, and at the end, a separator is needless but does no harm; at
 * the start, and behind another one, it is an error.
 */
public final class ElementString {
    /** The separator as readers transmit it (FNC1 in the symbol). */
    public static final char GS = '\u001D';
    /** FNC1 where people write it: before the first element and for each separator. No value may hold it. */
    public static final char CARET = '^';
    /** What divides the components of a composite symbol where people write FNC1 as {@link #CARET}. */
    static final char COMPONENT = '|';

    private final Syntax syntax;

    /** Element strings by these rules. */
    public ElementString(Syntax syntax) {
        this.syntax = Objects.requireNonNull(syntax, "syntax");
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
        Optional<GS1Error> error = read(text, 0, text.length(), separator, elements);
        return finish(elements, error);
    }

    /**
     * Reads an element string with {@code ^} for FNC1, such as {@code ^010952012345678810ABC^2112345}. {@code |^} divides
     * the components of a composite symbol, which are read as one message.
     */
    public Elements parseCaret(String text) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (true) {
            if (at == text.length() || text.charAt(at) != CARET) {
                return finish(
                        elements,
                        Optional.of(GS1Error.inInput(
                                text, Rule.NOT_GS1_DATA, at, Math.min(1, text.length() - at), "it begins with ^")));
            }
            int divided = text.indexOf(COMPONENT, at);
            int end = divided < 0 ? text.length() : divided;
            boolean empty = end == at + 1 && end < text.length() || end == at + 1 && at > 0;
            Optional<GS1Error> error = empty
                    ? Optional.of(GS1Error.inInput(
                            text, Rule.EMPTY_MESSAGE, end, 0, "a component of a composite symbol holds nothing"))
                    : read(text, at + 1, end, CARET, elements);
            if (error.isPresent() || divided < 0) {
                return finish(elements, error);
            }
            at = divided + 1;
        }
    }

    /** The elements and the error that ends them, if any; values are not looked at. */
    Elements split(String text, char separator) {
        List<Element> elements = new ArrayList<>();
        Optional<GS1Error> error = read(text, 0, text.length(), separator, elements);
        return new Elements(elements, error.map(List::of).orElse(List.of()));
    }

    private Elements finish(List<Element> elements, Optional<GS1Error> error) {
        Validation validation = new Validation(syntax);
        return error.isPresent() ? validation.incomplete(elements, error.get()) : validation.of(elements);
    }

    /** Reads the elements from {@code start} to {@code limit}; gives the error that ends it before. */
    private Optional<GS1Error> read(String text, int start, int limit, char separator, List<Element> elements) {
        int at = start;
        while (at < limit) {
            int digits = digits(text, at, limit);
            Optional<ApplicationIdentifier> found = syntax.find(text, at, at + digits);
            if (found.isEmpty()) {
                return Optional.of(
                        text.charAt(at) == separator
                                ? GS1Error.inInput(
                                        text,
                                        Rule.ILLEGAL_SEPARATOR,
                                        at,
                                        1,
                                        at == start
                                                ? "none belongs before the first application identifier"
                                                : "two in a row")
                                : UnknownAi.inElementString(syntax.dictionary(), text, at, limit));
            }
            ApplicationIdentifier ai = found.get();
            int value = at + digits;
            int end = ai.predefinedLength() ? Math.min(limit, value + ai.maxLength()) : limit;
            end = next(text, separator, value, end);
            elements.add(new Element(ai, text.substring(value, end)));
            at = end < limit && text.charAt(end) == separator ? end + 1 : end;
        }
        return Optional.empty();
    }

    /** The next separator, or {@code limit}. Looks no further, so that all values together are looked at once. */
    private static int next(String text, char separator, int start, int limit) {
        int at = start;
        while (at < limit && text.charAt(at) != separator) {
            at++;
        }
        return at;
    }

    /** How many digits the application identifier has that begins here; 0 if none begins so. */
    private int digits(String text, int at, int limit) {
        if (at + 2 > limit) {
            return 0;
        }
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            return 0;
        }
        int digits = syntax.dictionary().digits(10 * tens + ones);
        return at + digits > limit ? 0 : digits;
    }

    /** Writes elements with a separator where one is needed: behind values of no predefined length, but for the last. */
    public static String write(List<Element> elements, char separator) {
        StringBuilder out = new StringBuilder(64);
        append(elements, separator, out);
        return out.toString();
    }

    /** Writes elements with {@code ^} for FNC1, the one in first position too. */
    public static String writeCaret(List<Element> elements) {
        StringBuilder out = new StringBuilder(64).append(CARET);
        append(elements, CARET, out);
        return out.toString();
    }

    static void append(List<Element> elements, char separator, StringBuilder out) {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            out.append(element.ai()).append(element.value());
            if (i + 1 < elements.size() && !element.identifier().predefinedLength()) {
                out.append(separator);
            }
        }
    }
}
