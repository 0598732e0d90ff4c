package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.SymbolEncoder;
import org.quietzone.media.Pdf;
import org.quietzone.render.Layout;
import org.quietzone.render.Png;

class BatchReadCommandTest {
    private static final int IMAGES = 40;

    @TempDir
    private Path folder;

    private Path images;
    private Path out;

    @BeforeEach
    void drawImages() throws IOException {
        images = folder.resolve("images");
        Files.createDirectories(images.resolve("more"));
        for (int n = 0; n < IMAGES; n++) {
            Path file = images.resolve((n % 3 == 0 ? "more/" : "") + "i" + n + ".png");
            Files.write(file, png("Symbol " + n));
        }
        out = folder.resolve("out.jsonl");
    }

    private static byte[] png(String text) {
        return Png.builder().scale(3).build().render(SymbolEncoder.standard().encode(text));
    }

    private Run read(String... more) {
        List<String> words = new ArrayList<>(List.of("batch", "--read", "-o", out.toString()));
        words.addAll(List.of(more));
        return Run.qz(words.toArray(new String[0]));
    }

    private List<JsonNode> lines() throws IOException {
        try (Stream<String> lines = Files.lines(out)) {
            return lines.map(line -> Schema.valid("batchReading", line)).toList();
        }
    }

    @Test
    void writesALineForEachSymbolInTheOrderOfQzRead() throws IOException {
        Run run = read(images.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEmpty();
        Run plain = Run.qz("read", "--json", images.toString());
        List<String> texts = plain.lines().stream()
                .map(line -> Schema.valid("readResult", line))
                .map(line -> line.at("/readings/0/text").asText())
                .toList();
        assertThat(lines())
                .hasSize(IMAGES)
                .extracting(line -> line.at("/readings/0/text").asText())
                .containsExactlyElementsOf(texts);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("images", "out.jsonl");
        }
    }

    @Test
    void anImageWithoutSymbolHasALineAndAnUnreadableOneIsAnError() throws IOException {
        Files.write(images.resolve("i1.png"), "no image".getBytes(StandardCharsets.US_ASCII));
        Files.write(images.resolve("i2.png"), Png.standard().render(new BlankGrid(21)));
        Run run = read(images.toString(), folder.resolve("gone.png").toString());
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_FAILED);
        assertThat(run.err()).contains("2 of 41 files");
        assertThat(lines()).hasSize(IMAGES - 1);
        JsonNode empty = lines().stream()
                .filter(line -> line.get("file").asText().endsWith("i2.png"))
                .findFirst()
                .orElseThrow();
        assertThat(empty.get("readings")).isEmpty();
        List<String> errors = Files.readAllLines(folder.resolve("out.jsonl.errors.csv"));
        assertThat(errors).hasSize(3);
        assertThat(errors.get(0)).isEqualTo("row,line,reason,unreadable,file");
        assertThat(errors.get(1)).contains("is not an image").contains("i1.png");
        assertThat(errors.get(2))
                .startsWith("41,,")
                .contains("There is no file")
                .endsWith("gone.png");
    }

    @Test
    void namesComeFromAListOrFromStandardInput() throws IOException {
        String names = images.resolve("i4.png") + "\n\n" + images.resolve("i5.png") + "\r\n" + images.resolve("i0.png");
        Path list = Files.writeString(folder.resolve("list.txt"), names);
        Run run = read("--list", list.toString());
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_FAILED);
        assertThat(lines())
                .extracting(line -> line.at("/readings/0/text").asText())
                .containsExactly("Symbol 4", "Symbol 5");
        assertThat(Files.readString(folder.resolve("out.jsonl.errors.csv"))).contains("\n3,4,");
        Path second = folder.resolve("second.jsonl");
        Run standard = Run.qz(
                names.getBytes(StandardCharsets.UTF_8),
                false,
                "batch",
                "--read",
                "--list",
                "-",
                "-o",
                second.toString());
        assertThat(standard.code()).isEqualTo(ExitCode.ROWS_FAILED);
        assertThat(second).hasSameBinaryContentAs(out);
    }

    @Test
    void everyPageOfADocumentHasItsLines() throws IOException {
        byte[] page = Pdf.builder()
                .layout(Layout.modules().withDotsPerModule(4).withDpi(200))
                .build()
                .render(SymbolEncoder.standard().encode("On paper"));
        Path document = Files.write(folder.resolve("one.pdf"), page);
        assertThat(read(document.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.at("/readings/0/text").asText()).isEqualTo("On paper");
            assertThat(line.get("page").asInt()).isEqualTo(1);
        });
    }

    /** A run that cannot write its errors stops; a kill leaves lines besides that are written further than is recorded. */
    @Test
    void goesOnWhereARunWasStopped() throws IOException {
        Files.write(images.resolve("i4.png"), new byte[] {1});
        Files.write(images.resolve("i8.png"), new byte[] {1});
        read(images.toString());
        byte[] whole = Files.readAllBytes(out);
        byte[] errors = Files.readAllBytes(folder.resolve("out.jsonl.errors.csv"));

        String elsewhere = folder.resolve("errors").resolve("e.csv").toString();
        Run stopped = read(images.toString(), "--overwrite", "--errors", elsewhere);
        assertThat(stopped.code()).isEqualTo(ExitCode.FAILED);
        assertThat(stopped.err()).contains("The run had to stop").contains("--resume");
        assertThat(Files.readString(folder.resolve("out.jsonl.progress"))).contains("\"rows\":16,");
        Files.writeString(folder.resolve("out.jsonl.part"), "{\"file\":\"half a l", StandardOpenOption.APPEND);
        assertThat(read(images.toString(), "--errors", elsewhere).err()).contains("is not finished");
        Files.createDirectory(folder.resolve("errors"));

        Run rest = read(images.toString(), "--resume", "--errors", elsewhere);
        assertThat(rest.code()).isEqualTo(ExitCode.ROWS_FAILED);
        assertThat(out).hasBinaryContent(whole);
        assertThat(Path.of(elsewhere)).hasBinaryContent(errors);
        assertThat(folder.resolve("out.jsonl.progress")).doesNotExist();
    }

    @Test
    void doesNotGoOnWithOtherImages() throws IOException {
        Files.write(images.resolve("i9.png"), new byte[] {1});
        String nowhere = folder.resolve("none").resolve("e.csv").toString();
        read(images.toString(), "--errors", nowhere);
        Files.delete(images.resolve("i38.png"));
        assertThat(read(images.toString(), "--errors", nowhere, "--resume").err())
                .contains("was begun with other input");
    }

    @Test
    void oneThreadAndManyWriteTheSame() throws IOException {
        read(images.toString(), "--jobs", "1");
        byte[] one = Files.readAllBytes(out);
        read(images.toString(), "--jobs", "4", "--overwrite");
        assertThat(out).hasBinaryContent(one);
    }

    @Test
    void saysWhatIsMissingOrTooMuch() {
        assertThat(read().err()).contains("There is no image");
        assertThat(read(images.toString(), "--list", "-").err()).contains("leave one of them out");
        assertThat(Run.qz("batch", "--read", images.toString()).err()).contains("There is no output");
        assertThat(read(images.toString(), "--template", "{x}").err())
                .contains("There is no option '--template'")
                .contains("qz batch --read --help");
        assertThat(read("--list", "-", "--resume").err()).contains("cannot be read again");
        assertThat(read("--list", folder.resolve("none.txt").toString()).err()).contains("there is no such file");
        assertThat(Run.qz("batch", "--read", "--help").out()).contains("qz batch --read [OPTIONS]");
    }
}
