package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/** The checks of places in a sequence: a piece of a total, and position/end. Numbers of any length, compared as text. */
final class Sequences {
    private Sequences() {}

    /** Two numbers of as many digits: the piece and the total, such as 0103 for the first of three. */
    static Optional<Fault> pieceOfTotal(String value, int start, int end, CheckContext context) {
        Optional<Fault> fault = CharacterChecks.numeric(value, start, end, context);
        if (fault.isPresent()) {
            return fault;
        }
        int length = end - start;
        if (length == 0 || length % 2 != 0) {
            return Optional.of(Fault.of(Rule.INVALID_LENGTH_FOR_PIECE_OF_TOTAL, 0, length));
        }
        int half = length / 2;
        if (Numbers.zero(value, start, start + half)) {
            return Optional.of(Fault.of(Rule.ZERO_PIECE_NUMBER, 0, half));
        }
        if (Numbers.zero(value, start + half, end)) {
            return Optional.of(Fault.of(Rule.ZERO_TOTAL_PIECES, half, half));
        }
        return exceeds(value, start, start + half, half)
                ? Optional.of(Fault.of(Rule.PIECE_NUMBER_EXCEEDS_TOTAL, 0, length))
                : Optional.empty();
    }

    /** Two numbers without leading zeros, such as 1/3. */
    static Optional<Fault> positionInSequence(String value, int start, int end, CheckContext context) {
        int length = end - start;
        int slash = digitsEnd(value, start, end);
        boolean wellFormed = slash > start
                && slash + 1 < end
                && value.charAt(slash) == '/'
                && digitsEnd(value, slash + 1, end) == end;
        if (!wellFormed) {
            return Optional.of(Fault.of(Rule.POSITION_IN_SEQUENCE_MALFORMED, 0, length));
        }
        int position = slash - start;
        int last = end - slash - 1;
        if (value.charAt(start) == '0') {
            return Optional.of(Fault.of(Rule.ILLEGAL_ZERO_PREFIX, 0, position));
        }
        if (value.charAt(slash + 1) == '0') {
            return Optional.of(Fault.of(Rule.ILLEGAL_ZERO_PREFIX, position + 1, last));
        }
        return position > last || position == last && exceeds(value, start, slash + 1, last)
                ? Optional.of(Fault.of(Rule.POSITION_EXCEEDS_END, 0, length))
                : Optional.empty();
    }

    private static int digitsEnd(String value, int start, int end) {
        int i = start;
        while (i < end && CharacterChecks.isDigit(value.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the number at one place is larger than that of as many digits at another. */
    private static boolean exceeds(String value, int one, int other, int digits) {
        for (int i = 0; i < digits; i++) {
            int difference = value.charAt(one + i) - value.charAt(other + i);
            if (difference != 0) {
                return difference > 0;
            }
        }
        return false;
    }
}
