package org.quietzone.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.Reading;
import org.quietzone.Scan;

/**
 * What became of one image.
 *
 * @param file the name of its file as given
 * @param page the number of its page there, from 1, where there are pages
 * @param scan what was found in it, if it could be read
 * @param error why the image could not be read, or its overlay not be written, if that is so
 * @param millis the time that it took, in milliseconds
 */
record ReadResult(String file, OptionalInt page, Optional<Scan> scan, Optional<String> error, double millis) {
    /** The symbols in it. */
    List<Reading> readings() {
        return scan.isPresent() ? scan.get().readings() : List.of();
    }
}
