package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.quietzone.gs1.fault.GS1Error;

/**
 * What a subcommand of {@code qz gs1} makes of one message.
 *
 * @param text what is printed, with line ends; empty if it does not get that far
 * @param fields what its JSON object has beside its input and the errors
 * @param errors what is wrong with the message; empty if all is good
 * @param bad whether something is wrong, with the message or in another way that the text tells
 */
record Gs1Answer(String text, Fields fields, List<GS1Error> errors, boolean bad) {
    /** What comes of a message with its errors. */
    Gs1Answer(String text, Fields fields, List<GS1Error> errors) {
        this(text, fields, errors, !errors.isEmpty());
    }

    /** Writes the fields of an object that has been started. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** A result. */
    static Gs1Answer of(String text, Fields fields) {
        return new Gs1Answer(text, fields, List.of());
    }

    /** No result: the message is not valid. */
    static Gs1Answer wrong(List<GS1Error> errors) {
        return new Gs1Answer("", json -> {}, errors);
    }
}
