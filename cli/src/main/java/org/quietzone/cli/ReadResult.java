package org.quietzone.cli;

import java.util.List;
import java.util.Optional;
import org.quietzone.Reading;

/**
 * What became of one image file.
 *
 * @param file its name as given
 * @param readings the symbols in it
 * @param error why the file could not be read, or its overlay not be written, if that is so
 * @param millis the time that it took, in milliseconds
 */
record ReadResult(String file, List<Reading> readings, Optional<String> error, double millis) {}
