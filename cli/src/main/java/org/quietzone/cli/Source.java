package org.quietzone.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An image to be read.
 *
 * @param name what it is called in what is printed
 * @param file where it is, empty for standard input
 * @param error why the operand stands for no image, if it does not
 */
record Source(String name, Optional<Path> file, Optional<String> error) {
    /** The operand for standard input. */
    static final String STANDARD_INPUT = "-";

    static Source standardInput() {
        return new Source(STANDARD_INPUT, Optional.empty(), Optional.empty());
    }

    static Source of(String name, Path file) {
        return new Source(name, Optional.of(file), Optional.empty());
    }

    static Source failed(String name, String error) {
        return new Source(name, Optional.empty(), Optional.of(error));
    }
}
