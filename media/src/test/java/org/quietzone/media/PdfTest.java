package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.image.GrayImage;
import org.quietzone.render.CellGrid;
import org.quietzone.render.Colour;
import org.quietzone.render.Layout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

class PdfTest {
    private static GrayImage rendered(byte[] pdf, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return GrayImages.from(new PDFRenderer(document).renderImageWithDPI(0, dpi));
        }
    }

    @ParameterizedTest
    @CsvSource({"M1,0", "M4,1", "1,0", "7,-1", "40,1"})
    void everyDotIsPainted(String version, int inkReduction) throws IOException {
        Symbol symbol =
                SymbolEncoder.builder().version(Version.parse(version)).build().encode("12345");
        Layout layout = Layout.modules()
                .withDotsPerModule(4)
                .withInkReduction(inkReduction)
                .withDpi(288);
        GrayImage image = rendered(Pdf.builder().layout(layout).build().render(symbol), 288);
        CellGrid cells = CellGrid.of(symbol, layout);
        assertThat(image.width()).isEqualTo(cells.dots());
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.size(); column++) {
                assertThat(image.get(cells.start(column), cells.start(row)) < 128)
                        .as("cell (%d, %d)", row, column)
                        .isEqualTo(cells.isDark(row, column));
            }
        }
    }

    @Test
    void hasItsSizeOnPaper() throws IOException {
        Symbol symbol = SymbolEncoder.standard().encode("1");
        Layout layout = Layout.modules().withDotsPerModule(6).withDpi(300);
        try (PDDocument document =
                Loader.loadPDF(Pdf.builder().layout(layout).build().render(symbol))) {
            // 29 modules of 6 dots at 300 dots an inch.
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(41.76f, within(0.001f));
        }
    }

    @Test
    void isAsSmallAsTheTightestWritersMakeIt() {
        SymbolEncoder.Builder encoder = SymbolEncoder.builder().levelBoost(false);
        Symbol words = encoder.level(ErrorCorrection.Q).build().encode("HELLO WORLD");
        Symbol uri = encoder.level(ErrorCorrection.M)
                .build()
                .encode("https://id.gs1.org/01/09520123456788/10/ABC/21/10000000000001");
        assertThat(uri.version()).isEqualTo(Version.parse("4"));
        assertThat(Pdf.builder().build().render(words).length).isLessThanOrEqualTo(1200);
        assertThat(Pdf.builder().build().render(uri).length).isLessThanOrEqualTo(1900);
    }

    @Test
    void theSameSymbolGivesTheSameBytes() {
        Symbol symbol = SymbolEncoder.standard().encode("1");
        assertThat(Pdf.builder().build().render(symbol))
                .isEqualTo(Pdf.builder().build().render(symbol));
    }

    @Test
    void paintsInColour() throws IOException {
        Pdf pdf = Pdf.builder()
                .dark(Colour.parse("#c0c0c0"))
                .light(Colour.parse("#ff0000"))
                .build();
        GrayImage image = rendered(pdf.render(SymbolEncoder.standard().encode("1")), 72);
        assertThat(image.get(36, 36)).isEqualTo(0xC0);
        assertThat(image.get(4, 4)).isBetween(50, 90);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pdf.builder().light(Colour.parse("#ffffff80")).build())
                .withMessageContaining("leave the alpha");
    }
}
