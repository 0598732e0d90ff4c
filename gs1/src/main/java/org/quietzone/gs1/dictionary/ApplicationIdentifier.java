package org.quietzone.gs1.dictionary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/**
 * An application identifier: what its value holds and what may or must stand beside it.
 *
 * @param code 2 to 4 digits, such as {@code 01} or {@code 3103}
 * @param title the data title, such as {@code GTIN}; may be empty
 * @param predefinedLength whether the value needs no separator behind it
 * @param attribute whether it may stand in the query of a GS1 Digital Link
 * @param components the parts of the value, in order; optional ones last
 * @param excludes what may not stand beside it
 * @param requires what must stand beside it: each of these
 * @param primaryKey whether a GS1 Digital Link may identify by it
 * @param qualifiers for a primary key: the alternative sequences of key qualifiers, each in order
 */
public record ApplicationIdentifier(
        String code,
        String title,
        boolean predefinedLength,
        boolean attribute,
        List<Component> components,
        List<AiPattern> excludes,
        List<Requirement> requires,
        boolean primaryKey,
        List<List<String>> qualifiers) {
    private static final String UNKNOWN = "(unknown)";
    private static final List<Component> ANY_VALUE = List.of(Component.of("X..90"));

    public ApplicationIdentifier {
        Objects.requireNonNull(title, "title");
        if (!code.matches("[0-9]{2,4}")) {
            throw new IllegalArgumentException("An application identifier is 2 to 4 digits, not '" + code + "'");
        }
        components = List.copyOf(components);
        excludes = List.copyOf(excludes);
        requires = List.copyOf(requires);
        qualifiers = qualifiers.stream().map(List::copyOf).toList();
        if (components.isEmpty()) {
            throw new IllegalArgumentException("AI (" + code + ") needs a component");
        }
    }

    /**
     * An application identifier that no dictionary describes: its value is 1 to 90 characters of the set of 82 and ends at
     * a separator.
     *
     * @param code 2 to 4 digits
     */
    public static ApplicationIdentifier unknown(String code) {
        return new ApplicationIdentifier(
                code, UNKNOWN, false, false, ANY_VALUE, List.of(), List.of(), false, List.of());
    }

    /** Whether it comes from a dictionary; false if it was taken as it is. */
    public boolean known() {
        return !title.equals(UNKNOWN);
    }

    /** The least number of characters of a value. */
    public int minLength() {
        int sum = 0;
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            sum += component.optional() ? 0 : component.min();
        }
        return sum;
    }

    /** The largest number of characters of a value. */
    public int maxLength() {
        int sum = 0;
        for (int i = 0; i < components.size(); i++) {
            sum += components.get(i).max();
        }
        return sum;
    }

    /** Whether all values have the same number of characters. */
    public boolean fixedLength() {
        return minLength() == maxLength();
    }

    /** The format as the General Specifications write it, such as {@code N3+X..9}. */
    public String format() {
        return components.stream().map(Component::format).collect(Collectors.joining("+"));
    }

    /**
     * Examines a value: its length, then part after part the characters and the checks.
     *
     * @return the first fault, its position counted from the start of the value; empty if the value is good
     */
    public Optional<Fault> examine(String value, CheckContext context) {
        int length = value.length();
        if (length == 0) {
            return Optional.of(Fault.of(Rule.VALUE_MISSING, 0, 0));
        }
        if (length < minLength()) {
            return Optional.of(Fault.of(Rule.VALUE_TOO_SHORT, 0, length));
        }
        if (length > maxLength()) {
            return Optional.of(Fault.of(Rule.VALUE_TOO_LONG, 0, length));
        }
        int at = 0;
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            if (component.optional() && at == length) {
                continue;
            }
            int end = Math.min(length, at + component.max());
            if (end - at < component.min()) {
                return Optional.of(Fault.of(Rule.INCORRECT_LENGTH, at, end - at));
            }
            Optional<Fault> fault = component.examine(value, at, end, context);
            if (fault.isPresent()) {
                int offset = at;
                return fault.map(f -> f.shifted(offset));
            }
            at = end;
        }
        return at < length ? Optional.of(Fault.of(Rule.VALUE_TOO_LONG, at, length - at)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "(" + code + ") " + title + " " + format();
    }
}
