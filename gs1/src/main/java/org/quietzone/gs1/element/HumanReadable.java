package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.List;

/**
 * Human readable interpretation: the lines beside a symbol (GS1 General Specifications, 4.14). A bracket stands around
 * each application identifier, and no escape in the values.
 */
public final class HumanReadable {
    private HumanReadable() {}

    /** A line for each element, such as {@code (01) 09520123456788}. */
    public static List<String> lines(List<Element> elements) {
        return lines(elements, false);
    }

    /** A line for each element with its data title, such as {@code GTIN (01) 09520123456788}. */
    public static List<String> titledLines(List<Element> elements) {
        return lines(elements, true);
    }

    private static List<String> lines(List<Element> elements, boolean titles) {
        List<String> lines = new ArrayList<>(elements.size());
        for (Element element : elements) {
            String line = "(" + element.ai() + ") " + element.value();
            String title = element.identifier().title();
            boolean titled = titles && element.identifier().known() && !title.isEmpty();
            lines.add(titled ? title + " " + line : line);
        }
        return List.copyOf(lines);
    }
}
