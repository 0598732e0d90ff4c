package org.quietzone.bench.contest;

import java.util.List;

/** A reader on the scoreboard, in one setting. */
public interface Contestant {
    /** The name in the tables and on the command line. */
    String name();

    /** Whether it looks at the channels of a frame, where there are any. */
    default boolean usesColour() {
        return false;
    }

    /**
     * The texts of all symbols that the reader finds.
     *
     * @param frame the reader's own copy
     * @param several whether more than one symbol is known to be in the image: libraries that have one reader for one symbol
     *     and another for several get the one that suits
     */
    List<String> read(Frame frame, boolean several);
}
