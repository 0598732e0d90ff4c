package org.quietzone.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that grows, and can be cut back to where it was. Not thread-safe. */
final class PartFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private @Nullable FileChannel channel;
    private long written;

    PartFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Opens the file, and cuts off what stands behind a place. */
    void open(long place) throws IOException {
        close();
        if (place > 0 && (!Files.isRegularFile(path) || Files.size(path) < place)) {
            throw new IOException(path + " has less than was recorded. Begin anew with --overwrite");
        }
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel = file;
        file.truncate(place);
        file.position(place);
        written = place;
        buffer.clear();
    }

    void write(byte[] bytes, int start, int end) throws IOException {
        int from = start;
        while (from < end) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int count = Math.min(buffer.remaining(), end - from);
            buffer.put(bytes, from, count);
            from += count;
        }
    }

    /** The length of the file, with all that was written handed to the system. */
    long place() throws IOException {
        flush();
        return written;
    }

    private void flush() throws IOException {
        FileChannel file = channel;
        if (file == null) {
            throw new IOException(path + " is not open");
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
            written += file.write(buffer);
        }
        buffer.clear();
    }

    /** Lets go of the file; what was not yet handed to the system is lost, as in a kill. */
    @Override
    public void close() throws IOException {
        FileChannel file = channel;
        channel = null;
        if (file != null) {
            file.close();
        }
    }
}
