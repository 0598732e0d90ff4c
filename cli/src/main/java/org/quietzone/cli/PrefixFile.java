package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.quietzone.gs1.prefix.CompanyPrefixes;

/**
 * A table of the lengths of GS1 Company Prefixes: the list that GS1 publishes, {@code {"GCPPrefixFormatList":
 * {"entry": [{"prefix": "952", "gcpLength": 6}, …]}}}, or CSV with leading digits and length.
 */
final class PrefixFile {
    /** Several times GS1's list. */
    private static final long MOST_BYTES = 64L << 20;

    private PrefixFile() {}

    static CompanyPrefixes read(String name) throws Failure {
        Map<String, Integer> lengths = new HashMap<>();
        try {
            Path file = Path.of(name);
            if (Files.size(file) > MOST_BYTES) {
                throw new Failure(name + " is no list of company prefixes: it is longer than any.");
            }
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
                    json(name, reader, lengths);
                } else {
                    csv(name, reader, lengths);
                }
            }
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' cannot be the name of a file.");
        } catch (JsonProcessingException e) {
            throw new Failure(name + " is no JSON: see line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ".");
        } catch (IOException e) {
            throw new Failure("The company prefixes in " + name + " cannot be read: " + Sentences.of(e));
        } catch (UncheckedIOException e) {
            throw new Failure("The company prefixes in " + name + " cannot be read: " + Sentences.of(e.getCause()));
        }
        if (lengths.isEmpty()) {
            throw new Failure(name + " has no company prefix: a JSON file has entries with prefix and gcpLength,"
                    + " a CSV file lines such as 952,6.");
        }
        try {
            return CompanyPrefixes.of(lengths);
        } catch (IllegalArgumentException e) {
            throw new Failure(name + ": " + Sentences.of(e));
        }
    }

    /** Entries at whatever depth: only their two names count. */
    private static void json(String name, BufferedReader reader, Map<String, Integer> lengths)
            throws IOException, Failure {
        try (JsonParser parser = new JsonFactory().createParser(reader)) {
            String prefix = "";
            String length = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    prefix = "";
                    length = "";
                } else if (token.isScalarValue() && "prefix".equals(parser.currentName())) {
                    prefix = parser.getText();
                } else if (token.isScalarValue() && "gcpLength".equals(parser.currentName())) {
                    length = parser.getText();
                } else if (token == JsonToken.END_OBJECT && !prefix.isEmpty()) {
                    put(name, parser.currentLocation().getLineNr(), prefix, length, lengths);
                    prefix = "";
                }
            }
        }
    }

    private static void csv(String name, BufferedReader reader, Map<String, Integer> lengths)
            throws IOException, Failure {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(reader, format)) {
            for (CSVRecord row : parser) {
                boolean heading = row.getRecordNumber() == 1 && !isNumber(row.get(0));
                if (!heading) {
                    put(name, parser.getCurrentLineNumber(), row.get(0), row.size() > 1 ? row.get(1) : "", lengths);
                }
            }
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void put(String name, long line, String prefix, String length, Map<String, Integer> lengths)
            throws Failure {
        if (!isNumber(prefix) || !isNumber(length) || length.length() > 2) {
            throw new Failure(name + ", line " + line + ": a prefix and the length of the company prefix are numbers,"
                    + " not '" + Printable.line(prefix, 40) + "' and '" + Printable.line(length, 40) + "'.");
        }
        lengths.put(prefix, Integer.valueOf(length));
    }
}
