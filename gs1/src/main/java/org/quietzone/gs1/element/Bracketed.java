package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** Element strings with brackets, as people read them: {@code (01)09520123456788(21)12345}. */
public final class Bracketed {
    private final Syntax syntax;

    /** Bracketed element strings by these rules. */
    public Bracketed(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Reads a bracketed element string; {@code \(} is a bracket that belongs to a value. */
    public Elements parse(String text) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int close = text.indexOf(')', at);
            if (text.charAt(at) != '(' || close < 0) {
                return new Elements(
                        elements, List.of(GS1Error.inInput(text, Rule.BAD_BRACKETS, at, text.length() - at, "")));
            }
            Optional<ApplicationIdentifier> found = syntax.dictionary().find(text, at + 1, close);
            if (found.isEmpty()) {
                return new Elements(elements, List.of(GS1Error.inInput(text, Rule.UNKNOWN_AI, at, close + 1 - at, "")));
            }
            StringBuilder value = new StringBuilder();
            for (at = close + 1; at < text.length() && text.charAt(at) != '('; at++) {
                if (text.startsWith("\\(", at)) {
                    at++;
                }
                value.append(text.charAt(at));
            }
            elements.add(new Element(found.get(), value.toString()));
        }
        return new Validation(syntax).of(elements);
    }

    /** Writes elements with brackets. */
    public static String write(List<Element> elements) {
        StringBuilder out = new StringBuilder();
        for (Element element : elements) {
            out.append('(')
                    .append(element.ai())
                    .append(')')
                    .append(element.value().replace("(", "\\("));
        }
        return out.toString();
    }
}
