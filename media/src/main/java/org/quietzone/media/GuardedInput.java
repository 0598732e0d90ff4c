package org.quietzone.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.quietzone.media.UnreadableImageException.Reason;

/**
 * The stream that a decoder gets. It ends in an exception beyond a limit, so that an endless source cannot fill the memory;
 * a failure of the source is named as such, before a decoder takes it for a damaged image; and closing leaves the source
 * open.
 */
final class GuardedInput extends FilterInputStream {
    private final String name;
    private final long limit;
    private long left;

    GuardedInput(String name, InputStream in, long limit) {
        super(in);
        this.name = name;
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(target, offset, length);
        } catch (IOException e) {
            throw new UnreadableImageException(Reason.INPUT_FAILED, name + " cannot be read: " + e.getMessage(), e);
        }
        count(Math.max(count, 0));
        return count;
    }

    private void count(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new UnreadableImageException(
                    Reason.TOO_LARGE,
                    name + " is longer than " + limit + " bytes: make the image smaller or raise the limit");
        }
    }

    @Override
    public void close() {
        // The caller's.
    }
}
