package org.quietzone.gs1.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quietzone.gs1.check.Check;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.check.Checks;
import org.quietzone.gs1.fault.Fault;

/** A part of a value: its characters, its length and what is checked in it. */
public final class Component {
    private static final Pattern COMPONENT = Pattern.compile("\\[[A-Z][^\\[\\]]*\\][^\\[\\]]*|[A-Z][^\\[\\]]*");
    private static final Pattern FORMAT = Pattern.compile("[A-Z](\\.\\.)?[1-9][0-9]{0,3}");

    private final CharacterSet characters;
    private final int min;
    private final int max;
    private final boolean optional;
    private final List<String> checkNames;
    private final Check[] checks;

    private Component(CharacterSet characters, int min, int max, boolean optional, List<String> checkNames) {
        this.characters = characters;
        this.min = min;
        this.max = max;
        this.optional = optional;
        this.checkNames = List.copyOf(checkNames);
        List<Check> all = new ArrayList<>();
        all.add(Checks.named(characters.check()));
        for (String name : checkNames) {
            all.add(Checks.named(name));
        }
        this.checks = all.toArray(new Check[0]);
    }

    /**
     * A component as the dictionary writes it, such as {@code N14,csum,gcppos2} or {@code [X..17]}.
     *
     * @throws IllegalArgumentException if the text is not a component of 1 to 9999 characters or names an unknown check
     */
    static Component of(String text) {
        if (!COMPONENT.matcher(text).matches()) {
            throw new IllegalArgumentException("A component is such as N14,csum or [X..17], not '" + text + "'");
        }
        List<String> words = List.of(text.replace("[", "").replace("]", "").split(","));
        String format = words.get(0);
        if (!FORMAT.matcher(format).matches()) {
            throw new IllegalArgumentException("A format is such as N6 or X..20, not '" + format + "'");
        }
        boolean variable = format.startsWith("..", 1);
        int max = Integer.parseInt(format.substring(variable ? 3 : 1));
        return new Component(
                CharacterSet.of(format.charAt(0)),
                variable ? 1 : max,
                max,
                text.startsWith("["),
                words.subList(1, words.size()));
    }

    /** Its characters. */
    public CharacterSet characters() {
        return characters;
    }

    /** The least number of characters where the component is present at all. */
    public int min() {
        return min;
    }

    /** The largest number of characters. */
    public int max() {
        return max;
    }

    /** Whether a value may end before it. */
    public boolean optional() {
        return optional;
    }

    /** The names of its checks, beside that of its characters, as the GS1 syntax dictionary has them. */
    public List<String> checkNames() {
        return checkNames;
    }

    /**
     * Examines a part of a value: the characters first, then each check in turn.
     *
     * @return the first fault, its position counted from {@code start}
     */
    public Optional<Fault> examine(String value, int start, int end, CheckContext context) {
        for (Check check : checks) {
            Optional<Fault> fault = check.examine(value, start, end, context);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** The format as the General Specifications write it, such as {@code N14} or {@code [X..17]}. */
    public String format() {
        String size = min == max ? "" + max : ".." + max;
        String text = characters.letter() + size;
        return optional ? "[" + text + "]" : text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Component that
                && characters == that.characters
                && min == that.min
                && max == that.max
                && optional == that.optional
                && checkNames.equals(that.checkNames);
    }

    @Override
    public int hashCode() {
        return Objects.hash(characters, min, max, optional, checkNames);
    }

    @Override
    public String toString() {
        return checkNames.isEmpty() ? format() : format() + " (" + String.join(", ", checkNames) + ")";
    }
}
