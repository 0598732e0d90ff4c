package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class TextBlockTest {
    private static Optional<TextBlock> fit(String text, double width, double height, double largest, double smallest)
            throws IOException {
        try (PDDocument document = new PDDocument();
                FontChain fonts = new FontChain(List.of(LabelFont.standard()), document)) {
            return TextBlock.fit(text, fonts, width, height, largest, smallest);
        }
    }

    private static List<String> lines(TextBlock block) {
        return block.lines().stream()
                .map(line -> new String(line.letters(), 0, line.letters().length))
                .toList();
    }

    @Test
    void breaksBetweenWords() throws IOException {
        // A letter of this font is about half as wide as high.
        TextBlock block = fit("one two three", 40, 100, 10, 10).orElseThrow();
        assertThat(lines(block)).containsExactly("one two", "three");
        assertThat(block.height()).isCloseTo(24, within(1e-9));
        assertThat(block.width()).isBetween(30.0, 40.0);
    }

    @Test
    void breaksWithinAWordThatIsLongerThanALine() throws IOException {
        assertThat(lines(fit("0123456789", 25, 100, 10, 10).orElseThrow())).containsExactly("0123", "4567", "89");
        // Behind a stroke rather than behind a point or a colon.
        assertThat(lines(fit("https://id.example.com/01/0952", 120, 100, 10, 10).orElseThrow()))
                .containsExactly("https://id.example.com/01/", "0952");
        assertThat(lines(fit("https://id.example.com/01/0952", 60, 100, 10, 10).orElseThrow())
                        .get(0))
                .isEqualTo("https://");
    }

    @Test
    void keepsTheLinesOfTheText() throws IOException {
        assertThat(lines(fit("a\n\nb", 100, 100, 10, 10).orElseThrow())).containsExactly("a", "", "b");
    }

    @Test
    void takesTheLargestLettersThatFit() throws IOException {
        assertThat(fit("0123456789", 40, 100, 8, 4).orElseThrow().size()).isEqualTo(8);
        assertThat(fit("0123456789", 40, 9.6, 8, 4).orElseThrow().size()).isEqualTo(7);
        assertThat(fit("0123456789", 10, 9.6, 8, 4)).isEmpty();
        assertThat(fit("0", 1, 100, 8, 4)).isEmpty();
        assertThat(fit("0", 100, 1, 8, 4)).isEmpty();
    }

    @Property(tries = 200)
    void nothingIsLostAndNothingSticksOut(
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String text,
            @ForAll @DoubleRange(min = 3, max = 200) double width,
            @ForAll @DoubleRange(min = 3, max = 100) double height)
            throws IOException {
        String plain = PlainText.of(text);
        Optional<TextBlock> block = fit(plain, width, height, 8, 4);
        if (block.isPresent()) {
            assertThat(block.get().width()).isLessThanOrEqualTo(width + 1e-6);
            assertThat(block.get().height()).isLessThanOrEqualTo(height + 1e-6);
            assertThat(String.join("", lines(block.get())).replace(" ", "")).isEqualTo(plain.replace(" ", ""));
        } else {
            assertThat(plain.length() * 8 > width || height < 8).isTrue();
        }
    }
}
