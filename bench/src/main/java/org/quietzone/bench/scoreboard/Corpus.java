package org.quietzone.bench.scoreboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A folder of images with a manifest, {@code manifest.jsonl}: one JSON object a line with {@code set}, {@code file},
 * {@code width}, {@code height}, {@code truth}, {@code expect} and, where symbols are labelled, {@code corners}. The image is
 * at {@code set/file}.
 */
record Corpus(Path folder, List<CorpusImage> images) {
    private static final String MANIFEST = "manifest.jsonl";

    Corpus {
        images = List.copyOf(images);
    }

    /** Whether there is a corpus in a folder. */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST));
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws IOException if it cannot be read or a line of it is not as described above
     */
    static Corpus of(Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<CorpusImage> images = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(folder.resolve(MANIFEST), StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                images.add(image(mapper.readTree(line)));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw new IOException(MANIFEST + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return new Corpus(folder, images);
    }

    private static CorpusImage image(JsonNode line) {
        List<String> expect = new ArrayList<>();
        for (JsonNode text : line.path("expect")) {
            expect.add(text.asText());
        }
        return new CorpusImage(
                text(line, "set"),
                text(line, "file"),
                line.path("width").asInt(),
                line.path("height").asInt(),
                Truth.valueOf(text(line, "truth").toUpperCase(Locale.ROOT)),
                expect,
                line.path("corners").size());
    }

    private static String text(JsonNode line, String field) {
        JsonNode value = line.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return value.asText();
    }

    /** The same corpus with fewer images. */
    Corpus only(Predicate<CorpusImage> wanted) {
        return new Corpus(folder, images.stream().filter(wanted).toList());
    }

    /** Where an image is. */
    Path path(CorpusImage image) {
        return folder.resolve(image.set()).resolve(image.file());
    }
}
