package org.quietzone.media;

import java.io.IOException;
import java.io.Serial;

/** Says in a sentence why an image could not be read, and what to do about it. */
public final class UnreadableImageException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    /** What was wrong. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The path names a directory. */
        DIRECTORY,
        /** There is not a single byte. */
        EMPTY,
        /** The bytes are of no image format that is known here. */
        NOT_AN_IMAGE,
        /** The format is known, but not this variant of it. */
        UNSUPPORTED,
        /** The image ends before all of its pixels. */
        TRUNCATED,
        /** The image contradicts its format. */
        DAMAGED,
        /** The image has more pixels than the limit, or more than memory holds. */
        TOO_LARGE,
        /** The file or stream failed: no permission, a broken disk or connection. */
        INPUT_FAILED
    }

    private final Reason reason;

    UnreadableImageException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    UnreadableImageException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What was wrong. */
    public Reason reason() {
        return reason;
    }
}
