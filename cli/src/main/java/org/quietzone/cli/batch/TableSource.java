package org.quietzone.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table of values separated by commas or tabs (RFC 4180), in UTF-8, whose first line names the columns.
 *
 * <p>The parser is fed line by line. So it has never read further than the line in which a fault shows itself, and can go
 * on with the line behind it.
 */
public final class TableSource implements RowSource {
    /** As of a line: far more than a symbol holds. */
    private static final int MOST_CHARACTERS = InputLines.MOST_BYTES;

    private final CSVFormat format;
    private final Feed feed;
    private final long size;
    private final Columns columns;
    private Iterator<CSVRecord> records;
    private int wanted;
    private long rows;

    /**
     * A table.
     *
     * @param in the bytes
     * @param size how many there are, 0 if that is not known
     * @param delimiter what separates values
     * @throws IOException if the stream fails, or the first line cannot be read
     * @throws IllegalArgumentException if the first line does not name columns
     */
    public TableSource(InputStream in, long size, char delimiter) throws IOException {
        format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        this.size = size;
        feed = new Feed(new InputLines(in));
        records = records();
        Optional<Row> head = next();
        if (head.isEmpty()) {
            throw new IllegalArgumentException("The table is empty: its first line names the columns");
        }
        if (head.get().fault().isPresent()) {
            throw new IllegalArgumentException("The names of the columns cannot be read: "
                    + head.get().fault().get());
        }
        columns = new Columns(head.get().values());
        wanted = columns.names().size();
        rows = 0;
    }

    private Iterator<CSVRecord> records() throws IOException {
        return CSVParser.builder().setReader(feed).setFormat(format).get().iterator();
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public Optional<Row> next() throws IOException {
        feed.begin();
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            rows++;
            return Optional.of(row(records.next()));
        } catch (UncheckedIOException e) {
            return e.getCause() instanceof Feed.LineFault fault
                    ? recover(String.valueOf(fault.getMessage()))
                    : broken(e.getCause());
        }
    }

    private Row row(CSVRecord row) {
        if (feed.malformed >= feed.first) {
            return Row.unreadable(rows, feed.first, "Line " + feed.malformed + " is not UTF-8.", feed.record);
        }
        List<String> values = List.of(row.values());
        // While the head is read there are no columns to compare with.
        if (wanted > 0 && values.size() != wanted) {
            return Row.unreadable(
                    rows,
                    feed.first,
                    "The row has " + values.size() + (values.size() == 1 ? " value" : " values") + " for " + wanted
                            + (wanted == 1 ? " column." : " columns."),
                    feed.record);
        }
        return Row.of(rows, feed.first, values);
    }

    private Optional<Row> broken(IOException e) throws IOException {
        if (feed.failed) {
            throw e;
        }
        long last = feed.lines.number();
        String sentence = feed.atEnd
                ? "A quote that is open in line " + feed.first + " is not closed before the end of the table."
                : "Line " + last + " breaks the rules for quotes: what stands in quotes ends before a separator, and"
                        + " quotes in it are doubled.";
        return recover(sentence);
    }

    private Optional<Row> recover(String sentence) throws IOException {
        rows++;
        Row row = Row.unreadable(rows, feed.first, sentence, feed.record);
        feed.dropLine();
        records = records();
        return Optional.of(row);
    }

    @Override
    public double share() {
        return size == 0 ? 0 : Math.min(1, feed.lines.taken() / (double) size);
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }

    /** Gives the parser a line at a time, and keeps account of what a record is made of. */
    private static final class Feed extends Reader {
        private final InputLines lines;
        private final StringBuilder record = new StringBuilder();
        private String line = "";
        private int place;
        private long first = 1;
        /** The last line that was no UTF-8. */
        private long malformed;

        private boolean atEnd;
        private boolean failed;
        private boolean fresh = true;

        Feed(InputLines lines) {
            this.lines = lines;
        }

        /** The next line that is read begins a record. */
        void begin() {
            fresh = true;
        }

        void dropLine() {
            line = "";
            place = 0;
        }

        @Override
        public int read(char[] target, int offset, int count) throws IOException {
            if (place == line.length() && !nextLine()) {
                return -1;
            }
            int taken = Math.min(count, line.length() - place);
            line.getChars(place, place + taken, target, offset);
            place += taken;
            return taken;
        }

        private boolean nextLine() throws IOException {
            try {
                if (!lines.next()) {
                    atEnd = true;
                    return false;
                }
            } catch (IOException e) {
                failed = true;
                throw e;
            }
            line = lines.text();
            place = 0;
            if (fresh) {
                first = lines.number();
                record.setLength(0);
                fresh = line.isBlank();
            }
            record.append(line);
            if (lines.isMalformed()) {
                malformed = lines.number();
            }
            if (lines.isTooLong()) {
                throw new LineFault("Line " + lines.number() + " has more than " + InputLines.MOST_BYTES + " bytes.");
            }
            if (record.length() > MOST_CHARACTERS) {
                throw new LineFault("A quote that is open in line " + first + " is not closed within " + MOST_CHARACTERS
                        + " characters; lines up to " + lines.number() + " are left out.");
            }
            return true;
        }

        /** The buffer of the parser shall hold no more than one line. */
        @Override
        public boolean ready() {
            return place < line.length();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }

        /** A line that makes the record unreadable, whatever the parser thinks of it. */
        private static final class LineFault extends IOException {
            private static final long serialVersionUID = 1L;

            LineFault(String sentence) {
                super(sentence);
            }
        }
    }
}
