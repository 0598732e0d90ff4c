package org.quietzone.bench.scoreboard;

import java.util.Locale;

/** The sets that are judged together. */
enum Group {
    OFFICIAL,
    STUDY,
    AGREED,
    NEGATIVES;

    private static final String STUDY_PREFIX = "boofcv-det-";

    /** The group of an image: by its truth, except that BoofCV's study of detection is a group of its own. */
    static Group of(CorpusImage image) {
        if (image.set().startsWith(STUDY_PREFIX)) {
            return STUDY;
        }
        return switch (image.truth()) {
            case OFFICIAL -> OFFICIAL;
            case AGREED -> AGREED;
            case NEGATIVE -> NEGATIVES;
        };
    }

    /** The name in the tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
