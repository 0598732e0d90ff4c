package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextEncodingTest {
    private static final Map<String, TextEncoding> CHOICES = Map.ofEntries(
            Map.entry("", TextEncoding.ASCII),
            Map.entry("0", TextEncoding.DIGITS),
            Map.entry("00123", TextEncoding.DIGITS),
            Map.entry("ABCDEF", TextEncoding.UPPER_HEX),
            Map.entry("1A", TextEncoding.UPPER_HEX),
            Map.entry("abcdef", TextEncoding.LOWER_HEX),
            Map.entry("1a", TextEncoding.LOWER_HEX),
            Map.entry("aB", TextEncoding.BASE64URL),
            Map.entry("G", TextEncoding.BASE64URL),
            Map.entry("1-2", TextEncoding.BASE64URL),
            Map.entry("a_", TextEncoding.BASE64URL),
            Map.entry("a/", TextEncoding.ASCII),
            Map.entry("1.5", TextEncoding.ASCII),
            Map.entry(" ", TextEncoding.ASCII));

    @Test
    void takesTheFirstEncodingThatHasTheCharacters() {
        CHOICES.forEach((text, encoding) -> assertThat(TextEncoding.of("x" + text + "/", 1, 1 + text.length()))
                .as(text)
                .isEqualTo(encoding));
    }

    @Property(tries = 1000)
    void readsWhatItWrote(@ForAll("texts") String text) {
        TextEncoding encoding = TextEncoding.of(text, 0, text.length());
        BitWriter out = new BitWriter();
        encoding.write(text, 0, text.length(), out);
        StringBuilder back = new StringBuilder();
        BitReader in = new BitReader(out.finish());
        encoding.read(in, text.length(), back);
        assertThat(back.toString()).isEqualTo(text);
        assertThat(in.failed()).isFalse();
        assertThat(in.remaining()).isBetween(0, 5);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMaxLength(BitLengths.MAX_DIGITS),
                Arbitraries.strings().withChars("0123456789abcdef").ofMaxLength(90),
                Arbitraries.strings().withChars("0123456789ABCDEF").ofMaxLength(90),
                Arbitraries.strings().withChars("019azAZ-_").ofMaxLength(90),
                Arbitraries.strings().withCharRange('\0', '\u007F').ofMaxLength(127));
    }

    @Test
    void refusesANumberOfMoreDigits() {
        BitReader in = new BitReader("_"); // 15 in the four bits of one digit
        TextEncoding.readNumber(in, 1, new StringBuilder());
        assertThat(in.problem()).isEqualTo("a number has more than 1 digits");

        BitReader none = new BitReader("g");
        TextEncoding.readNumber(none, 0, new StringBuilder());
        assertThat(none.problem()).isEqualTo("a number has more than 0 digits");
    }
}
