package org.quietzone.gs1;

import java.util.List;
import java.util.stream.Collectors;
import org.quietzone.gs1.fault.GS1Error;

/** Thrown where a message was asked for and the text is not valid; its text names the errors, the first ten of them. */
public final class GS1Exception extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int NAMED = 10;

    private final transient List<GS1Error> errors;

    GS1Exception(List<GS1Error> errors) {
        super(sentences(errors));
        this.errors = List.copyOf(errors);
    }

    private static String sentences(List<GS1Error> errors) {
        String first = errors.stream().limit(NAMED).map(GS1Error::message).collect(Collectors.joining(" "));
        return errors.size() <= NAMED ? first : first + " And " + (errors.size() - NAMED) + " more.";
    }

    /** What is wrong, the first one first. */
    public List<GS1Error> errors() {
        return errors;
    }
}
