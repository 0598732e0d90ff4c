package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * Element strings with brackets, as people read them: {@code (01)09520123456788(21)12345}. In a value {@code \(} stands for
 * an opening bracket; a closing one needs no escape. {@code |} between elements is where the linear symbol of a composite
 * symbol ends; both components are one message.
 */
public final class Bracketed {
    private static final char OPEN = '(';
    private static final char CLOSE = ')';
    private static final char ESCAPE = '\\';

    private final Syntax syntax;

    /** Bracketed element strings by these rules. */
    public Bracketed(Syntax syntax) {
        this.syntax = Objects.requireNonNull(syntax, "syntax");
    }

    /** Reads a bracketed element string. */
    public Elements parse(String text) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == OPEN ? text.indexOf(CLOSE, at) : -1;
            if (close < 0) {
                return failed(elements, GS1Error.inInput(text, Rule.BAD_BRACKETS, at, text.length() - at, ""));
            }
            Optional<ApplicationIdentifier> found = syntax.find(text, at + 1, close);
            if (found.isEmpty()) {
                return failed(elements, UnknownAi.inBrackets(syntax.dictionary(), text, at, close));
            }
            int end = endOfValue(text, close + 1);
            elements.add(new Element(found.get(), value(text, close + 1, end)));
            at = end < text.length() && text.charAt(end) == ElementString.COMPONENT ? end + 1 : end;
        }
        return new Validation(syntax).of(elements);
    }

    private Elements failed(List<Element> elements, GS1Error error) {
        return new Validation(syntax).incomplete(elements, error);
    }

    /** Where a value ends: at the next bracket that is not escaped, or at the sign of a composite component before one. */
    private static int endOfValue(String text, int start) {
        int bracket = text.indexOf(OPEN, start);
        while (bracket > start && text.charAt(bracket - 1) == ESCAPE) {
            bracket = text.indexOf(OPEN, bracket + 1);
        }
        if (bracket < 0) {
            return text.length();
        }
        return bracket > start && text.charAt(bracket - 1) == ElementString.COMPONENT ? bracket - 1 : bracket;
    }

    private static String value(String text, int start, int end) {
        String value = text.substring(start, end);
        return value.indexOf(ESCAPE) < 0 ? value : value.replace("\\(", "(");
    }

    /** Writes elements with brackets. */
    public static String write(List<Element> elements) {
        StringBuilder out = new StringBuilder();
        for (Element element : elements) {
            String value = element.value();
            out.append(OPEN).append(element.ai()).append(CLOSE);
            out.append(value.indexOf(OPEN) < 0 ? value : value.replace("(", "\\("));
        }
        return out.toString();
    }
}
