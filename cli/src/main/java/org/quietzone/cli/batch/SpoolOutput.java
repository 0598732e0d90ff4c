package org.quietzone.cli.batch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.quietzone.media.WholeFile;

/**
 * A file of a kind that cannot be gone on with, such as a ZIP archive: until all symbols are there they wait, one behind the
 * other, in a file that can.
 */
public final class SpoolOutput implements Output {
    private final Path target;
    private final PartFile part;
    private final Assembly assembly;

    /**
     * A file.
     *
     * @param target where it stands in the end
     * @param part where symbols wait until then
     * @param assembly how they become one
     */
    public SpoolOutput(Path target, Path part, Assembly assembly) {
        this.target = target;
        this.part = new PartFile(part);
        this.assembly = assembly;
    }

    @Override
    public boolean named() {
        return assembly != Assembly.PDF;
    }

    @Override
    public void encode(Row row, Made made, OutputStream out) throws IOException {
        out.write(made.file());
    }

    @Override
    public void begin(long place) throws IOException {
        part.open(place);
    }

    @Override
    public void write(String name, byte[] bytes, int start, int end) throws IOException {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        byte[] head = ByteBuffer.allocate(2 * Integer.BYTES + utf8.length)
                .putInt(utf8.length)
                .putInt(end - start)
                .put(utf8)
                .array();
        part.write(head, 0, head.length);
        part.write(bytes, start, end);
    }

    @Override
    public long place() throws IOException {
        return part.place();
    }

    @Override
    public void finish() throws IOException {
        part.close();
        // Without the part, a run that was killed had come to its very end.
        if (Files.exists(part.path())) {
            try (Waiting waiting = new Waiting(part.path())) {
                WholeFile.write(target, out -> assembly.write(waiting, out));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (IllegalArgumentException e) {
                throw new IOException(e.getMessage(), e);
            }
            Files.delete(part.path());
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    /** The files that wait, in order. */
    private static final class Waiting implements Iterator<SpooledFile>, AutoCloseable {
        private final DataInputStream in;
        private long left;

        Waiting(Path part) throws IOException {
            left = Files.size(part);
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(part), 1 << 16));
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public SpooledFile next() {
            if (left <= 0) {
                throw new NoSuchElementException();
            }
            try {
                int name = in.readInt();
                int content = in.readInt();
                left -= 2L * Integer.BYTES + name + content;
                if (name < 0 || content < 0 || left < 0) {
                    throw new EOFException();
                }
                return new SpooledFile(new String(in.readNBytes(name), StandardCharsets.UTF_8), in.readNBytes(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
