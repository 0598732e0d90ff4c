package org.quietzone.media;

import java.io.Serial;
import javax.imageio.IIOException;

/** Says what is wrong with the header of a file, however much of the file has been looked at meanwhile. */
final class BadHeaderException extends IIOException {
    @Serial
    private static final long serialVersionUID = 1;

    BadHeaderException(String message) {
        super(message);
    }
}
