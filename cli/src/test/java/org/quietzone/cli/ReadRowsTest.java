package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolReader;
import org.quietzone.cli.batch.Row;
import org.quietzone.media.ImageFileReader;

class ReadRowsTest {
    private final ReadRows work = new ReadRows(ImageFileReader.standard(), SymbolReader.standard());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Optional<String> run(String name) throws IOException {
        return work.run(new Row(1, 1, List.of(name), Optional.empty(), ""), out);
    }

    @Test
    void goodPagesHaveLinesAndBadOnesAreTold(@TempDir Path folder) throws IOException {
        Path document = folder.resolve("one.pdf");
        TestPdf.write(document, List.of(List.of(SymbolEncoder.standard().encode("Page one"))));
        try (PDDocument pdf = Loader.loadPDF(document.toFile())) {
            // At 200 dots an inch far more pixels than may be.
            pdf.addPage(new PDPage(new PDRectangle(14_400, 14_400)));
            pdf.save(folder.resolve("two.pdf").toFile());
        }
        assertThat(run(folder.resolve("two.pdf").toString()).orElse(""))
                .startsWith("Page 2: ")
                .contains("pixels");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("\"page\":1")
                .contains("Page one");
    }

    @Test
    void aNameThatIsNoneIsAFault() throws IOException {
        assertThat(run("a\0b")).contains("'a␀b' cannot be the name of a file.");
        assertThat(out.size()).isZero();
    }
}
