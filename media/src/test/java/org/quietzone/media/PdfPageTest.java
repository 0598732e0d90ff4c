package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class PdfPageTest {
    private static final long LATER = 60_000_000_000L;
    private static final int MAX_PIXELS = 10_000;

    /** The colour of the middle of a page of 72 by 144 points, and what is missing there. */
    private record Drawn(int middle, Optional<String> gap) {}

    private static Drawn draw(byte[] pdf) throws IOException {
        try (PdfDocument document = PdfDocument.open(new RandomAccessReadBuffer(pdf))) {
            PdfPage page = document.page(0, System.nanoTime() + LATER, MAX_PIXELS);
            BufferedImage image = page.draw(72);
            return new Drawn(image.getRGB(36, 72) & 0xFF, page.gap());
        }
    }

    private static byte[] imagePage(String entries, String data) {
        return TestPdf.file(
                "0 0 72 144",
                "/Resources<</XObject<</I 100 0 R>>>>",
                TestPdf.stream(
                        100, "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray" + entries, data),
                "q 72 0 0 144 0 0 cm /I Do Q");
    }

    @Test
    void anImageFillsItsPlace() throws IOException {
        assertThat(draw(imagePage("/Width 1/Height 1", "\u0020"))).isEqualTo(new Drawn(0x20, Optional.empty()));
    }

    @Test
    void anImageThatCannotBeDecodedIsTold() throws IOException {
        Drawn drawn = draw(imagePage("/Width 4/Height 4/Filter/JPXDecode", "\0\0\0\fjP  \r\n"));
        assertThat(drawn.gap())
                .hasValueSatisfying(words -> assertThat(words).contains("cannot be decoded here (JPEG 2000"));
        assertThat(drawn.middle()).isEqualTo(255);
    }

    @Test
    void anImageBeyondTheLimitIsLeftOutAndTold() throws IOException {
        Drawn drawn = draw(imagePage("/Width 30000/Height 30000", " "));
        assertThat(drawn.gap()).contains("an image on it has more than 10000 pixels");
        assertThat(drawn.middle()).isEqualTo(255);
    }

    @Test
    void aPageWithoutEndIsGivenUp() throws IOException {
        // Ten to the eleventh squares, by eleven forms of which each draws the next one ten times.
        StringBuilder forms = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            forms.append(TestPdf.stream(
                    100 + i,
                    "/Type/XObject/Subtype/Form/BBox[0 0 72 144]/Resources<</XObject<</F " + (101 + i) + " 0 R>>>>",
                    "/F Do ".repeat(10)));
        }
        forms.append(TestPdf.stream(111, "/Type/XObject/Subtype/Form/BBox[0 0 72 144]", "0 0 9 9 re f"));
        byte[] pdf = TestPdf.file("0 0 72 144", "/Resources<</XObject<</F 100 0 R>>>>", forms.toString(), "/F Do");
        try (PdfDocument document = PdfDocument.open(new RandomAccessReadBuffer(pdf))) {
            PdfPage page = document.page(0, System.nanoTime() + 20_000_000, MAX_PIXELS);
            assertThatThrownBy(() -> page.draw(72)).isInstanceOf(PdfPage.TooSlowException.class);
        }
    }

    @Test
    void textIsDrawnInFontsOfTheFileAlone() throws IOException {
        String text = "BT /F1 400 Tf -100 -100 Td (MMMMM) Tj ET";
        byte[] standard = TestPdf.file(
                "0 0 72 144", "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold>>>>>>", "", text);
        assertThat(draw(standard)).isEqualTo(new Drawn(255, Optional.empty()));
        // A font whose every letter is a square, as of programs that print symbols by a font.
        byte[] ofFile = TestPdf.file(
                "0 0 72 144",
                "/Resources<</Font<</F1<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]"
                        + "/FirstChar 77/LastChar 77/Widths[1]/Encoding<</Differences[77/M]>>/CharProcs<</M 100 0 R>>>>>>>>",
                TestPdf.stream(100, "", "1 0 0 0 1 1 d1 0 0 1 1 re f"),
                text);
        assertThat(draw(ofFile)).isEqualTo(new Drawn(0, Optional.empty()));
    }
}
