package org.quietzone.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text with places for the values of a row: {@code https://id.example/01/{gtin}/21/{serial:uri}}. {@code {row}} is the
 * number of the row, unless a column has that name; {@code {{} and {@code }}} stand for braces. Behind a colon stand
 * filters. Immutable, for any number of rows and threads.
 */
public final class Template {
    private static final String ROW = "row";
    private static final int THE_ROW = -1;

    private final List<Part> parts;
    private final int slashes;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
        int count = 0;
        for (Part part : parts) {
            count += (int) part.literal.chars().filter(c -> c == '/').count();
        }
        slashes = count;
    }

    /**
     * A literal, and the value behind it.
     *
     * @param column where the value stands, {@link #THE_ROW} for the number of the row
     * @param label the name of the column; empty where there is only a literal
     */
    private record Part(String literal, int column, String label, List<Filter> filters) {}

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if it breaks the rules, or names a column that there is not
     */
    public static Template parse(String text, Columns columns) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c;
            if ((c == '{' || c == '}') && doubled) {
                literal.append(c);
                i += 2;
            } else if (c == '{') {
                int end = text.indexOf('}', i);
                if (end < 0) {
                    throw new IllegalArgumentException("In the template '" + text
                            + "' a { is not closed: write {{ for a brace that is part of the text");
                }
                parts.add(part(literal.toString(), text.substring(i + 1, end), columns));
                literal.setLength(0);
                i = end + 1;
            } else if (c == '}') {
                throw new IllegalArgumentException("In the template '" + text
                        + "' a } stands alone: write }} for a brace that is part of the text");
            } else {
                literal.append(c);
                i++;
            }
        }
        parts.add(new Part(literal.toString(), THE_ROW, "", List.of()));
        return new Template(parts);
    }

    private static Part part(String literal, String place, Columns columns) {
        OptionalInt whole = columns.index(place);
        if (whole.isPresent()) {
            return new Part(literal, whole.getAsInt(), place, List.of());
        }
        String[] words = place.split(":", -1);
        OptionalInt column = columns.index(words[0]);
        if (column.isEmpty() && !words[0].equals(ROW)) {
            throw new IllegalArgumentException("There is no column '" + words[0] + "': " + columns.told());
        }
        List<Filter> filters = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            filters.add(Filter.parse(words[i]));
        }
        return new Part(literal, column.orElse(THE_ROW), words[0], filters);
    }

    /**
     * Puts the values of a row into the places.
     *
     * @param out takes the text
     * @return what is wrong with the row; then the text is not whole
     */
    public Optional<String> fill(Row row, StringBuilder out) {
        for (Part part : parts) {
            out.append(part.literal);
            if (part.label.isEmpty()) {
                continue;
            }
            String value = part.column == THE_ROW
                    ? Long.toString(row.number())
                    : row.values().get(part.column);
            for (Filter filter : part.filters) {
                Optional<String> fault = filter.fault(value);
                if (fault.isPresent()) {
                    return Optional.of("The value of '" + part.label + "' " + fault.get());
                }
                value = filter.apply(value);
            }
            if (value.isEmpty() && !part.filters.contains(Filter.OPTIONAL)) {
                return Optional.of("There is no value for '" + part.label + "'.");
            }
            out.append(value);
        }
        return Optional.empty();
    }

    /** How many slashes stand in the template itself, not in values. */
    int slashes() {
        return slashes;
    }

    /**
     * Whether no two rows can have the same text, because it tells the number of the row: the number is the only value, or
     * characters that are no digits stand on both sides of it and no other value before, or behind it.
     */
    boolean tellsTheRow() {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part part = parts.get(i);
            boolean bare = part.column == THE_ROW
                    && part.filters.stream().allMatch(filter -> filter instanceof Filter.Padding);
            boolean first = i == 0;
            boolean last = i + 2 == parts.size();
            boolean endsInTime = last || beginsApart(parts.get(i + 1).literal);
            boolean beginsInTime = first || endsApart(part.literal);
            if (bare && (first && endsInTime || last && beginsInTime)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsApart(String literal) {
        return !literal.isEmpty() && !Character.isDigit(literal.charAt(0));
    }

    private static boolean endsApart(String literal) {
        return !literal.isEmpty() && !Character.isDigit(literal.charAt(literal.length() - 1));
    }
}
