package org.quietzone.cli.batch;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The columns of the input.
 *
 * @param names their names, each one once
 */
public record Columns(List<String> names) {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public Columns {
        names = List.copyOf(names);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                throw new IllegalArgumentException(
                        "Column " + (i + 1) + " has no name: the first line must name the columns");
            }
            if (!seen.add(names.get(i))) {
                throw new IllegalArgumentException(
                        "There are two columns '" + names.get(i) + "': give one of them another name");
            }
        }
    }

    /** Where a column stands, from 0; nothing if there is none of that name. */
    public OptionalInt index(String name) {
        int index = names.indexOf(name);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The end of a sentence that tells which columns there are. */
    public String told() {
        return names.isEmpty() ? "there are no columns" : "there are " + String.join(", ", names);
    }
}
