package org.quietzone.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** A folder with a file for each symbol. */
public final class FolderOutput implements Output {
    /** Folders that are known to be there; with more than this, some are asked for again. */
    private static final int MOST_KNOWN = 10_000;

    private final Path folder;
    private final Set<Path> known = new HashSet<>();

    /** A folder; it is made if it is not there. */
    public FolderOutput(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean named() {
        return true;
    }

    @Override
    public void encode(Row row, Made made, OutputStream out) throws IOException {
        out.write(made.file());
    }

    @Override
    public void begin(long place) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void write(String name, byte[] bytes, int start, int end) throws IOException {
        Path file = folder.resolve(name);
        if (name.indexOf('/') >= 0) {
            makeFolder(file.getParent());
        }
        // What is there already was written by this run before it was killed, or may be overwritten.
        try (OutputStream out = Files.newOutputStream(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS)) {
            out.write(bytes, start, end - start);
        }
    }

    private void makeFolder(Path parent) throws IOException {
        if (!known.contains(parent)) {
            Files.createDirectories(parent);
            if (known.size() == MOST_KNOWN) {
                known.clear();
            }
            known.add(parent);
        }
    }

    @Override
    public long place() {
        return 0;
    }

    @Override
    public void finish() {
        // Every file stands where it belongs.
    }

    @Override
    public void close() {
        // No file is open between rows.
    }
}
