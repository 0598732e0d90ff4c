package org.quietzone.cli;

import java.util.OptionalInt;

/**
 * Which image of a command line one is.
 *
 * @param source the file or stream that it is in
 * @param index the place of that among all, from 0
 * @param page its place there, from 0
 * @param pages how many there are
 * @param paged whether they are pages that one speaks of by number
 */
record ImagePlace(Source source, int index, int page, int pages, boolean paged) {
    /** The number of the page, from 1, where one speaks of it. */
    OptionalInt number() {
        return paged ? OptionalInt.of(page + 1) : OptionalInt.empty();
    }

    /** For messages: {@code scan.pdf, page 3}. */
    String inWords() {
        return Sentences.place(source.name(), number());
    }
}
