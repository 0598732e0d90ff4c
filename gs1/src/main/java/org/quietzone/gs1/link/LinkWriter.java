package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * Arranges elements as a Digital Link (GS1 Digital Link URI Syntax): the primary key and its qualifiers in the path, the
 * rest in the query, values of predefined length first, else in the order received.
 *
 * <p>Of several primary keys the first is taken under which everything else finds a place; the others become attributes.
 * The same holds for alternative sequences of qualifiers. What stands twice with the same value is written once.
 */
public final class LinkWriter {
    private final LinkOptions options;

    /** A writer with these options. */
    public LinkWriter(LinkOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The URI of elements.
     *
     * @param link an arrangement that {@link #arrange} made
     */
    public String write(DigitalLink link) {
        return options.shortNames() ? link.uriWithShortNames() : link.uri();
    }

    /** Gives each element its place in a link, or says which has none. */
    public LinkResult arrange(List<Element> elements) {
        List<Element> distinct = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            Optional<Element> earlier = find(distinct, element.ai());
            if (earlier.isEmpty()) {
                distinct.add(element);
            } else if (!earlier.orElseThrow().value().equals(element.value())) {
                return LinkResult.wrong(GS1Error.ofElement(
                        element.ai(),
                        element.value(),
                        Rule.REPEATED_AI,
                        "with the values " + earlier.orElseThrow().value() + " and " + element.value()));
            }
        }
        Optional<LinkResult> best = Optional.empty();
        for (int i = 0; i < distinct.size(); i++) {
            if (distinct.get(i).identifier().primaryKey()) {
                LinkResult result = under(distinct.get(i), distinct);
                if (result.valid()) {
                    return result;
                }
                best = best.isPresent() ? best : Optional.of(result);
            }
        }
        return best.orElseGet(() -> LinkResult.wrong(GS1Error.inInput(
                "",
                Rule.NO_PRIMARY_KEY,
                0,
                0,
                "a link needs one that identifies, such as (01), (00), (414) or (8004)")));
    }

    /** The link under a key: by the first sequence of qualifiers that leaves nothing over, else why the fullest does. */
    LinkResult under(Element key, List<Element> elements) {
        List<List<String>> alternatives = key.identifier().qualifiers();
        if (alternatives.isEmpty()) {
            return rest(List.of(key), elements);
        }
        Optional<LinkResult> best = Optional.empty();
        int most = -1;
        for (int i = 0; i < alternatives.size(); i++) {
            List<Element> path = path(key, alternatives.get(i), elements);
            LinkResult result = rest(path, elements);
            if (result.valid()) {
                return result;
            }
            if (path.size() > most) {
                most = path.size();
                best = Optional.of(result);
            }
        }
        return best.orElseThrow();
    }

    private static List<Element> path(Element key, List<String> qualifiers, List<Element> elements) {
        List<Element> path = new ArrayList<>(4);
        path.add(key);
        for (int i = 0; i < qualifiers.size(); i++) {
            Optional<Element> qualifier = find(elements, qualifiers.get(i));
            if (qualifier.isPresent()) {
                path.add(qualifier.orElseThrow());
            }
        }
        return path;
    }

    /** The link with a path, if all that is not in it may stand in the query. */
    private LinkResult rest(List<Element> path, List<Element> elements) {
        List<Element> attributes = new ArrayList<>(elements.size() - path.size());
        int predefined = 0;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (find(path, element.ai()).isPresent()) {
                continue;
            }
            if (!isAttribute(element)) {
                return LinkResult.wrong(GS1Error.ofElement(
                        element.ai(), element.value(), Rule.NOT_AN_ATTRIBUTE, why(element, path.get(0))));
            }
            if (element.identifier().predefinedLength()) {
                attributes.add(predefined++, element);
            } else {
                attributes.add(element);
            }
        }
        return LinkResult.of(
                new DigitalLink(options.stem(), path, attributes, options.parameters(), options.fragment()));
    }

    private boolean isAttribute(Element element) {
        return element.identifier().known() ? element.identifier().attribute() : options.unknownAttributes();
    }

    private static String why(Element element, Element key) {
        return element.identifier().known()
                ? "nor is it, beside the others, a qualifier of the key (" + key.ai() + ")"
                : "it is unknown";
    }

    private static Optional<Element> find(List<Element> elements, String ai) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).ai().equals(ai)) {
                return Optional.of(elements.get(i));
            }
        }
        return Optional.empty();
    }
}
