package org.quietzone.gs1;

import java.util.List;
import java.util.stream.Collectors;
import org.quietzone.gs1.fault.GS1Error;

/** Thrown where a message was asked for and the text is not valid; the message names each error. */
public final class GS1Exception extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<GS1Error> errors;

    GS1Exception(List<GS1Error> errors) {
        super(errors.stream().map(GS1Error::message).collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    /** What is wrong, the first one first. */
    public List<GS1Error> errors() {
        return errors;
    }
}
