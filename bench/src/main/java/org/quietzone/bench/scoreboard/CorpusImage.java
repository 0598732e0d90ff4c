package org.quietzone.bench.scoreboard;

import java.util.List;

/**
 * An image of the corpus.
 *
 * @param set the folder, which names the source and the difficulty
 * @param file the name in the folder
 * @param width in pixels, as the manifest states it
 * @param height in pixels
 * @param expect the texts that a correct reader returns, in any order
 * @param labelled how many symbols are labelled with their corners; 0 where none are
 */
record CorpusImage(String set, String file, int width, int height, Truth truth, List<String> expect, int labelled) {
    CorpusImage {
        expect = expect.stream().map(Texts::normal).toList();
        if (truth == Truth.NEGATIVE && !expect.isEmpty()) {
            throw new IllegalArgumentException(set + "/" + file + " is negative but expects " + expect);
        }
        if (truth == Truth.OFFICIAL && expect.isEmpty()) {
            throw new IllegalArgumentException(set + "/" + file + " is official but expects no text");
        }
    }

    /** How many symbols there are to read. */
    int symbols() {
        return Math.max(expect.size(), labelled);
    }

    /** Whether the image can be judged: some text is known, or it is known that there is none. */
    boolean known() {
        return truth != Truth.AGREED || !expect.isEmpty();
    }
}
