package org.quietzone.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file with one JSON object a line, in UTF-8. The members of the first object that can be read are the
 * columns; later objects may lack some, and what else they have is left aside. Numbers are taken as they are written.
 */
public final class JsonSource implements RowSource {
    private final JsonFactory factory = new JsonFactory();
    private final InputLines lines;
    private final long size;
    private final List<Row> ahead = new ArrayList<>();
    private final Columns columns;
    private long rows;

    /**
     * A file of JSON lines.
     *
     * @param in the bytes
     * @param size how many there are, 0 if that is not known
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if none of the first lines is an object
     */
    public JsonSource(InputStream in, long size) throws IOException {
        lines = new InputLines(in);
        this.size = size;
        columns = head();
    }

    /** Where there are no columns within so many lines there will be none. */
    private static final int MOST_AHEAD = 100;

    private Columns head() throws IOException {
        List<String> names = new ArrayList<>();
        while (ahead.size() < MOST_AHEAD && nextLine()) {
            rows++;
            List<String> values = new ArrayList<>();
            Optional<String> fault = read(null, names, values);
            if (fault.isEmpty()) {
                ahead.add(Row.of(rows, lines.number(), values));
                return new Columns(names);
            }
            names.clear();
            ahead.add(Row.unreadable(rows, lines.number(), fault.get(), lines.text()));
        }
        throw new IllegalArgumentException(
                ahead.isEmpty()
                        ? "The input is empty: each line of it is a JSON object"
                        : "None of the first lines is a JSON object. Line "
                                + ahead.get(0).line() + ": "
                                + ahead.get(0).fault().orElse(""));
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public Optional<Row> next() throws IOException {
        if (!ahead.isEmpty()) {
            return Optional.of(ahead.remove(0));
        }
        if (!nextLine()) {
            return Optional.empty();
        }
        rows++;
        String[] values = new String[columns.names().size()];
        Arrays.fill(values, "");
        List<String> list = Arrays.asList(values);
        Optional<String> fault = read(columns, List.of(), list);
        return Optional.of(
                fault.isPresent()
                        ? Row.unreadable(rows, lines.number(), fault.get(), lines.text())
                        : Row.of(rows, lines.number(), list));
    }

    private boolean nextLine() throws IOException {
        while (lines.next()) {
            if (lines.isTooLong() || !lines.text().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads the line.
     *
     * @param known the columns; without them, what is found is added to {@code names} and {@code values}
     * @return what is wrong
     */
    private Optional<String> read(@Nullable Columns known, List<String> names, List<String> values) {
        if (lines.isTooLong()) {
            return Optional.of("The line has more than " + InputLines.MOST_BYTES + " bytes.");
        }
        String text = lines.text();
        if (lines.isMalformed()) {
            return Optional.of("The line is not UTF-8.");
        }
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of("The line is no JSON object.");
            }
            boolean[] given = new boolean[values.size()];
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                OptionalInt index = known == null ? OptionalInt.empty() : known.index(name);
                if (known != null && index.isEmpty()) {
                    parser.skipChildren();
                    continue;
                }
                if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                    return Optional.of("'" + name + "' is no text, number or truth value.");
                }
                if (known == null ? names.contains(name) : given[index.getAsInt()]) {
                    return Optional.of("'" + name + "' is there twice.");
                }
                String value = token == JsonToken.VALUE_NULL ? "" : parser.getText();
                if (known == null) {
                    names.add(name);
                    values.add(value);
                } else {
                    given[index.getAsInt()] = true;
                    values.set(index.getAsInt(), value);
                }
            }
            return parser.nextToken() == null
                    ? Optional.empty()
                    : Optional.of("There is something behind the JSON object.");
        } catch (JsonProcessingException e) {
            return Optional.of("The line is no valid JSON"
                    + (e.getLocation() == null
                            ? ""
                            : " (column " + e.getLocation().getColumnNr() + ")") + ".");
        } catch (IOException e) {
            return Optional.of("The line cannot be read as JSON.");
        }
    }

    @Override
    public double share() {
        return size == 0 ? 0 : Math.min(1, lines.taken() / (double) size);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
