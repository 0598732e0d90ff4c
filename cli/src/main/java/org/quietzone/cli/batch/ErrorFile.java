package org.quietzone.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * The rows that gave no symbol, as a table that can be mended and given back: number of the row, line, reason, the text of
 * a row that could not be read, and the values of all others. There is no file where there is no such row.
 */
public final class ErrorFile implements Closeable {
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final PartFile file;
    private final Columns columns;
    private boolean open;

    /** A file of rows with these columns. */
    public ErrorFile(Path path, Columns columns) {
        file = new PartFile(path);
        this.columns = columns;
    }

    /** Where it stands. */
    public Path path() {
        return file.path();
    }

    /** Begins, anew or at a place that {@link #place} has told. */
    void begin(long place) throws IOException {
        open = place > 0;
        if (open) {
            file.open(place);
        } else {
            java.nio.file.Files.deleteIfExists(file.path());
        }
    }

    void write(Row row, String reason) throws IOException {
        StringBuilder line = new StringBuilder();
        if (!open) {
            open = true;
            file.open(0);
            List<Object> head = new ArrayList<>(List.of("row", "line", "reason", "unreadable"));
            head.addAll(columns.names());
            CSV.printRecord(line, head.toArray());
        }
        List<Object> cells = new ArrayList<>();
        cells.add(row.number());
        cells.add(row.line() == 0 ? "" : row.line());
        cells.add(reason);
        cells.add(row.raw());
        for (int i = 0; i < columns.names().size(); i++) {
            cells.add(i < row.values().size() ? row.values().get(i) : "");
        }
        CSV.printRecord(line, cells.toArray());
        byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
        file.write(bytes, 0, bytes.length);
    }

    /** The length of the file, with all that was written handed to the system. */
    long place() throws IOException {
        return open ? file.place() : 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
