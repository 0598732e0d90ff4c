package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** The check digit of GS1 keys: weights 3, 1, 3 … from the right, to a multiple of ten (GS1 General Specifications, 7.9). */
public final class CheckDigit {
    private CheckDigit() {}

    /**
     * The check digit of digits.
     *
     * @param digits the digits before the check digit
     * @throws IllegalArgumentException if there is anything but digits
     */
    public static char of(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (!CharacterChecks.isDigit(digits.charAt(i))) {
                throw new IllegalArgumentException("A check digit belongs to digits, not to '" + digits + "'");
            }
        }
        return of(digits, 0, digits.length());
    }

    private static char of(String value, int start, int end) {
        int sum = 0;
        int weight = 3;
        for (int i = end - 1; i >= start; i--) {
            sum += (value.charAt(i) - '0') * weight;
            weight = 4 - weight;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    static Optional<Fault> examine(String value, int start, int end, CheckContext context) {
        if (start == end) {
            return Optional.of(Fault.of(Rule.TOO_SHORT_FOR_CHECK_DIGIT, 0, 0));
        }
        Optional<Fault> fault = CharacterChecks.numeric(value, start, end, context);
        if (fault.isPresent()) {
            return fault;
        }
        char right = of(value, start, end - 1);
        return value.charAt(end - 1) == right
                ? Optional.empty()
                : Optional.of(
                        new Fault(Rule.INCORRECT_CHECK_DIGIT, end - 1 - start, 1, Optional.of(String.valueOf(right))));
    }
}
