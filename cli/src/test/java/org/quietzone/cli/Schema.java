package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds lines of JSON to the schema in {@code docs}. */
final class Schema {
    private static final String ADDRESS = "https://quietzone.test/json.schema.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Schema() {}

    private static String text() {
        try {
            return Files.readString(Path.of("..", "docs", "json.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a definition of the schema finds wrong with a line. */
    static List<String> errors(String definition, String line) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(java.util.Map.of(ADDRESS, text())));
        List<Error> errors = registry.getSchema(SchemaLocation.of(ADDRESS + "#/$defs/" + definition))
                .validate(line, InputFormat.JSON);
        return errors.stream().map(Error::toString).toList();
    }

    /** The object of a line that satisfies a definition. */
    static JsonNode valid(String definition, String line) {
        assertThat(errors(definition, line)).as(line).isEmpty();
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
