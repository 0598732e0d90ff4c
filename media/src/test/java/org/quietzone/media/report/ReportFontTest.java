package org.quietzone.media.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class ReportFontTest {
    private final ReportFont plain = new ReportFont(FontName.HELVETICA);

    @Test
    void knowsTheWidthsOfItsLetters() throws Exception {
        assertThat(plain.getStringWidth("A")).isEqualTo(667);
        assertThat(plain.getStringWidth("i")).isEqualTo(222);
        assertThat(plain.getStringWidth("A i")).isEqualTo(667 + 278 + 222);
        assertThat(new ReportFont(FontName.HELVETICA_BOLD).getStringWidth("i")).isEqualTo(278);
        assertThat(plain.getStringWidth("ß€•…")).isGreaterThan(1000);
    }

    @Test
    void knowsWhichLettersThereAre() {
        assertThat("Az09%/<>()\\äß€•…".codePoints()).allMatch(plain::has);
        assertThat("日\u05d0\uD83D\uDE00\u0001".codePoints()).noneMatch(plain::has);
        assertThat(plain.getName()).isEqualTo("Helvetica");
    }

    @Test
    void refusesToWriteOthersAndToDraw() {
        assertThatThrownBy(() -> plain.getStringWidth("日")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(plain::getBoundingBox).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(plain::subset).isInstanceOf(UnsupportedOperationException.class);
        assertThat(plain.willBeSubset()).isFalse();
        assertThat(plain.isEmbedded()).isFalse();
    }
}
