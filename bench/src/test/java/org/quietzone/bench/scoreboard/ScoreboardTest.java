package org.quietzone.bench.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.SymbolEncoder;
import org.quietzone.render.Png;
import org.quietzone.spec.Family;

class ScoreboardTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void runsAllReadersOverACorpus() throws IOException {
        corpus();
        Path dump = folder.resolve("dump.jsonl");
        assertThat(run(folder.toString(), "--rotations", "all", "-o", folder.toString(), "--dump", dump.toString()))
                .as(err.toString())
                .isZero();

        JsonNode root =
                new ObjectMapper().readTree(folder.resolve("scoreboard.json").toFile());
        assertThat(root.path("rotations")).hasSize(4);
        for (JsonNode rotation : root.path("rotations")) {
            JsonNode plain = rotation.path("sets").path("plain");
            for (String reader : List.of(
                    "quietzone-fast", "quietzone", "quietzone-thorough", "zxing-hybrid", "zxing-hard", "boofcv")) {
                assertThat(plain.path(reader).path("imagesRight").asInt())
                        .as("%s at %s", reader, rotation.path("degrees"))
                        .isEqualTo(1);
                assertThat(plain.path(reader).path("wrongTexts").asInt()).isEqualTo(1);
            }
            JsonNode micro = rotation.path("sets").path("micro");
            assertThat(micro.path("quietzone").path("imagesRight").asInt()).isEqualTo(1);
            assertThat(micro.path("boofcv").path("imagesRight").asInt()).isEqualTo(1);
            assertThat(micro.path("zxing-hard").path("imagesRight").asInt()).isZero();
            JsonNode absent = rotation.path("groups").path("negatives").path("boofcv");
            assertThat(absent.path("errors").asInt()).isEqualTo(1);
        }
        assertThat(Files.readString(folder.resolve("scoreboard.md"))).isEqualTo(out.toString());
        assertThat(out.toString())
                .contains(
                        "## Groups, upright",
                        "## Groups, turned by 270°",
                        "| plain | zxing-hybrid | 2 | 2 | 1 | 2 | 1 |")
                .contains("- quietzone: 0 of 1\n");

        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(dump)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).hasSize(5 * 4 * 6);
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path("file").asText()).isEqualTo("wrong.png");
            assertThat(line.path("texts").path(0).asText()).isEqualTo("another text");
            assertThat(line.path("expect").path(0).asText()).isEqualTo("this text");
            assertThat(line.path("right").asBoolean()).isFalse();
        });
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path("file").asText()).isEqualTo("absent.png");
            assertThat(line.path("error").asText()).startsWith("no image: ");
        });
    }

    @Test
    void takesOnlyTheSetsReadersAndRotationsAskedFor() throws IOException {
        corpus();
        assertThat(run(folder.toString(), "--sets", "^pl", "--readers", "boofcv,quietzone", "--rotations", "180,90"))
                .isZero();
        assertThat(out.toString())
                .contains("| set | known | quietzone | boofcv |", "turned by 90°", "turned by 180°")
                .doesNotContain("upright", "micro", "zxing", "270");
    }

    @Test
    void saysWhereThereIsNoCorpus() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no corpus in", "nowhere", "manifest.jsonl");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        corpus();
        assertThat(run(folder.toString(), "--rotations", "45")).isEqualTo(2);
        assertThat(run(folder.toString(), "--readers", "nobody")).isEqualTo(2);
        assertThat(run(folder.toString(), "--sets", "none of them")).isEqualTo(2);
        assertThat(run(folder.toString(), "--sets", "(")).isEqualTo(2);
        assertThat(run("--what")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "not 45",
                        "no reader nobody",
                        "no set of the corpus matches none of them",
                        "regular expression");
    }

    @Test
    void namesTheLineOfTheManifestThatIsWrong() throws IOException {
        Files.writeString(
                folder.resolve("manifest.jsonl"),
                "\n{\"set\": \"s\", \"file\": \"f\", \"truth\": \"official\", \"expect\": []}\n");
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("manifest.jsonl, line 2", "s/f is official but expects no text");
        Files.writeString(folder.resolve("manifest.jsonl"), "{\"set\": \"s\"}\n");
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("manifest.jsonl, line 1", "\"file\" is missing");
    }

    private int run(String... args) {
        return Scoreboard.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private void corpus() throws IOException {
        SymbolEncoder plain = SymbolEncoder.standard();
        SymbolEncoder micro = SymbolEncoder.builder().family(Family.MICRO_QR).build();
        Files.createDirectories(folder.resolve("plain"));
        Files.createDirectories(folder.resolve("micro"));
        Files.createDirectories(folder.resolve("boofcv-det-none"));
        Files.write(folder.resolve("plain/right.png"), Png.standard().render(plain.encode("a text of two\r\nlines")));
        Files.write(folder.resolve("plain/wrong.png"), Png.standard().render(plain.encode("another text")));
        Files.write(folder.resolve("micro/one.png"), Png.standard().render(micro.encode("MICRO 4")));
        Path dark = folder.resolve("boofcv-det-none/dark.png");
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY), "png", dark.toFile());
        Files.writeString(folder.resolve("manifest.jsonl"), """
                {"set": "plain", "file": "right.png", "truth": "official", "expect": ["a text of two\\nlines\\n"]}
                {"set": "plain", "file": "wrong.png", "truth": "official", "expect": ["this text"]}
                {"set": "micro", "file": "one.png", "truth": "agreed", "expect": ["MICRO 4"], "corners": [[0, 0]]}
                {"set": "boofcv-det-none", "file": "dark.png", "truth": "agreed", "expect": []}
                {"set": "nothing", "file": "absent.png", "truth": "negative", "expect": []}
                """);
    }
}
