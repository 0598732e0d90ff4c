package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quietzone.gs1.dictionary.AiPattern;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.dictionary.Component;
import org.quietzone.gs1.dictionary.Requirement;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * What holds across the application identifiers of a message (GS1 General Specifications, 4.13): none stands twice
 * with different values, none stands beside one that it excludes, each has beside it what it needs.
 *
 * <p>The rules are asked of each application identifier once, however often it stands in the message: the cost is linear
 * in the length of the message, and a constant that the size of the dictionary bounds.
 */
final class Association {
    private static final String SIGNATURE = "8030";
    /** So many elements are compared with each other; more go through a map. */
    private static final int FEW = 16;

    /** One element of each application identifier, the first one. */
    private final List<Element> elements;

    private List<GS1Error> errors = List.of();

    private Association(List<Element> elements) {
        this.elements = elements.size() <= FEW ? distinctOfFew(elements) : distinctOfMany(elements);
    }

    /**
     * What does not hold.
     *
     * @param elements elements whose values are good
     * @param requirements whether each needs what the dictionary demands
     */
    static List<GS1Error> errors(List<Element> elements, boolean requirements) {
        Association association = new Association(elements);
        association.examine(requirements);
        return association.errors;
    }

    private void examine(boolean requirements) {
        for (int i = 0; i < elements.size(); i++) {
            excluded(i);
        }
        for (int i = 0; requirements && i < elements.size(); i++) {
            required(elements.get(i));
        }
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).ai().equals(SIGNATURE)) {
                signed();
            }
        }
    }

    private void add(Element element, Rule rule, String detail) {
        if (errors.isEmpty()) {
            errors = new ArrayList<>();
        }
        errors.add(GS1Error.ofElement(element.ai(), element.value(), rule, detail));
    }

    private List<Element> distinctOfFew(List<Element> all) {
        for (int i = 1; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (all.get(k).ai().equals(all.get(i).ai())) {
                    return distinctOfMany(all);
                }
            }
        }
        return all;
    }

    private List<Element> distinctOfMany(List<Element> all) {
        Map<String, Element> first = new LinkedHashMap<>();
        for (Element element : all) {
            Element earlier = first.putIfAbsent(element.ai(), element);
            if (earlier != null && !earlier.value().equals(element.value())) {
                add(element, Rule.REPEATED_AI, "first " + earlier.value() + ", then " + element.value());
            }
        }
        return List.copyOf(first.values());
    }

    private void excluded(int index) {
        Element element = elements.get(index);
        List<AiPattern> patterns = element.identifier().excludes();
        for (int p = 0; p < patterns.size(); p++) {
            for (int i = 0; i < elements.size(); i++) {
                Element other = elements.get(i);
                boolean matches = i != index && patterns.get(p).matches(other.ai());
                if (matches && !(i < index && excludes(other, element))) {
                    add(element, Rule.MUTUALLY_EXCLUSIVE, "(" + element.ai() + ") and (" + other.ai() + ")");
                }
            }
        }
    }

    /** Whether the error is told already, from the other side. */
    private static boolean excludes(Element element, Element other) {
        List<AiPattern> patterns = element.identifier().excludes();
        for (int p = 0; p < patterns.size(); p++) {
            if (patterns.get(p).matches(other.ai())) {
                return true;
            }
        }
        return false;
    }

    private void required(Element element) {
        List<Requirement> requirements = element.identifier().requires();
        for (int i = 0; i < requirements.size(); i++) {
            if (!fulfilled(requirements.get(i))) {
                add(element, Rule.REQUIRED_AI_MISSING, words(requirements.get(i)));
            }
        }
    }

    private boolean fulfilled(Requirement requirement) {
        List<List<AiPattern>> groups = requirement.groups();
        for (int i = 0; i < groups.size(); i++) {
            if (allPresent(groups.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean allPresent(List<AiPattern> group) {
        for (int i = 0; i < group.size(); i++) {
            if (!present(group.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean present(AiPattern pattern) {
        for (int i = 0; i < elements.size(); i++) {
            if (pattern.matches(elements.get(i).ai())) {
                return true;
            }
        }
        return false;
    }

    /** A requirement for people: {@code (00), (01) with (21) or (253)}. */
    private static String words(Requirement requirement) {
        StringBuilder out = new StringBuilder();
        int groups = requirement.groups().size();
        for (int i = 0; i < groups; i++) {
            out.append(i == 0 ? "" : i == groups - 1 ? " or " : ", ");
            List<AiPattern> group = requirement.groups().get(i);
            for (int k = 0; k < group.size(); k++) {
                out.append(k == 0 ? "(" : " with (").append(group.get(k)).append(')');
            }
        }
        return out.toString();
    }

    /** With a digital signature, keys whose serial part is optional must have it. */
    private void signed() {
        for (Element element : elements) {
            ApplicationIdentifier ai = element.identifier();
            boolean optionalSerial = ai.primaryKey() && ai.components().stream().anyMatch(Component::optional);
            if (optionalSerial && element.value().length() == ai.minLength()) {
                add(element, Rule.SERIAL_MISSING_FOR_SIGNATURE, "");
            }
        }
    }
}
