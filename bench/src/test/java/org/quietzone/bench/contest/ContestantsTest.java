package org.quietzone.bench.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.SymbolEncoder;
import org.quietzone.bench.picture.Scene;

class ContestantsTest {
    @Test
    void allReadAPerfectImage() {
        Frame frame = Frame.of(
                Scene.perfect().photograph(SymbolEncoder.standard().encode("https://example.org/1"), new Random(1)));
        for (Contestant reader : Contestants.all()) {
            assertThat(reader.read(frame.copy(), false)).as(reader.name()).containsExactly("https://example.org/1");
            assertThat(reader.read(frame.copy(), true)).as(reader.name()).containsExactly("https://example.org/1");
        }
    }

    @Test
    void findsReadersByName() {
        assertThat(Contestants.named(List.of("boofcv", "quietzone")))
                .extracting(Contestant::name)
                .containsExactly("quietzone", "boofcv");
        assertThat(Contestants.named(List.of())).hasSameSizeAs(Contestants.all());
        assertThatThrownBy(() -> Contestants.named(List.of("nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody")
                .hasMessageContaining("zxing-hard");
    }
}
