package org.quietzone.bench.scoreboard;

/** What is known about the content of an image. */
enum Truth {
    /** The source of the image states all texts, so that any other text is wrong. */
    OFFICIAL,
    /** The texts on which independent readers agree; there may be more, and none may be known. */
    AGREED,
    /** Nothing may be read. */
    NEGATIVE
}
