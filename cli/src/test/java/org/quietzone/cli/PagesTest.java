package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;

/** Files of several pages, as the command reads them. */
class PagesTest {
    @TempDir
    private Path directory;

    private String pdf(String name, String... texts) {
        List<List<Symbol>> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(
                    text.isEmpty()
                            ? List.of()
                            : List.of(SymbolEncoder.standard().encode(text)));
        }
        return TestPdf.write(directory.resolve(name), pages);
    }

    @Test
    void pagesAreReadInOrderAmongOtherFiles() throws IOException {
        String pdf = pdf("a.pdf", "one", "", "three", "four", "five", "six", "seven");
        String png = directory.resolve("b.png").toString();
        assertThat(Run.qz("encode", "-o", png, "image").code()).isZero();
        String expected = "image\none\nthree\nfour\nfive\nsix\nseven\nimage\n";
        for (String jobs : new String[] {"1", "2", "5"}) {
            Run run = Run.qz("read", "--jobs", jobs, png, pdf, png);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo(expected);
            assertThat(run.code()).isZero();
        }
        assertThat(Run.qz("read", directory.toString()).out()).isEqualTo("one\nthree\nfour\nfive\nsix\nseven\nimage\n");
    }

    @Test
    void jsonHasThePage() throws IOException {
        Run run = Run.qz("read", "--json", pdf("a.pdf", "one", "", "three"));
        assertThat(run.lines()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonNode json = Schema.valid("readResult", run.lines().get(i));
            assertThat(json.get("page").asInt()).isEqualTo(i + 1);
            assertThat(json.get("readings")).hasSize(i == 1 ? 0 : 1);
        }
        byte[] bytes = Files.readAllBytes(Path.of(pdf("b.pdf", "alone")));
        JsonNode json = Schema.valid(
                "readResult", Run.qz(bytes, false, "read", "--json", "-").out());
        assertThat(json.get("file").asText()).isEqualTo("-");
        assertThat(json.get("page").asInt()).isEqualTo(1);
        assertThat(json.get("readings").get(0).get("text").asText()).isEqualTo("alone");
    }

    @Test
    void theResolutionDecidesHowLargeAPageIs() throws IOException {
        String pdf = pdf("a.pdf", "one");
        JsonNode coarse = Schema.valid(
                "readResult", Run.qz("read", "--json", "--dpi", "100", pdf).out());
        JsonNode fine = Schema.valid(
                "readResult", Run.qz("read", "--json", "--dpi", "300", pdf).out());
        double ratio = right(fine) / right(coarse);
        assertThat(ratio).isBetween(2.9, 3.1);
        assertThat(Run.qz("read", "--dpi", "20000", pdf).err())
                .isEqualTo("qz: The resolution can be 1 to 10000 dots an inch, not 20000.0.\n");
        assertThat(Run.qz("read", "--dpi", "fine", pdf).err()).isEqualTo("qz: --dpi takes a number, not 'fine'.\n");
    }

    /** The horizontal place of the lower right corner. */
    private static double right(JsonNode result) {
        return result.get("readings").get(0).get("corners").get(2).get(0).asDouble();
    }

    @Test
    void aBadPageDoesNotStopTheOthers() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(pdf("whole.pdf", "one", "two")));
        Path cut = Files.write(directory.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length - 20));
        Run run = Run.qz("read", cut.toString(), pdf("b.pdf", "three"));
        assertThat(run.out()).isEqualTo("one\ntwo\nthree\n");
        assertThat(run.err()).startsWith("qz: " + cut + " ends too early").hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
        Run small = Run.qz("read", "--max-pixels", "1000", pdf("c.pdf", "one", "two"));
        assertThat(small.err().lines())
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("qz: Page 2 of " + directory.resolve("c.pdf") + " has 277 by 694");
        assertThat(small.code()).isEqualTo(2);
    }

    @Test
    void everyPageHasAnOverlayOfItsOwn() {
        String overlay = directory.resolve("over.png").toString();
        Run run = Run.qz("read", "--overlay", overlay, pdf("a.pdf", "one", "two"), pdf("b.pdf", "three"));
        assertThat(run.err()).isEmpty();
        assertThat(directory.resolve("over-1-1.png")).exists();
        assertThat(directory.resolve("over-1-2.png")).exists();
        assertThat(directory.resolve("over-2.png")).exists();
    }

    @Test
    void partsOnPagesAreMerged() throws IOException {
        List<Symbol> parts = SymbolEncoder.standard().encodeStructuredAppend("A text for three symbols", 3);
        String all = TestPdf.write(
                directory.resolve("all.pdf"), List.of(List.of(parts.get(2)), List.of(parts.get(0), parts.get(1))));
        assertThat(Run.qz("read", "--merge", all).out()).isEqualTo("A text for three symbols\n");
        String some = TestPdf.write(directory.resolve("some.pdf"), List.of(List.of(), List.of(parts.get(1))));
        Run run = Run.qz("read", "--merge", some);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("qz: A message of 3 parts is not complete: missing parts 1 and 3; read part 2 (" + some
                        + ", page 2).\n");
        Run json = Run.qz("read", "--merge", "--json", all);
        JsonNode message =
                Schema.valid("mergeResult", json.lines().get(2)).get("merged").get(0);
        assertThat(message.get("parts").get(0).get("page").asInt()).isEqualTo(2);
        assertThat(message.get("parts").get(2).get("page").asInt()).isEqualTo(1);
    }

    @Test
    void manyPagesShowProgress() {
        String[] texts = new String[12];
        Arrays.fill(texts, "");
        texts[5] = "text";
        Run run = Run.qz(new byte[0], false, true, "read", pdf("a.pdf", texts));
        assertThat(run.out()).isEqualTo("text\n");
        assertThat(run.err()).contains("12/12").endsWith(" \r");
    }
}
