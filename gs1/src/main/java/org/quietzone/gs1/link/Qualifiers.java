package org.quietzone.gs1.link;

import java.util.List;
import java.util.StringJoiner;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.element.Element;

/**
 * Which key qualifiers may follow a primary key in the path, and in what order (GS1 Digital Link URI Syntax, "key
 * qualifiers"): each key has alternative sequences, of which any may be left out but none moved.
 */
final class Qualifiers {
    private Qualifiers() {}

    /** Whether the elements behind the first of a path are qualifiers of the first, in order. */
    static boolean inOrder(List<Element> path) {
        if (path.size() == 1) {
            return true;
        }
        List<List<String>> alternatives = path.get(0).identifier().qualifiers();
        for (int i = 0; i < alternatives.size(); i++) {
            List<String> alternative = alternatives.get(i);
            int matched = 1;
            for (int j = 0; j < alternative.size() && matched < path.size(); j++) {
                if (alternative.get(j).equals(path.get(matched).ai())) {
                    matched++;
                }
            }
            if (matched == path.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an application identifier could be one more qualifier of a path in order, so that the query may not have it. */
    static boolean belongs(String ai, List<Element> path) {
        List<List<String>> alternatives = path.get(0).identifier().qualifiers();
        for (int i = 0; i < alternatives.size(); i++) {
            List<String> alternative = alternatives.get(i);
            if (alternative.contains(ai) && holds(alternative, path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<String> alternative, List<Element> path) {
        for (int i = 1; i < path.size(); i++) {
            if (!alternative.contains(path.get(i).ai())) {
                return false;
            }
        }
        return true;
    }

    /** What may follow a key, for people: {@code (22), (10), (21) in this order, or (235)}. */
    static String describe(ApplicationIdentifier key) {
        if (key.qualifiers().isEmpty()) {
            return "none";
        }
        StringJoiner all = new StringJoiner(", or ");
        for (List<String> alternative : key.qualifiers()) {
            String codes = "(" + String.join("), (", alternative) + ")";
            all.add(alternative.size() > 1 ? codes + " in this order" : codes);
        }
        return all.toString();
    }
}
