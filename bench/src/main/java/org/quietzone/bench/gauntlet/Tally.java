package org.quietzone.bench.gauntlet;

import java.util.List;

/**
 * What one reader made of one row.
 *
 * @param symbols that were shown to it, one an image
 * @param read how many of them it read rightly
 * @param wrong texts that it returned and that were not in the image
 * @param errors images on which it threw an exception
 * @param seconds the processor time of all its calls
 */
public record Tally(int symbols, int read, int wrong, int errors, double seconds) {
    /** Nothing shown yet. */
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** This tally with one more image, for which a reader returned texts. */
    Tally plus(String expected, List<String> texts, long nanos) {
        int others = (int) texts.stream().filter(text -> !text.equals(expected)).count();
        return new Tally(
                symbols + 1, read + (texts.contains(expected) ? 1 : 0), wrong + others, errors, seconds + nanos / 1e9);
    }

    /** This tally with one more image, on which the reader threw an exception. */
    Tally plusError(long nanos) {
        return new Tally(symbols + 1, read, wrong, errors + 1, seconds + nanos / 1e9);
    }
}
