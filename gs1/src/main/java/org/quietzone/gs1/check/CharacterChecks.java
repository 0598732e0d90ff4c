package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** The checks of character sets. An empty text passes all of them. */
final class CharacterChecks {
    private static final String CSET_39_MARKS = "#-/";

    private CharacterChecks() {}

    static Optional<Fault> numeric(String value, int start, int end, CheckContext context) {
        for (int i = start; i < end; i++) {
            if (!isDigit(value.charAt(i))) {
                return Optional.of(Fault.of(Rule.NON_DIGIT_CHARACTER, i - start, 1));
            }
        }
        return Optional.empty();
    }

    static Optional<Fault> cset82(String value, int start, int end, CheckContext context) {
        for (int i = start; i < end; i++) {
            if (Cset82.value(value.charAt(i)) < 0) {
                return Optional.of(Fault.of(Rule.INVALID_CSET82_CHARACTER, i - start, 1));
            }
        }
        return Optional.empty();
    }

    static Optional<Fault> cset39(String value, int start, int end, CheckContext context) {
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            if (!isDigit(c) && (c < 'A' || c > 'Z') && CSET_39_MARKS.indexOf(c) < 0) {
                return Optional.of(Fault.of(Rule.INVALID_CSET39_CHARACTER, i - start, 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Base64url. The syntax tests of GS1 take padding for right where the whole length is a multiple of three (not of
     * four, as base64 has it), and that is followed here.
     */
    static Optional<Fault> cset64(String value, int start, int end, CheckContext context) {
        int pads = 0;
        while (end - pads > start && value.charAt(end - pads - 1) == '=') {
            pads++;
        }
        if (pads > 2 || pads > 0 && (end - start) % 3 != 0) {
            return Optional.of(Fault.of(Rule.INVALID_CSET64_PADDING, end - pads - start, pads));
        }
        for (int i = start; i < end - pads; i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!letter && !isDigit(c) && c != '-' && c != '_') {
                return Optional.of(Fault.of(Rule.INVALID_CSET64_CHARACTER, i - start, 1));
            }
        }
        return Optional.empty();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
