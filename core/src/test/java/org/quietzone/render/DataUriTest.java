package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class DataUriTest {
    @Test
    void holdsTheDocument() {
        String svg =
                Svg.builder().title("100 % \"süß\" & <so> + 'so'").build().render(TestGrid.random(21, 4, false, 1));
        String uri = DataUri.ofSvg(svg);
        assertThat(URI.create(uri).getScheme()).isEqualTo("data");
        assertThat(uri).startsWith("data:image/svg+xml,").doesNotContain("\"", "'", "&", "<", "(", "#");
        String text = uri.substring(uri.indexOf(',') + 1);
        assertThat(URLDecoder.decode(text, StandardCharsets.UTF_8)).isEqualTo(svg);
    }

    @Test
    void holdsThePng() {
        byte[] png = Png.standard().render(TestGrid.random(21, 4, false, 1));
        String uri = DataUri.ofPng(png);
        assertThat(Base64.getDecoder().decode(uri.substring("data:image/png;base64,".length())))
                .isEqualTo(png);
    }

    @Test
    void anImageSaysWhatStandsForIt() {
        assertThat(DataUri.image("data:image/png;base64,AA==", "a \"link\" & more"))
                .isEqualTo("<img src=\"data:image/png;base64,AA==\" alt=\"a &quot;link&quot; &amp; more\">");
    }
}
