package org.quietzone.bench.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final int LARGEST = 200_000;

    @Test
    void thePicturesOfTheDocumentAreThoseThatTheSoftwareDraws() throws Exception {
        Map<String, String> pictures = Pictures.all();
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            assertThat(DOCS.resolve("grading").resolve(picture.getKey()))
                    .as("as drawn by bench/run grading-pictures")
                    .hasContent(picture.getValue());
            byte[] bytes = picture.getValue().getBytes(StandardCharsets.UTF_8);
            assertThat(bytes.length).isLessThan(LARGEST);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        }
    }

    @Test
    void theDocumentShowsEachPictureAndNoOther() throws IOException {
        List<String> shown = Pattern.compile("\\(grading/([^)]+)\\)")
                .matcher(Files.readString(DOCS.resolve("grading.md")))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(Pictures.all().keySet());
        try (Stream<Path> files = Files.list(DOCS.resolve("grading"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void eachFlawCostsTheParameterThatItIsShownFor() {
        Map<String, String> pictures = Pictures.all();
        assertThat(pictures.get("contrast.svg"))
                .contains("Symbol contrast 80.0 %: 4.0 A", "2.0 C", "Symbol contrast 25.1 %: 1.0 D");
        assertThat(pictures.get("modulation.svg")).contains(": 2.0 C</text>");
        assertThat(pictures.get("axial.svg")).contains("Axial non-uniformity 10.4 %: 1.0 D");
        assertThat(pictures.get("grid.svg")).contains(": 3.0 B</text>");
        assertThat(pictures.get("unused.svg")).contains("Unused error correction 37.5 %: 2.0 C");
        assertThat(pictures.get("quiet-zone.svg")).contains("Fixed pattern damage: 0.0 F");
    }
}
