package org.quietzone.cli;

import java.util.List;
import java.util.Optional;
import org.quietzone.Reading;

/**
 * What became of one image file.
 *
 * @param file its name as given
 * @param readings the symbols in it
 * @param error why the file could not be read, if it could not
 */
record ReadResult(String file, List<Reading> readings, Optional<String> error) {
    static ReadResult of(String file, List<Reading> readings) {
        return new ReadResult(file, readings, Optional.empty());
    }

    static ReadResult failed(String file, String error) {
        return new ReadResult(file, List.of(), Optional.of(error));
    }
}
