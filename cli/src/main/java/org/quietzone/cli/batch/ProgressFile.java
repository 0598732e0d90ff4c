package org.quietzone.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The file beside an unfinished output that tells how far it has come. It always is a whole one: the last or the next. */
public final class ProgressFile {
    private static final int MOST_BYTES = 10_000;

    private final JsonFactory factory = new JsonFactory();
    private final Path path;

    /** The file of that name. */
    public ProgressFile(Path path) {
        this.path = path;
    }

    /**
     * How far a run has come.
     *
     * @param fingerprint of input and options: a run with another one is another run
     * @param seed of random numbers, empty without
     * @param rows how many rows are done
     * @param failed how many of them gave no symbol
     * @param place how far the output reaches
     * @param errors how far the error file reaches
     * @param complete whether the rows are all done, and only the end is left to do
     */
    public record State(
            String fingerprint, String seed, long rows, long failed, long place, long errors, boolean complete) {
        /** Nothing is done. */
        public static State fresh(String fingerprint, String seed) {
            return new State(fingerprint, seed, 0, 0, 0, 0, false);
        }
    }

    /** Where it stands. */
    public Path path() {
        return path;
    }

    /**
     * What it tells, nothing if there is no such file.
     *
     * @throws IOException if it cannot be read, or is no such file
     */
    public Optional<State> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException(path + " is no progress file");
        }
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = factory.createParser(Files.readString(path))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, parser.getText());
            }
            return Optional.of(new State(
                    fields.getOrDefault("fingerprint", ""),
                    fields.getOrDefault("seed", ""),
                    number(fields, "rows"),
                    number(fields, "failed"),
                    number(fields, "place"),
                    number(fields, "errors"),
                    Boolean.parseBoolean(fields.get("complete"))));
        } catch (IOException | NumberFormatException e) {
            throw new IOException(path + " is no progress file", e);
        }
    }

    private static long number(Map<String, String> fields, String name) {
        long number = Long.parseLong(fields.getOrDefault(name, ""));
        if (number < 0) {
            throw new NumberFormatException(name);
        }
        return number;
    }

    /** Records how far a run has come. */
    void write(State state) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("fingerprint", state.fingerprint());
            json.writeStringField("seed", state.seed());
            json.writeNumberField("rows", state.rows());
            json.writeNumberField("failed", state.failed());
            json.writeNumberField("place", state.place());
            json.writeNumberField("errors", state.errors());
            json.writeBooleanField("complete", state.complete());
            json.writeEndObject();
        }
        Path next = path.resolveSibling(path.getFileName() + ".next");
        Files.writeString(next, text.append('\n').toString());
        Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The run is over. */
    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
