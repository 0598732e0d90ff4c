package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.gs1.dictionary.AiPattern;
import org.quietzone.gs1.dictionary.Requirement;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** Holds elements to the rules: each value by itself, then all of them together. */
public final class Validation {
    private static final String SIGNATURE = "8030";

    private final Syntax syntax;

    /** Validation by these rules. */
    public Validation(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The elements with all that is wrong: values first, then what holds across application identifiers. */
    public Elements of(List<Element> elements) {
        List<GS1Error> errors = new ArrayList<>(0);
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            element.identifier()
                    .examine(element.value(), syntax.context())
                    .ifPresent(fault -> errors.add(GS1Error.inValue(element.ai(), element.value(), fault)));
        }
        if (errors.isEmpty()) {
            together(elements, errors);
        }
        return new Elements(elements, errors);
    }

    private void together(List<Element> elements, List<GS1Error> errors) {
        if (elements.isEmpty()) {
            errors.add(GS1Error.inInput("", Rule.EMPTY_MESSAGE, 0, 0, ""));
        }
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            repeated(elements, i, errors);
            excluded(elements, element, errors);
            if (syntax.requirements()) {
                required(elements, element, errors);
            }
            if (element.ai().equals(SIGNATURE)) {
                signed(elements, errors);
            }
        }
    }

    private static void repeated(List<Element> elements, int index, List<GS1Error> errors) {
        Element element = elements.get(index);
        for (int i = 0; i < index; i++) {
            Element earlier = elements.get(i);
            if (earlier.ai().equals(element.ai()) && !earlier.value().equals(element.value())) {
                errors.add(GS1Error.ofElement(
                        element.ai(),
                        element.value(),
                        Rule.REPEATED_AI,
                        "with the values " + earlier.value() + " and " + element.value()));
                return;
            }
        }
    }

    private static void excluded(List<Element> elements, Element element, List<GS1Error> errors) {
        for (AiPattern pattern : element.identifier().excludes()) {
            for (Element other : elements) {
                if (!other.ai().equals(element.ai()) && pattern.matches(other.ai())) {
                    errors.add(GS1Error.ofElement(
                            element.ai(),
                            element.value(),
                            Rule.MUTUALLY_EXCLUSIVE,
                            "(" + element.ai() + ") and (" + other.ai() + ")"));
                    return;
                }
            }
        }
    }

    private static void required(List<Element> elements, Element element, List<GS1Error> errors) {
        for (Requirement requirement : element.identifier().requires()) {
            if (requirement.groups().stream()
                    .noneMatch(group -> group.stream().allMatch(pattern -> present(elements, pattern)))) {
                errors.add(GS1Error.ofElement(
                        element.ai(), element.value(), Rule.REQUIRED_AI_MISSING, "one of " + requirement));
            }
        }
    }

    private static boolean present(List<Element> elements, AiPattern pattern) {
        for (int i = 0; i < elements.size(); i++) {
            if (pattern.matches(elements.get(i).ai())) {
                return true;
            }
        }
        return false;
    }

    /** With a signature, keys whose serial part is optional must have it. */
    private static void signed(List<Element> elements, List<GS1Error> errors) {
        for (Element element : elements) {
            boolean optionalSerial = element.identifier().primaryKey()
                    && element.identifier().components().stream().anyMatch(part -> part.optional());
            if (optionalSerial
                    && element.value().length() == element.identifier().minLength()) {
                errors.add(GS1Error.ofElement(element.ai(), element.value(), Rule.SERIAL_MISSING_FOR_SIGNATURE, ""));
            }
        }
    }
}
