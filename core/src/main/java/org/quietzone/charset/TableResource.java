package org.quietzone.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the text files beside this class that hold the tables. */
final class TableResource {
    private TableResource() {}

    /**
     * The text of a file, UTF-8 with a line feed behind each line.
     *
     * @throws IllegalStateException if the file is not beside this class: the jar is incomplete
     */
    static String read(String name) {
        try (InputStream in = TableResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is missing from the Quietzone core");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " of the Quietzone core cannot be read", e);
        }
    }
}
