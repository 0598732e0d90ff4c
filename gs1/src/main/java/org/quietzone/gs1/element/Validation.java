package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** Holds elements to the rules: each value by itself, then all of them together. */
public final class Validation {
    private final Syntax syntax;

    /** Validation by these rules. */
    public Validation(Syntax syntax) {
        this.syntax = Objects.requireNonNull(syntax, "syntax");
    }

    /**
     * The elements with all that is wrong: values first. What holds across application identifiers is looked at only where
     * all values are good.
     */
    public Elements of(List<Element> elements) {
        if (elements.isEmpty()) {
            return new Elements(elements, List.of(GS1Error.inInput("", Rule.EMPTY_MESSAGE, 0, 0, "")));
        }
        List<GS1Error> errors = values(elements);
        return new Elements(elements, errors.isEmpty() ? Association.errors(elements, syntax.requirements()) : errors);
    }

    /** What does not hold across elements each of which has been found good. */
    public List<GS1Error> together(List<Element> elements) {
        return Association.errors(elements, syntax.requirements());
    }

    /**
     * Elements from codes and values, in the same order, with all that is wrong.
     *
     * @param ais application identifiers, such as {@code 01}
     * @param values their values, as many
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public Elements of(List<String> ais, List<String> values) {
        if (ais.size() != values.size()) {
            throw new IllegalArgumentException(
                    ais.size() + " application identifiers and " + values.size() + " values do not go together");
        }
        List<Element> elements = new ArrayList<>(ais.size());
        for (int i = 0; i < ais.size(); i++) {
            String ai = ais.get(i);
            Optional<ApplicationIdentifier> found = syntax.find(ai, 0, ai.length());
            if (found.isEmpty()) {
                String bracketed = "(" + ai + ")";
                return incomplete(
                        elements, UnknownAi.inBrackets(syntax.dictionary(), bracketed, 0, bracketed.length() - 1));
            }
            elements.add(new Element(found.get(), values.get(i)));
        }
        return of(elements);
    }

    /** The elements that stand before an error of the whole text: what is wrong with their values, then that error. */
    Elements incomplete(List<Element> elements, GS1Error error) {
        List<GS1Error> errors = new ArrayList<>(values(elements));
        errors.add(error);
        return new Elements(elements, errors);
    }

    private List<GS1Error> values(List<Element> elements) {
        List<GS1Error> errors = List.of();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            Optional<Fault> fault = element.identifier().examine(element.value(), syntax.context());
            if (fault.isPresent()) {
                if (errors.isEmpty()) {
                    errors = new ArrayList<>();
                }
                errors.add(Explanation.of(element, fault.get()));
            }
        }
        return errors;
    }
}
