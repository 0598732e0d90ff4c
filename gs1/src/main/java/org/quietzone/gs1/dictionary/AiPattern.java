package org.quietzone.gs1.dictionary;

import java.util.Objects;

/**
 * An application identifier or a range of them.
 *
 * @param text digits, and {@code n} for any digit, such as {@code 31nn}
 */
public record AiPattern(String text) {
    public AiPattern {
        Objects.requireNonNull(text, "text");
        if (!wellFormed(text)) {
            throw new IllegalArgumentException("A pattern is 2 to 4 digits or n, not '" + text + "'");
        }
    }

    /** Without a regular expression: more than a thousand patterns stand between the start and the first message. */
    private static boolean wellFormed(String text) {
        boolean good = text.length() >= 2 && text.length() <= 4;
        for (int i = 0; good && i < text.length(); i++) {
            char c = text.charAt(i);
            good = c == 'n' || c >= '0' && c <= '9';
        }
        return good;
    }

    /** Whether an application identifier is one of the pattern. */
    public boolean matches(String ai) {
        if (ai.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < ai.length(); i++) {
            char wanted = text.charAt(i);
            if (wanted != 'n' && wanted != ai.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
