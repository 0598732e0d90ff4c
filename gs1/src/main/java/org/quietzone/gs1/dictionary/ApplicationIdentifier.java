package org.quietzone.gs1.dictionary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** An application identifier: what its value holds and what may or must stand beside it. Immutable. */
public final class ApplicationIdentifier {
    private static final String UNKNOWN = "(unknown)";
    private static final Component ANY_VALUE = Component.of("X..90");

    private final String code;
    private final String title;
    private final boolean predefinedLength;
    private final boolean attribute;
    private final List<Component> components;
    private final List<AiPattern> excludes;
    private final List<Requirement> requires;
    private final boolean primaryKey;
    private final List<List<String>> qualifiers;

    /** The components again, and what is known of them as a whole: asked for with every value. */
    private final Component[] parts;

    private final int minLength;
    private final int maxLength;

    ApplicationIdentifier(
            String code,
            String title,
            boolean predefinedLength,
            boolean attribute,
            List<Component> components,
            List<AiPattern> excludes,
            List<Requirement> requires,
            boolean primaryKey,
            List<List<String>> qualifiers) {
        if (code.length() < 2 || code.length() > 4 || !AiDictionary.digitsOnly(code)) {
            throw new IllegalArgumentException("An application identifier is 2 to 4 digits, not '" + code + "'");
        }
        if (components.isEmpty()) {
            throw new IllegalArgumentException("AI (" + code + ") needs a component");
        }
        for (int i = 1; i < components.size(); i++) {
            Component before = components.get(i - 1);
            if (before.min() < before.max()
                    || before.optional() && !components.get(i).optional()) {
                throw new IllegalArgumentException("AI (" + code + "): behind " + before.format()
                        + " nothing mandatory may stand, and nothing at all if its length varies");
            }
        }
        this.code = code;
        this.title = Objects.requireNonNull(title, "title");
        this.predefinedLength = predefinedLength;
        this.attribute = attribute;
        this.components = List.copyOf(components);
        this.excludes = List.copyOf(excludes);
        this.requires = List.copyOf(requires);
        this.primaryKey = primaryKey;
        this.qualifiers = List.copyOf(qualifiers);
        this.parts = components.toArray(new Component[0]);
        int least = 0;
        int most = 0;
        for (Component part : parts) {
            least += part.optional() ? 0 : part.min();
            most += part.max();
        }
        this.minLength = least;
        this.maxLength = most;
        if (predefinedLength && minLength != maxLength) {
            throw new IllegalArgumentException("AI (" + code + ") needs a separator, for its length varies");
        }
    }

    /**
     * An application identifier that no dictionary describes: its value is 1 to 90 characters of the set of 82 and ends at
     * a separator.
     *
     * @param code 2 to 4 digits
     */
    public static ApplicationIdentifier unknown(String code) {
        return unknown(code, ANY_VALUE, false);
    }

    static ApplicationIdentifier unknown(String code, Component component, boolean predefinedLength) {
        return new ApplicationIdentifier(
                code, UNKNOWN, predefinedLength, false, List.of(component), List.of(), List.of(), false, List.of());
    }

    /** Whether it comes from a dictionary; false if it was taken as it is. */
    public boolean known() {
        return !title.equals(UNKNOWN);
    }

    /** 2 to 4 digits, such as {@code 01} or {@code 3103}. */
    public String code() {
        return code;
    }

    /** The data title, such as {@code GTIN}; may be empty. */
    public String title() {
        return title;
    }

    /** Whether the value needs no separator behind it. */
    public boolean predefinedLength() {
        return predefinedLength;
    }

    /** Whether it may stand in the query of a GS1 Digital Link. */
    public boolean attribute() {
        return attribute;
    }

    /** The parts of the value, in order; optional ones last. */
    public List<Component> components() {
        return components;
    }

    /** What may not stand beside it. */
    public List<AiPattern> excludes() {
        return excludes;
    }

    /** What must stand beside it: each of these. */
    public List<Requirement> requires() {
        return requires;
    }

    /** Whether a GS1 Digital Link may identify by it. */
    public boolean primaryKey() {
        return primaryKey;
    }

    /** For a primary key: the alternative sequences of key qualifiers, each in order. */
    public List<List<String>> qualifiers() {
        return qualifiers;
    }

    /** The least number of characters of a value. */
    public int minLength() {
        return minLength;
    }

    /** The largest number of characters of a value. */
    public int maxLength() {
        return maxLength;
    }

    /** Whether all values have the same number of characters. */
    public boolean fixedLength() {
        return minLength == maxLength;
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
        if (length < minLength) {
            return Optional.of(Fault.of(Rule.VALUE_TOO_SHORT, 0, length));
        }
        if (length > maxLength) {
            return Optional.of(Fault.of(Rule.VALUE_TOO_LONG, 0, length));
        }
        int at = 0;
        for (Component component : parts) {
            if (component.optional() && at == length) {
                continue;
            }
            int end = Math.min(length, at + component.max());
            if (end - at < component.min()) {
                return Optional.of(Fault.of(Rule.INCORRECT_LENGTH, at, end - at));
            }
            Optional<Fault> fault = component.examine(value, at, end, context);
            if (fault.isPresent()) {
                return Optional.of(fault.get().shifted(at));
            }
            at = end;
        }
        return at < length ? Optional.of(Fault.of(Rule.VALUE_TOO_LONG, at, length - at)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ApplicationIdentifier that
                        && code.equals(that.code)
                        && title.equals(that.title)
                        && predefinedLength == that.predefinedLength
                        && attribute == that.attribute
                        && components.equals(that.components)
                        && excludes.equals(that.excludes)
                        && requires.equals(that.requires)
                        && primaryKey == that.primaryKey
                        && qualifiers.equals(that.qualifiers);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "(" + code + ") " + title + " " + format();
    }
}
