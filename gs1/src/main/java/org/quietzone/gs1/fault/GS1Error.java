package org.quietzone.gs1.fault;

import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with a message: the rule, the application identifier, the place in its value.
 *
 * @param fault the rule and the place: in the value where there is an application identifier, else in the whole input
 * @param ai the application identifier, empty where the error is not one of a value
 * @param text the value, or the whole input where there is no application identifier
 * @param detail what the sentence of the rule needs to know, such as the other application identifier; may be empty
 */
public record GS1Error(Fault fault, Optional<String> ai, String text, String detail) {
    public GS1Error {
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(ai, "ai");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(detail, "detail");
    }

    /** An error in the value of an application identifier. */
    public static GS1Error inValue(String ai, String value, Fault fault) {
        return new GS1Error(fault, Optional.of(ai), value, "");
    }

    /** An error that concerns the value of an application identifier as a whole. */
    public static GS1Error ofElement(String ai, String value, Rule rule, String detail) {
        return new GS1Error(Fault.of(rule, 0, value.length()), Optional.of(ai), value, detail);
    }

    /** An error in the input, outside any value. */
    public static GS1Error inInput(String input, Rule rule, int position, int length, String detail) {
        return new GS1Error(Fault.of(rule, position, length), Optional.empty(), input, detail);
    }

    /** The rule that does not hold. */
    public Rule rule() {
        return fault.rule();
    }

    /** What would be right, such as the check digit. */
    public Optional<String> expected() {
        return fault.expected();
    }

    /**
     * The error as a sentence for people: the application identifier, the rule, the place counted from 1, and the right
     * answer, such as {@code AI (01): the check digit is wrong: '9' at position 14 of 09520123456789. It should be 8.}
     */
    public String message() {
        StringBuilder out = new StringBuilder();
        ai.ifPresent(code -> out.append("AI (").append(code).append("): "));
        out.append(rule().sentence());
        if (!detail.isEmpty()) {
            out.append(": ").append(detail);
        }
        String place = ErrorPlace.words(fault, text, ai.isPresent(), !detail.isEmpty());
        if (!place.isEmpty()) {
            out.append(detail.isEmpty() ? ": " : ", ").append(place);
        }
        out.append('.');
        expected().ifPresent(right -> out.append(" It should be ").append(right).append('.'));
        return out.toString();
    }

    /** The value with the characters concerned between bars, such as {@code (01)0952012345678|9|}. */
    public String markup() {
        int start = Math.min(fault.position(), text.length());
        int end = Math.min(start + fault.length(), text.length());
        return ai.map(code -> "(" + code + ")").orElse("")
                + text.substring(0, start)
                + "|"
                + text.substring(start, end)
                + "|"
                + text.substring(end);
    }
}
