package org.quietzone.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** One file that has a line, or lines, for each symbol. It has another name until it is whole. */
public final class LinesOutput implements Output {
    private final Path target;
    private final LineForm form;
    private final PartFile part;

    /**
     * A file.
     *
     * @param target where it stands in the end
     * @param part its name until then
     * @param form what stands in a line
     */
    public LinesOutput(Path target, Path part, LineForm form) {
        this.target = target;
        this.form = form;
        this.part = new PartFile(part);
    }

    @Override
    public boolean named() {
        return false;
    }

    @Override
    public void encode(Row row, Made made, OutputStream out) throws IOException {
        form.write(row, made, out);
    }

    @Override
    public void begin(long place) throws IOException {
        part.open(place);
        if (place == 0) {
            byte[] head = form.head();
            part.write(head, 0, head.length);
        }
    }

    @Override
    public void write(String name, byte[] bytes, int start, int end) throws IOException {
        part.write(bytes, start, end);
    }

    @Override
    public long place() throws IOException {
        return part.place();
    }

    @Override
    public void finish() throws IOException {
        part.close();
        if (Files.exists(part.path())) {
            Files.move(part.path(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
