package org.quietzone.bench.scoreboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the texts that a reader returned compare with what is known of the image.
 *
 * @param right whether all expected texts were returned and none is wrong; where no text is known, false
 * @param symbolsRight symbols returned with an expected text
 * @param wrong texts returned that are certainly not in the image
 * @param unlisted texts returned of which nothing is known
 */
record Verdict(boolean right, int symbolsRight, int wrong, int unlisted) {

    /**
     * Judges the texts of one call.
     *
     * <p>A text counts as often as it is expected. Where more symbols are labelled than texts are expected (a sheet of
     * symbols with the same texts over and over), the surplus may go to any expected text, but never exceeds the labels: a
     * reader that returns one symbol twice gains nothing in an image of one.
     *
     * @param texts what the reader returned, in any order
     */
    static Verdict of(CorpusImage image, List<String> texts) {
        Map<String, Integer> expected = counts(image.expect());
        Map<String, Integer> returned = counts(texts);
        int found = 0;
        int surplus = 0;
        int other = 0;
        for (Map.Entry<String, Integer> entry : returned.entrySet()) {
            int wanted = expected.getOrDefault(entry.getKey(), 0);
            if (wanted == 0) {
                other += entry.getValue();
                continue;
            }
            found += Math.min(wanted, entry.getValue());
            surplus += Math.max(0, entry.getValue() - wanted);
        }
        boolean all = found == image.expect().size();
        int symbolsRight =
                found + Math.min(surplus, image.symbols() - image.expect().size());
        boolean judged = image.truth() != Truth.AGREED;
        int wrong = judged ? other : 0;
        return new Verdict(image.known() && all && wrong == 0, symbolsRight, wrong, other - wrong);
    }

    private static Map<String, Integer> counts(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            counts.merge(Texts.normal(text), 1, Integer::sum);
        }
        return counts;
    }
}
