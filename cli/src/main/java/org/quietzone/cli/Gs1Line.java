package org.quietzone.cli;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text that a subcommand of {@code qz gs1} works on.
 *
 * @param text the text, empty where it could not be read
 * @param place what stands before what is said of it, such as {@code codes.txt:3: }; may be empty
 * @param file the file that it comes from, empty for a word of the command line
 * @param line its number there, from 1; empty where the file as a whole is concerned
 * @param fault why it could not be read, in a sentence
 */
record Gs1Line(String text, String place, Optional<String> file, OptionalInt line, Optional<String> fault) {
    /** A word of the command line. */
    static Gs1Line word(String text, String place) {
        return new Gs1Line(text, place, Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** A line of a file. */
    static Gs1Line of(String text, String file, int line) {
        return new Gs1Line(text, file + ":" + line + ": ", Optional.of(file), OptionalInt.of(line), Optional.empty());
    }

    /** A line that could not be read. */
    static Gs1Line failed(String file, int line, String fault) {
        return new Gs1Line("", file + ":" + line + ": ", Optional.of(file), OptionalInt.of(line), Optional.of(fault));
    }

    /** A file that could not be read, or not to its end. */
    static Gs1Line failed(String file, String fault) {
        return new Gs1Line("", "", Optional.of(file), OptionalInt.empty(), Optional.of(fault));
    }
}
