package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilterTest {
    @Test
    void whatIsPercentEncodedIsReadBackByAnyone() {
        Random random = new Random(7);
        Filter uri = Filter.parse("uri");
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 8; j++) {
                int c = random.nextInt(4) == 0 ? random.nextInt(0x11_0000) : random.nextInt(0x80);
                text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? 'x' : c);
            }
            String encoded = uri.apply(text.toString());
            assertThat(encoded).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
            assertThat(uri.fault(text.toString())).isEmpty();
            assertThat(URI.create("a:/" + encoded).getPath()).isEqualTo("/" + text);
        }
    }

    @Test
    void zerosStandBeforeWholeNumbersOnly() {
        Filter padding = Filter.parse("04");
        assertThat(padding.apply("7")).isEqualTo("0007");
        assertThat(padding.apply("12345")).isEqualTo("12345");
        assertThat(padding.fault("-1")).isPresent();
        assertThat(padding.fault("1.5")).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.parse("0999"))
                .withMessageContaining("uri");
    }
}
