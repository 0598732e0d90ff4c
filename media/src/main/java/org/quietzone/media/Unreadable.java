package org.quietzone.media;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.stream.ImageInputStream;
import org.quietzone.media.UnreadableImageException.Reason;

/** Finds out why a decoder failed: they answer a damaged file with whatever exception their arithmetic runs into. */
final class Unreadable {
    /** What stands for the name of a stream at the beginning of a sentence. */
    static final String UNNAMED = "The input";

    private Unreadable() {}

    /**
     * What a sentence about a page begins with.
     *
     * @param page from 0
     */
    static String page(int page, String name) {
        return "Page " + (page + 1) + " of " + (name.equals(UNNAMED) ? "the input" : name);
    }

    /** Whether no byte is left; an end that cannot be told is none. */
    static boolean atEnd(ImageInputStream stream) {
        try {
            stream.mark();
            boolean end = stream.read() < 0;
            stream.reset();
            return end;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The exception for the caller.
     *
     * @param name of the file or page, as the beginning of a sentence
     * @param stream as the decoder left it
     * @param cause what the decoder threw
     */
    static UnreadableImageException because(String name, ImageInputStream stream, Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return tooLarge(name, "make the image smaller", cause);
        }
        boolean ended = !(cause instanceof BadHeaderException) && atEnd(stream);
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof UnreadableImageException ours) {
                return ours;
            }
            ended |= t instanceof EOFException;
        }
        if (ended) {
            return new UnreadableImageException(
                    Reason.TRUNCATED, name + " ends too early: copy or download it again, completely", cause);
        }
        String detail = detail(cause);
        if (detail.toLowerCase(Locale.ROOT).contains("unsupported")) {
            return new UnreadableImageException(
                    Reason.UNSUPPORTED,
                    name + " is of a variant that cannot be read here" + detail + ": save it as ordinary PNG or JPEG",
                    cause);
        }
        return new UnreadableImageException(Reason.DAMAGED, name + " is damaged" + detail, cause);
    }

    /** What an exception tells, in brackets. */
    static String detail(Throwable cause) {
        return cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    }

    /**
     * The exception for a lack of memory.
     *
     * @param remedy what to do besides giving Java more
     */
    static UnreadableImageException tooLarge(String name, String remedy, Throwable cause) {
        return new UnreadableImageException(
                Reason.TOO_LARGE,
                name + " needs more memory than Java has been given here: " + remedy
                        + ", or start Java with a larger -Xmx",
                cause);
    }

    static UnreadableImageException inputFailed(String name, IOException cause) {
        return new UnreadableImageException(
                Reason.INPUT_FAILED, name + " cannot be read: " + cause.getMessage(), cause);
    }
}
