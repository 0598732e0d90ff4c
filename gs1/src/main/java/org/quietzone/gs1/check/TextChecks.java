package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** The checks of free text. */
final class TextChecks {
    private TextChecks() {}

    static Optional<Fault> notOnlyDigits(String value, int start, int end, CheckContext context) {
        for (int i = start; i < end; i++) {
            if (!CharacterChecks.isDigit(value.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(Fault.of(Rule.REQUIRES_NON_DIGIT_CHARACTER, 0, end - start));
    }

    /** Each percent sign begins an encoded byte: two hexadecimal digits follow (RFC 3986, 2.1). */
    static Optional<Fault> percentEncoded(String value, int start, int end, CheckContext context) {
        for (int i = start; i < end; i++) {
            if (value.charAt(i) == '%') {
                if (i + 2 >= end || !hexadecimal(value.charAt(i + 1)) || !hexadecimal(value.charAt(i + 2))) {
                    return Optional.of(Fault.of(Rule.INVALID_PERCENT_SEQUENCE, i - start, Math.min(3, end - i)));
                }
                i += 2;
            }
        }
        return Optional.empty();
    }

    private static boolean hexadecimal(char c) {
        return CharacterChecks.isDigit(c) || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f';
    }
}
