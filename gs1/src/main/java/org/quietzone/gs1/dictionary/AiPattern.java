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
        if (!text.matches("[0-9n]{2,4}")) {
            throw new IllegalArgumentException("A pattern is 2 to 4 digits or n, not '" + text + "'");
        }
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
