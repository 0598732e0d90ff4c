package org.quietzone.bench.gauntlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.media.GrayImageReader;
import org.quietzone.media.UnreadableImageException;

class GauntletTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsWhatEachReaderReads() throws IOException, UnreadableImageException {
        Path images = folder.resolve("images");
        assertThat(run(
                        "--cases",
                        "^perfect 4|^inverted",
                        "--count",
                        "4",
                        "--readers",
                        "quietzone,boofcv",
                        "--symbols",
                        "common,micro",
                        "-o",
                        folder.toString(),
                        "--save",
                        images.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains(
                        "## QR Code 1 to 15, level M\n\n| case | strength | symbols | quietzone | boofcv |\n",
                        "| perfect | 4 px | 4 | 4 | 4 |\n| inverted | 4 px | 4 | 4 | 0 |\n",
                        "| **read** |  | 8 | 8 | 4 |\n| **wrong texts** |  | 8 | 0 | 0 |\n",
                        "## Micro QR Code, all versions and levels\n");
        assertThat(Files.readString(folder.resolve("gauntlet.md"))).isEqualTo(out.toString());

        JsonNode row = new ObjectMapper()
                .readTree(folder.resolve("gauntlet.json").toFile())
                .path("populations")
                .path("common")
                .path(1);
        assertThat(row.path("case").asText()).isEqualTo("inverted");
        assertThat(row.path("quietzone").path("read").asInt()).isEqualTo(4);
        assertThat(row.path("boofcv").path("symbols").asInt()).isEqualTo(4);

        Path image = images.resolve("common-perfect-4-px/001-2-M.png");
        assertThat(GrayImageReader.standard().read(image).width()).isEqualTo(4 * (25 + 8) + 1);
        try (var files = Files.list(images.resolve("micro-inverted-4-px"))) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("--cases", "no such case")).isEqualTo(2);
        assertThat(run("--cases", "(")).isEqualTo(2);
        assertThat(run("--readers", "nobody")).isEqualTo(2);
        assertThat(run("--count", "0")).isEqualTo(2);
        assertThat(run("--symbols", "few")).isEqualTo(2);
        assertThat(err.toString())
                .contains("no case matches no such case", "regular expression", "no reader nobody", "not 0", "few");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... args) {
        return Gauntlet.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
