package org.quietzone.cli.batch;

import java.util.List;
import java.util.Optional;

/**
 * A row of the input.
 *
 * @param number the number of the row, from 1; rows that cannot be read count
 * @param line the line of the input in which it begins, from 1; 0 where there is no input
 * @param values a value for each column, empty where there is none; nothing at all for a row that cannot be read
 * @param fault why the row cannot be read
 * @param raw the beginning of the text of a row that cannot be read, else empty
 */
public record Row(long number, long line, List<String> values, Optional<String> fault, String raw) {
    private static final int MOST_RAW = 1000;

    /** A row that is as it should be. */
    static Row of(long number, long line, List<String> values) {
        return new Row(number, line, values, Optional.empty(), "");
    }

    /** A row that cannot be read. */
    static Row unreadable(long number, long line, String sentence, CharSequence text) {
        CharSequence start = text.length() <= MOST_RAW ? text : text.subSequence(0, MOST_RAW);
        return new Row(
                number, line, List.of(), Optional.of(sentence), start.toString().stripTrailing());
    }
}
