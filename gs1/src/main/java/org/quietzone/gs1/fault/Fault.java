package org.quietzone.gs1.fault;

import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with a value, and where.
 *
 * @param rule the rule that does not hold
 * @param position the first character concerned, from 0
 * @param length how many characters are concerned, 0 where something is missing
 * @param expected what would be right, such as the check digit; empty where there is no single answer
 */
public record Fault(Rule rule, int position, int length, Optional<String> expected) {
    public Fault {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(expected, "expected");
        if (position < 0 || length < 0) {
            throw new IllegalArgumentException("A place is not negative: " + position + ", " + length);
        }
    }

    /** A fault without a single right answer. */
    public static Fault of(Rule rule, int position, int length) {
        return new Fault(rule, position, length, Optional.empty());
    }

    /** The same fault in a text in which the one examined begins at an offset. */
    public Fault shifted(int offset) {
        return offset == 0 ? this : new Fault(rule, position + offset, length, expected);
    }
}
