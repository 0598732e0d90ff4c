package org.quietzone.gs1.link;

import java.util.Objects;

/**
 * How a Digital Link is compressed (GS1 Digital Link URI Syntax 1.2, compression).
 *
 * @param form what is compressed
 * @param optimisations whether codes stand for common combinations of application identifiers, which is shorter
 * @param otherParameters whether parameters of the query that are not of GS1 are compressed too, as far as the format has
 *     room for them: keys of letters, digits, {@code -} and {@code _}, values of ASCII, both of at most 127 characters.
 *     Then only those who know the compression see them.
 */
public record CompressionOptions(Form form, boolean optimisations, boolean otherParameters) {
    /** What is compressed. */
    public enum Form {
        /** All elements: {@code stem/code}. */
        FULL,
        /** All but the primary key, which can be read as it stands: {@code stem/01/09520123456788/code}. */
        PARTIAL
    }

    private static final CompressionOptions STANDARD = new CompressionOptions(Form.FULL, true, false);

    public CompressionOptions {
        Objects.requireNonNull(form, "form");
    }

    /** The shortest that leaves parameters to be seen: all elements, with optimisations. */
    public static CompressionOptions standard() {
        return STANDARD;
    }

    /** The same in another form. */
    public CompressionOptions withForm(Form form) {
        return new CompressionOptions(form, optimisations, otherParameters);
    }

    /** The same with or without optimisations. */
    public CompressionOptions withOptimisations(boolean used) {
        return new CompressionOptions(form, used, otherParameters);
    }

    /** The same with or without parameters that are not of GS1. */
    public CompressionOptions withOtherParameters(boolean compressed) {
        return new CompressionOptions(form, optimisations, compressed);
    }
}
