package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolReader;
import org.quietzone.render.Layout;

class PdfPagesTest {
    private static byte[] joined(List<byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPages.join(files.iterator(), out);
        return out.toByteArray();
    }

    private static byte[] file(String text, int dots) {
        return Pdf.builder()
                .layout(Layout.modules().withDotsPerModule(dots))
                .build()
                .render(SymbolEncoder.standard().encode(text));
    }

    @Test
    void keepsPagesTheirSizesAndTheirOrder() throws Exception {
        List<byte[]> files = List.of(file("first", 8), file("second", 4), file("third", 8));
        byte[] whole = joined(files);
        assertThat(joined(files)).isEqualTo(whole);
        try (PDDocument document = Loader.loadPDF(whole)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(29 * 8);
            assertThat(document.getPage(1).getMediaBox().getWidth()).isEqualTo(29 * 4);
        }
        try (ImageFile file = ImageFileReader.standard().open(new ByteArrayInputStream(whole))) {
            for (int page = 0; page < 3; page++) {
                assertThat(SymbolReader.standard()
                                .read(file.read(page).image().luma())
                                .get(0)
                                .text())
                        .isEqualTo(List.of("first", "second", "third").get(page));
            }
        }
    }

    @Test
    void refusesWhatHasNoPages() {
        assertThatIllegalArgumentException().isThrownBy(() -> joined(List.of()));
        assertThatThrownBy(() -> joined(List.of("no PDF".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
    }
}
